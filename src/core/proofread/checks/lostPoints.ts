import { decimal } from '../../base/decimal';
import { evened } from '../../statements/readText';
import type { Doubt, Proof } from '../proof';

const LOST = /扣(?:除|减)?(?<lost>\d+(?:\.\d+)?)分/dg;

export const lostPoints: Proof = {
  code: 'scoreDiffers',
  level: 'error',
  law: '分值减扣分等于得分',
  find: ({ scores, text }) =>
    scores.said.flatMap(({ full, score, at, fullAt }): Doubt[] => {
      const even = evened(text.paragraphs[at.paragraph]?.text ?? '');
      const found = [...even.slice(0, at.span[0]).matchAll(LOST)].filter(
        // 「每1个百分点扣0.8分」 is how points are lost, not how many were.
        ({ index }) => !/每[^,;。]{0,20}$/.test(even.slice(0, index)),
      );
      const [only] = found;
      const range = only?.indices?.groups?.['lost'];
      if (!full || !only || !range || found.length !== 1 || score.gt(full)) return [];
      const lost = decimal(only.groups?.['lost'] ?? '0');
      if (full.minus(score).equals(lost)) return [];
      return [
        {
          at: { paragraph: at.paragraph, span: [range[0], range[1] + 1] },
          says: `${lost.toString()}分`,
          should: `${full.minus(score).toString()}分`,
          why: `分值 ${full.toString()} 分，得 ${score.toString()} 分`,
          suspects: [
            { at, says: `${score.toString()}分`, should: `${full.minus(lost).toString()}分` },
            ...(fullAt
              ? [{ at: fullAt, says: `${full.toString()}分`, should: `${score.plus(lost).toString()}分` }]
              : []),
          ],
        },
      ];
    }),
};
