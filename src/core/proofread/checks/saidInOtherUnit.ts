import { onceFor } from '../../base/onceFor';
import { inDressOf } from '../mentions';
import { type NumberedSentence, numberedSentences } from '../nearby';
import type { Doubt, Proof } from '../proof';
import { suspectFitting } from '../suspectFitting';

/** 「11,663,647.15元（折合1166.36万元）」. */
export const saidInOtherUnit: Proof = {
  code: 'saidTwoWays',
  level: 'error',
  law: '括号里换一个单位写的，是同一个数',
  find: (report) => numberedSentences(report).flatMap(brokenIn),
};

const brokenIn = onceFor(({ numbers, between, paragraph }: NumberedSentence): readonly Doubt[] =>
  numbers.flatMap((other, index): readonly Doubt[] => {
    const one = numbers[index - 1];
    if (one?.kind !== 'money' || other.kind !== 'money' || one.unit === other.unit) return [];
    if (!/^\((?:约|约合|折合|合|即|约为)?(?:人民币)?$/.test(between(one, other))) return [];
    const half = (one.step.gt(other.step) ? one.step : other.step).div(2);
    const fits = (value: typeof one.value): boolean => value.minus(other.value).abs().lte(half);
    if (fits(one.value)) return [];
    return [
      {
        at: { paragraph, span: other.span },
        says: other.text,
        should: inDressOf(other.text, one.value),
        why: `括号前写的是 ${one.text}`,
        suspects: [suspectFitting({ paragraph, span: one.span }, one, fits)],
      },
    ];
  }),
);
