import { type Decimal, roundHalfUp } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { type NumberedSentence, numberedSentences, saidIn } from '../nearby';
import type { TextNumber } from '../numbersIn';
import type { Doubt, Proof, Suspect } from '../proof';

/** 「参评指标满分90分，自评得分83.10分，换算后得分92.33分」, 「适用满分92分，实得86.94分，折算为百分制94.5分」: by the words of each. */
const ROLES = {
  full: /(?:参评|适用|应得|可得|可评)[^,;。\d]{0,10}$|^(?:总)?满分(?:为|是)?$/,
  score: /(?:^|自评|实际|共|合计|评价)(?:得分?|实得)分?(?:为|是|共)?$|^(?:原始|实际)(?:得)?分(?:为)?$/,
  whole: /(?:换算|折算|折合)[^,;。\d]{0,10}$/,
} as const;

export const conversion: Proof = {
  code: 'totalDiffers',
  level: 'error',
  law: '换算后的得分等于得分除以参评满分再乘 100',
  find: (report) => numberedSentences(report).flatMap(brokenIn),
};

const brokenIn = onceFor((sentence: NumberedSentence): readonly Doubt[] => {
  const points = saidIn(sentence).filter(({ number }) => number.kind === 'points');
  return points.flatMap(({ number: whole, words }, at): readonly Doubt[] => {
    const before = points.slice(0, at);
    const score = before.at(-1);
    const full = before
      .slice(0, -1)
      .filter(({ words: own }) => ROLES.full.test(own))
      .at(-1)?.number;
    if (!ROLES.whole.test(words) || !score || !ROLES.score.test(score.words) || !full) return [];
    // 「满分100分（其中经济效益4分不适用），实得90.24分」: it was measured by less.
    if (/不适用|不参评|不参与/.test(sentence.between(full, score.number))) return [];
    const exact = score.number.value.div(full.value).times(100);
    if (
      full.value.isZero() ||
      whole.value.isZero() ||
      exact
        .minus(whole.value)
        .abs()
        .lte(whole.step.gt('0.01') ? whole.step.div(2) : '0.01')
    )
      return [];
    const suspect = ({ span, text }: TextNumber, should: Decimal): Suspect => ({
      at: { paragraph: sentence.paragraph, span },
      says: text,
      should: `${roundHalfUp(should, 2).toString()}分`,
    });
    return [
      {
        ...suspect(whole, exact),
        why: `${score.number.text} ÷ ${full.text} × 100`,
        suspects: [
          suspect(score.number, whole.value.times(full.value).div(100)),
          suspect(full, score.number.value.div(whole.value).times(100)),
        ],
      },
    ];
  });
});
