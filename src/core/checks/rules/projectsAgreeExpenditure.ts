import type { Check } from '../check';
import { MID_YEAR_REASONS } from '../shapes/legalReasons';
import { across } from '../shapes/across';
import { projectsAgree } from '../shapes/projectList';

/** A list may leave projects out, and then says why. */
export const projectsAgreeExpenditure: Check = {
  code: 'PR-T3.project',
  level: 'notice',
  law: '项目执行合计＝支出决算表项目支出',
  reasons: MID_YEAR_REASONS,
  needs: ['projects', 'finalExpenditure'],
  relate: (forms) =>
    across(forms, ['projects', 'finalExpenditure'], (projects, all) => projectsAgree(projects, 'final', all)),
};
