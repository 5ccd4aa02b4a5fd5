import { onceFor } from '../../base/onceFor';
import { inDressOf } from '../mentions';
import { type NumberedSentence, numberedSentences } from '../nearby';
import type { Doubt, Proof } from '../proof';
import { suspectFitting } from '../suspectFitting';

const AGAIN = /^(?:\((?:约|约合|折合|合|即|约为)?|[,(]?(?:即|折合|约合|换算[为成])(?:约|为)?)(?:人民币)?$/;

/** 「11,663,647.15元（折合1166.36万元）」, 「合同价264.9万元，即2649000元」. */
export const saidInOtherUnit: Proof = {
  code: 'saidTwoWays',
  level: 'error',
  law: '换一个单位再写的，是同一个数',
  find: (report) => numberedSentences(report).flatMap(brokenIn),
};

const brokenIn = onceFor(({ numbers, between, paragraph }: NumberedSentence): readonly Doubt[] =>
  numbers.flatMap((other, index): readonly Doubt[] => {
    const one = numbers[index - 1];
    if (one?.kind !== 'money' || other.kind !== 'money' || one.unit === other.unit) return [];
    if (!AGAIN.test(between(one, other))) return [];
    const half = (one.step.gt(other.step) ? one.step : other.step).div(2);
    const fits = (value: typeof one.value): boolean => value.minus(other.value).abs().lte(half);
    if (fits(one.value)) return [];
    return [
      {
        at: { paragraph, span: other.span },
        says: other.text,
        should: inDressOf(other.text, one.value),
        why: `前面写的是 ${one.text}`,
        suspects: [suspectFitting({ paragraph, span: one.span }, one, fits)],
      },
    ];
  }),
);
