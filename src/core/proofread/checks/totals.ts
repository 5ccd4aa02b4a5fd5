import { ZERO } from '../../base/decimal';
import type { Doubt, Proof } from '../proof';

export const totalDiffers: Proof = {
  code: 'totalDiffers',
  level: 'error',
  law: '总分在各处一样，等于各一级指标得分之和',
  find({ scores, truth, text }) {
    const groupSums = scores.rows.filter(({ sum, score, full }) => sum && score && full);
    const sum = groupSums.reduce((total, { score }) => total.plus(score ?? ZERO), ZERO);
    const fulls = groupSums.reduce((total, { full }) => total.plus(full ?? ZERO), ZERO);
    const expected = truth?.total
      ? {
          value: truth.total.score,
          why: `「${truth.total.place?.sheet ?? '得分汇总'}」${truth.total.place?.cell ?? ''}`,
          place: truth.total.place,
        }
      : groupSums.length > 1 && fulls.equals(100)
        ? {
            value: sum,
            why: `各表合计之和：${groupSums.map(({ score }) => score?.toString() ?? '').join('＋')}`,
            place: undefined,
          }
        : mostSaid(scores.totals.map(({ score }) => score.toString()));
    const whole = scores.rows.filter(
      ({ sum: isSum, score, row, table }) =>
        isSum &&
        score &&
        !groupSums.some((group) => group.table === table) &&
        table.rows.at(-1) === row &&
        table.rows.length > 8,
    );
    if (!expected) return [];
    return [...scores.totals, ...whole].flatMap(({ score, at }): Doubt[] => {
      if (!score || score.equals(expected.value)) return [];
      const says = text.paragraphs[at.paragraph]?.text.slice(at.span[0], at.span[1]) ?? '';
      return [
        {
          at,
          says: at.table === undefined ? says : score.toString(),
          should: `${String(expected.value)}${at.table === undefined ? '分' : ''}`,
          why: expected.why,
          ...(expected.place && { places: [expected.place] }),
        },
      ];
    });
  },
};

function mostSaid(values: readonly string[]) {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && counts.size > 1 ? { value: first[0], why: '报告别处写的总分', place: undefined } : undefined;
}
