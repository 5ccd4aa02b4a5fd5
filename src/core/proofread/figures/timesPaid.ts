import { type Decimal, decimal } from '../../base/decimal';
import type { Figure } from './figure';
import type { Period } from './norm';

const MONTHS = /(\d{1,2})个月/g;
const FROM_TO = /(\d{1,2})月?(?:-|—|~|至|到)(\d{1,2})月(?!\d)/g;
const WHOLE = /全年|一年|年度|本年|当年|四个季度|12个月/;
const HALF = /上半年|下半年|半年/;
const QUARTERS = /([一二两三四])个季度|(?:前)?([一二两三])(?:个)?季度/;
const PER_YEAR: Readonly<Record<Period, number>> = { month: 12, quarter: 4, year: 1, once: 1 };
const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4 };

export interface TimesPaid {
  /** What the sentence says, where it says one thing. */
  readonly said: Decimal | undefined;
  /** 「12个月」 counts them; 「全年」 leaves open who came and went during the year. */
  readonly counted: boolean;
  /** All that may be meant, where one of them makes the sum. */
  readonly possible: readonly Decimal[];
}

/** How often a norm was paid. */
export function timesOf({ sentence, number }: Figure, period: Period): TimesPaid {
  const text = `${sentence.before(number)}${sentence.after(number)}`;
  const whole = PER_YEAR[period];
  const counted = countedIn(text, period);
  const implied = HALF.test(text) ? whole / 2 : whole;
  const open = counted.length === 0 && (HALF.test(text) || WHOLE.test(text) || period === 'year' || period === 'once');
  const told = open ? [implied] : counted;
  const [only, other] = told;
  const most = period === 'month' ? 12 : whole;
  const possible = counted.length > 0 ? counted : Array.from({ length: most }, (_, at) => at + 1);
  return {
    said: only === undefined || other !== undefined ? undefined : decimal(String(only)),
    counted: counted.length > 0,
    possible: [...new Set([...told, ...possible])].map((one) => decimal(String(one))),
  };
}

function countedIn(text: string, period: Period): readonly number[] {
  const told = new Set<number>();
  if (period === 'month') {
    for (const [, months = ''] of text.matchAll(MONTHS)) told.add(Number(months));
    for (const [, from = '', to = ''] of text.matchAll(FROM_TO))
      if (Number(to) > Number(from)) told.add(Number(to) - Number(from) + 1);
  }
  const quarters = period === 'quarter' ? QUARTERS.exec(text)?.slice(1).find(Boolean) : undefined;
  if (quarters !== undefined) told.add(NUMERALS[quarters] ?? 0);
  return [...told];
}
