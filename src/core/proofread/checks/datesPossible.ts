import { onceFor } from '../../base/onceFor';
import type { Doubt, Proof } from '../proof';
import type { ReadParagraph } from '../readParagraph';

const DATE = /(?:(?<year>20\d{2})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日/dg;

/** 「2月30日」 is no day; and 「2月19日至1月8日」 ends before it begins. */
export const datesPossible: Proof = {
  code: 'yearWrong',
  level: 'error',
  law: '日历上有这一天，“从某日至某日”后一天不早于前一天',
  find: (report) => report.paragraphs.flatMap(wrongIn),
};

interface Day {
  readonly year: number;
  readonly ownYear: boolean;
  readonly month: number;
  readonly day: number;
  readonly text: string;
  readonly span: readonly [number, number];
}

const wrongIn = onceFor(({ at: paragraph, even, inTable }: ReadParagraph): readonly Doubt[] => {
  if (inTable || !even.includes('日')) return [];
  let year = 0;
  const days = [...even.matchAll(DATE)].map(({ index, 0: text, groups = {} }): Day => {
    const ownYear = groups['year'] !== undefined;
    if (ownYear) year = Number(groups['year']);
    const [month, day] = [Number(groups['month']), Number(groups['day'])];
    return { year, ownYear, month, day, text, span: [index, index + text.length] };
  });
  return days.flatMap((one, at): readonly Doubt[] => {
    const place = { at: { paragraph, span: one.span }, says: one.text, should: '' };
    if (!exists(one)) return [{ ...place, why: '日历上没有这一天' }];
    const from = days[at - 1];
    if (!from || !/^(?:至|到|-|—|~|起至)$/.test(even.slice(from.span[1], one.span[0]))) return [];
    if (!exists(from) || orderOf(one) >= orderOf(from)) return [];
    // 「2023年12月20日至1月8日」: of the year after, which need not be said.
    if (!one.ownYear && from.month >= 11 && one.month <= 2) return [];
    const suspects = [{ at: { paragraph, span: from.span }, says: from.text, should: '', explained: false }];
    return [{ ...place, why: `早于${from.text}`, suspects }];
  });
});

function exists({ year, month, day }: Day): boolean {
  // A year that is not said may be a leap year.
  const date = new Date(Date.UTC(year === 0 ? 2024 : year, month - 1, day));
  return month >= 1 && date.getUTCMonth() === month - 1 && day >= 1;
}

function orderOf({ year, month, day }: Day): number {
  return (year * 12 + month) * 31 + day;
}
