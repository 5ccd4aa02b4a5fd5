import type { Meaning } from './meaning';

const TO = '[-—–~至到]';
const MONTH = '(1[0-2]|0?[1-9])';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const YEAR = '(?:20\\d{2}[年./-])?';
/** From a day to a day: 「1月1日-6月30日」 「2024/1/1-2024/6/30」 「1.1-6.30」; from a month of a year to a month: 「2024.01-2024.06」. */
const SPANS = [
  `${YEAR}${MONTH}月${DAY}日?${TO}${YEAR}${MONTH}月${DAY}日?`,
  `${YEAR}${MONTH}[./-]${DAY}${TO}${YEAR}${MONTH}[./-]${DAY}(?![.\\d])`,
  `20\\d{2}[./-]?(0[1-9]|1[0-2])${TO}(?:20\\d{2}[./-]?)?(0[1-9]|1[0-2])(?![.\\d])`,
  `20\\d{2}[./]${MONTH}${TO}20\\d{2}[./]${MONTH}(?![.\\d])`,
];

/** The whole of a year, or so many months of it; the few days on which people are asked are no months. */
export const SPAN_OF_DAYS: readonly [RegExp, (match: RegExpExecArray) => readonly Meaning[]] = [
  new RegExp(`(?<![表附件第\\d.])(?:${SPANS.join('|')})`, 'y'),
  ([text, ...months]) => {
    const [from, to] = months.flatMap((one: string | undefined) => (one === undefined ? [] : [Number(one)]));
    if (from === 1 && to === 12) return ['period:whole', 'period:stretch', ...yearsIn(text)];
    const isOfMonths = Math.abs((to ?? 0) - (from ?? 0)) > 1;
    return ['period:part', ...(isOfMonths ? (['period:months'] as const) : []), ...yearsIn(text)];
  },
];

export function yearMeaning(year: number): Meaning {
  // eslint-disable-next-line @typescript-eslint/restrict-template-expressions -- the type asks for a number
  return `year:${year}`;
}

/** The year of a date: 「2023年12月31日」 is not this year's end. */
export function yearsIn(date: string): readonly Meaning[] {
  const year = /20\d{2}/.exec(date)?.[0];
  return year === undefined ? [] : [yearMeaning(Number(year))];
}
