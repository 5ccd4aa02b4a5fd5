import { decimal } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import type { Doubt, Proof, Suspect } from '../proof';
import type { ReadParagraph } from '../readParagraph';

const N = String.raw`\d+(?:\.\d+)?`;
/** 「每低1个百分点扣0.1分」…「低于100%10.6个百分点，扣1.06分」: the step, what it costs, how far, what it cost. */
const STEPS = new RegExp(
  `每(?:低于?|高于?|超过?|降低|下降|减少|增加|少|多)(?<step>${N})(?:个百分点|%),?扣(?<cost>${N})分[^。;]{0,16}?,[^。;,]{0,16}?(?<far>${N})个百分点,(?:应|共|故|因此)*扣(?:除|减)?(?<lost>${N})分`,
  'dg',
);

export const stepsDeducted: Proof = {
  code: 'resultDiffers',
  level: 'error',
  law: '“每低几个百分点扣几分”，相差的百分点乘出来就是扣的分',
  find: (report) => report.paragraphs.flatMap(brokenIn),
};

const brokenIn = onceFor(({ at, even, text, inTable }: ReadParagraph): readonly Doubt[] =>
  (inTable ? [] : [...even.matchAll(STEPS)]).flatMap(({ 0: said, groups = {}, indices }): readonly Doubt[] => {
    const value = (name: string) => decimal(groups[name] ?? '0');
    const [step, cost, far, lost] = [value('step'), value('cost'), value('far'), value('lost')];
    if (step.isZero() || cost.isZero()) return [];
    const exact = far.div(step).times(cost);
    // Where every whole step counts, less is lost.
    const whole = far.div(step).floor().times(cost);
    // 「不足1个百分点的按1个百分点计算」
    const begun = far.div(step).ceil().times(cost);
    const fits = [exact, whole, ...(/不足|不满/.test(said) ? [begun] : [])].some((one) =>
      one.minus(lost).abs().lte('0.005'),
    );
    // No more is lost than there is.
    if (fits || (/扣完|最多|至多|封顶|为限|上限/.test(said) && lost.lt(exact))) return [];
    const suspect = (name: string, should: string): Suspect => {
      const [start, end] = indices?.groups?.[name] ?? [0, 0];
      return { at: { paragraph: at, span: [start, end] }, says: text.slice(start, end), should };
    };
    return [
      {
        ...suspect('lost', exact.toDecimalPlaces(2).toString()),
        why: `${far.toString()} ÷ ${step.toString()} × ${cost.toString()}`,
        suspects: [suspect('far', lost.div(cost).times(step).toDecimalPlaces(2).toString())],
      },
    ];
  }),
);
