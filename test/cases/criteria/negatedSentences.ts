import type { CriterionCase } from './criterionCase';

/** One word turns the sentence round: what is not understood for certain is refused. */
export const negatedSentences: readonly CriterionCase[] = [
  {
    full: 6, indicator: '三公经费控制率', text: '三公经费控制率大于90%且小于等于100%，得4分。',
    rule: 'bands', reads: '＞90% 且 ≤100% 得 4 分；其余由人工判断',
    scores: [[{ value: 0.9123 }, 4], [{ value: 1 }, 4], [{ value: 0.9877 }, 4]],
    ranges: [[{ value: 0.9 }, 0, 6], [{ value: 0.8877 }, 0, 6], [{ value: 1.0123 }, 0, 6]],
    warnings: ['markDiffersFromFull', 'valueNotCovered'],
  },
  {
    full: 6, indicator: '三公经费控制率', text: '三公经费控制率大于90%，小于等于100%，得4分。',
    rule: 'bands', reads: '＞90% 且 ≤100% 得 4 分；其余由人工判断',
    scores: [[{ value: 0.9123 }, 4], [{ value: 1 }, 4], [{ value: 0.9877 }, 4]],
    ranges: [[{ value: 0.9 }, 0, 6], [{ value: 0.8877 }, 0, 6], [{ value: 1.0123 }, 0, 6]],
    warnings: ['markDiffersFromFull', 'valueNotCovered'],
  },
  {
    full: 6, indicator: '三公经费控制率', text: '大于90%且小于等于100%，得4分；小于等于90%得6分；大于100%，不得分。',
    rule: 'bands', reads: '＞90% 且 ≤100% 得 4 分；≤90% 得 6 分；＞100% 不得分',
    scores: [[{ value: 0.9 }, 6], [{ value: 0.8877 }, 6], [{ value: 0.9123 }, 4], [{ value: 1 }, 4], [{ value: 0.9877 }, 4], [{ value: 1.0123 }, 0]],
  },
  {
    full: 6, indicator: '三公经费控制率', text: '大于90%但不超过100%，得4分。',
    rule: 'bands', reads: '＞90% 且 ≤100% 得 4 分；其余由人工判断',
    scores: [[{ value: 0.9123 }, 4], [{ value: 1 }, 4], [{ value: 0.9877 }, 4]],
    ranges: [[{ value: 0.9 }, 0, 6], [{ value: 0.8877 }, 0, 6], [{ value: 1.0123 }, 0, 6]],
    warnings: ['markDiffersFromFull', 'valueNotCovered'],
  },
  { full: 6, indicator: '三公经费控制率', text: '控制率≤100%不得6分。', refused: 'unknownWords' },
  { full: 6, indicator: '三公经费控制率', text: '控制率不应超过100%，得6分。', refused: 'unknownWords' },
  {
    full: 6, indicator: '三公经费控制率', text: '控制率不高于100%且不低于90%的得6分，其余不得分。',
    rule: 'passFail', reads: '≥90% 且 ≤100% 得 6 分；否则不得分',
    scores: [[{ value: 0.9 }, 6], [{ value: 0.8877 }, 0], [{ value: 0.9123 }, 6], [{ value: 1 }, 6], [{ value: 0.9877 }, 6], [{ value: 1.0123 }, 0]],
  },
  {
    full: 6, indicator: '三公经费控制率', text: '控制率并未超过100%的得6分，超过100%不得分。',
    rule: 'passFail', reads: '≤100% 得 6 分；否则不得分',
    scores: [[{ value: 1 }, 6], [{ value: 0.9877 }, 6], [{ value: 1.0123 }, 0]],
  },
  {
    full: 6, indicator: '三公经费控制率', text: '控制率既不高于100%也不低于90%的得6分，其余不得分。',
    rule: 'passFail', reads: '≥90% 且 ≤100% 得 6 分；否则不得分',
    scores: [[{ value: 0.9 }, 6], [{ value: 0.8877 }, 0], [{ value: 0.9123 }, 6], [{ value: 1 }, 6], [{ value: 0.9877 }, 6], [{ value: 1.0123 }, 0]],
  },
  { full: 6, indicator: '三公经费控制率', text: '控制率没超过100%得6分，否则不得分。', refused: 'unknownWords' },
  { full: 6, indicator: '三公经费控制率', text: '控制率非≤100%的得6分，其余不得分。', refused: 'unknownWords' },
  {
    full: 6, indicator: '三公经费控制率', text: '控制率高于100%或低于90%的不得分，其余得6分。',
    rule: 'bands', reads: '＞100% 不得分；＜90% 不得分；其余得 6 分',
    scores: [[{ value: 0.9 }, 6], [{ value: 0.8877 }, 0], [{ value: 0.9123 }, 6], [{ value: 1 }, 6], [{ value: 0.9877 }, 6], [{ value: 1.0123 }, 0]],
  },
  { full: 6, indicator: '三公经费控制率', text: '迟报一次不扣1分，扣完为止。', refused: 'markNotUnderstood' },
];
