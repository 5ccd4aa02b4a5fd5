import type { Doubt, Proof, ReadReport } from '../proof';

/** 「较2021年决算数2210.40万元增长」, 「与2021年相比」: a year by its number that something is compared with. */
const NUMBERED =
  /(?:比|较|与|同|和)(?<year>20\d{2})年(?:度|末|底|初)?(?:[^,;。:\d]{0,12}?|[^,;。:\d]{0,10}\d[\d,.]*(?:万元|元|人|名|个|分|辆|件|%))(?:相比|比较|[^,;。\d]{0,6}?(?:增加|减少|增长|下降|上升|提高|降低|压减|持平|多|少))/dg;
const LAST = /(?:比|较|与|同|和)(?:上年|去年|上一年)/;
/** Who looks back further says so. */
const LOOKS_BACK = /连续|累计|[近两三四五]年|逐年|以来|基期|时期|期间|规划|分别|历年|前年/;

/** 「较2021年减少」 in the report of 2023, all of which compares with 2022: a year was left over from last year's report. */
export const yearCompared: Proof = {
  code: 'yearWrong',
  level: 'notice',
  law: '与上年相比，写的年份是上一年',
  find(report) {
    const { year } = report.context;
    if (year === undefined) return [];
    const all = report.paragraphs.flatMap((paragraph) => comparedIn(paragraph, year));
    const usual =
      all.filter(({ apart }) => apart === 1).length + report.paragraphs.filter(({ even }) => LAST.test(even)).length;
    const odd = all.filter(({ apart }) => apart === 2);
    // Where the report compares with that year again and again, it is meant.
    return usual > 1 && odd.length === 1 ? odd.flatMap(({ doubt, alone }) => (alone ? [doubt] : [])) : [];
  },
};

interface Compared {
  /** How many years it lies before the year that the sentence speaks of. */
  readonly apart: number;
  /** Nothing else is said to be compared there. */
  readonly alone: boolean;
  readonly doubt: Doubt;
}

function comparedIn(
  { at: paragraph, even, inTable }: ReadReport['paragraphs'][number],
  year: number,
): readonly Compared[] {
  if (inTable) return [];
  return [...even.matchAll(NUMBERED)].map(({ index, groups = {}, indices }): Compared => {
    const from = even.lastIndexOf('。', index) + 1;
    const end = even.indexOf('。', index);
    const sentence = even.slice(from, end < 0 ? undefined : end);
    const said = groups['year'] ?? '';
    // 「2022年支出…，比2021年增加」 speaks of the year before all along.
    const subject = [...even.slice(from, index).matchAll(/(?<!比|较|与|同|和)(20\d{2})年/g)].at(-1)?.[1];
    const others = [...sentence.matchAll(/20\d{2}(?=年)/g)].filter(([one]) => one !== said && Number(one) !== year);
    return {
      apart: (subject === undefined ? year : Number(subject)) - Number(said),
      alone: others.length === 0 && !LAST.test(sentence) && !LOOKS_BACK.test(sentence),
      doubt: {
        at: { paragraph, span: indices?.groups?.['year'] ?? [index, index] },
        says: said,
        should: String(year - 1),
        why: `报告是${String(year)}年的，别处都与${String(year - 1)}年比`,
      },
    };
  });
}
