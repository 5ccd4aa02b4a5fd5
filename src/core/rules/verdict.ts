import { binary, type Formula, joined, text } from '../formula/formula';
import { isNumber, isText, round, when, ZERO_NODE } from '../formula/shorthand';
import { NOT_APPLICABLE } from './cellText';
import type { ReasonRefs } from './ruleRefs';

/** The turns that the sentence 扣分说明 comes to in every kind of rule. */

export const NOT_COUNTED = text('不适用，不计入总分');

/** 「，不扣分」 「，不得分」 「，扣 0.72 分」 */
export function verdict({ score, fullMark }: ReasonRefs): Formula {
  const lost = joined(text('，扣 '), round(binary(fullMark, '-', score), 2), text(' 分'));
  return when(
    binary(score, '>=', fullMark),
    text('，不扣分'),
    when(binary(score, '<=', ZERO_NODE), text('，不得分'), lost),
  );
}

/** The finding with its verdict where there is a score, be it typed over the formula; else why there is none. */
export function whereScored(refs: ReasonRefs, finding: Formula, open: Formula): Formula {
  return when(
    isNumber(refs.score),
    joined(finding, verdict(refs)),
    when(isText(refs.score, NOT_APPLICABLE), NOT_COUNTED, open),
  );
}
