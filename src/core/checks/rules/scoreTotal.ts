import type { Check } from '../check';
import { scoreTotals } from '../shapes/scoreTable';

/** A table of scores of hers; ours are formulas. */
export const scoreTotal: Check = {
  code: 'S.total',
  level: 'error',
  law: '合计的分值、得分＝各指标之和',
  needs: ['scores'],
  relate: (forms) => forms.each('scores').flatMap(scoreTotals),
};
