import type { Check } from '../check';
import { scoresWithin } from '../shapes/scoreTable';

export const scoreWithin: Check = {
  code: 'S.within',
  level: 'error',
  law: '每项指标的得分≤分值',
  needs: ['scores'],
  relate: (forms) => forms.each('scores').flatMap(scoresWithin),
};
