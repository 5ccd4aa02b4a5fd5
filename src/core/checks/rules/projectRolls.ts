import type { Check } from '../check';
import { projectsRoll } from '../shapes/projectFlow';

/** Every row of 项目收入支出决算表. */
export const projectRolls: Check = {
  code: 'PR06.roll',
  level: 'error',
  law: '项目年初结转和结余＋本年收入＝本年支出＋年末结转和结余',
  needs: ['projectFlow'],
  relate: (forms) => forms.each('projectFlow').flatMap(projectsRoll),
};
