import { type Decimal, decimal, roundHalfUp } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import type { Doubt, Proof, Suspect } from '../proof';
import type { ReadParagraph } from '../readParagraph';

/** 「参评指标满分90分，自评得分83.10分，换算后得分92.33分」. */
const CONVERTED =
  /参评[^,;。\d]{0,10}(?<full>\d+(?:\.\d+)?)分[^;。\d]{0,14}得分?(?:为)?(?<score>\d+(?:\.\d+)?)分[^;。\d]{0,6}(?:换算|折算|折合)[^,;。\d]{0,10}(?<whole>\d+(?:\.\d+)?)分/dg;

export const conversion: Proof = {
  code: 'totalDiffers',
  level: 'error',
  law: '换算后的得分等于得分除以参评满分再乘 100',
  find: (report) => report.paragraphs.flatMap(brokenIn),
};

const brokenIn = onceFor(({ at, even, inTable }: ReadParagraph): readonly Doubt[] =>
  (inTable ? [] : [...even.matchAll(CONVERTED)]).flatMap(({ groups = {}, indices }): readonly Doubt[] => {
    const value = (name: string): Decimal => decimal(groups[name] ?? '0');
    const [full, score, whole] = [value('full'), value('score'), value('whole')];
    if (full.isZero() || whole.isZero()) return [];
    const exact = score.div(full).times(100);
    if (exact.minus(whole).abs().lte('0.01')) return [];
    const suspect = (name: string, should: Decimal): readonly Suspect[] => {
      const [start = 0, end = 0] = indices?.groups?.[name] ?? [];
      const printed = roundHalfUp(should, 2).toString();
      return [
        { at: { paragraph: at, span: [start, end + 1] }, says: `${groups[name] ?? ''}分`, should: `${printed}分` },
      ];
    };
    const [told] = suspect('whole', exact);
    if (!told) return [];
    return [
      {
        ...told,
        why: `${score.toString()} ÷ ${full.toString()} × 100`,
        suspects: [...suspect('score', whole.times(full).div(100)), ...suspect('full', score.div(whole).times(100))],
      },
    ];
  }),
);
