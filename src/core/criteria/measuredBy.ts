import { isFigure, isMeasure } from './clauseWords';
import type { Words } from './conditionSubject';
import type { StepPhrase } from './phrase';

/** 「群众满意度每降低1个百分点」: a measure right before the step is what the step is over, however ordinary its words. */
export function measuredBy({ text, span }: Words, step: StepPhrase): boolean {
  return span[1] === step.span[0] && (isMeasure(text) || (NOUN.test(text) && isFigure(text)));
}

const NOUN = /(?:数|额|量|值|资金|支出|收入|经费|金额|人数|面积|成本)$/;
