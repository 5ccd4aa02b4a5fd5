import { type Decimal, decimal } from '../../base/decimal';
import type { Doubt, Proof, ReadReport } from '../proof';

/** 「距离90分的优秀标准差1.6分」, 「距“优”还差1.25分」, 「与满分相差4.8分」 */
const SHORT =
  /(?:距离?|离|与)(?:(?<edge>\d+(?:\.\d+)?)分|["“]?(?<word>优秀|优|良好|良|满分)["”]?)[^,;。\d]{0,8}?(?:还|仍|尚)?(?:差|相差|少)(?<gap>\d+(?:\.\d+)?)分/dg;

/** How far the total is from a grade is what lies between them. */
export const shortOf: Proof = {
  code: 'scoreDiffers',
  level: 'error',
  law: '距某个等级还差几分，等于那个等级的起点减总分',
  find: (report) => {
    const { truth, scores } = report;
    const values = new Set(scores.totals.map(({ score }) => score.toString()));
    const total = truth?.total?.score ?? (values.size === 1 ? scores.totals[0]?.score : undefined);
    if (!total) return [];
    return report.paragraphs.flatMap(({ at: paragraph, even, inTable }) =>
      inTable
        ? []
        : [...even.matchAll(SHORT)].flatMap(({ groups = {}, indices, index }): readonly Doubt[] => {
            const range = indices?.groups?.['gap'];
            const edge = groups['edge'] === undefined ? edgeOf(groups['word'] ?? '', report) : decimal(groups['edge']);
            const before = /[^,;。]*$/.exec(even.slice(0, index))?.[0] ?? '';
            const exact = edge?.minus(total);
            // Of a project, of another year or of one indicator it may be said, too.
            if (!range || !exact || exact.lte(0) || /上年|去年|项目|指标|满意/.test(before)) return [];
            const gap = groups['gap'] ?? '';
            if (exact.equals(gap)) return [];
            const suspects = truth?.total
              ? []
              : scores.totals
                  .slice(0, 1)
                  .map(({ at, score }) => ({ at, says: `${score.toString()}分`, should: '', explained: false }));
            return [
              {
                at: { paragraph, span: [range[0], range[1]] },
                says: gap,
                should: exact.toString(),
                why: `总分 ${total.toString()} 分，${edge?.toString() ?? ''} 分`,
                ...(suspects.length > 0 && { suspects }),
              },
            ];
          }),
    );
  },
};

function edgeOf(word: string, { scores }: ReadReport): Decimal | undefined {
  if (word === '满分') return decimal(100);
  return scores.scales[0]?.steps.find((step) => step.word.startsWith(word.slice(0, 1)))?.from;
}
