import type { Check } from '../check';
import { MID_YEAR_REASONS } from '../shapes/legalReasons';
import { across } from '../shapes/across';
import { projectsAgree } from '../shapes/projectList';

/** A list may leave projects out, and then says why. */
export const projectsAgreeBudget: Check = {
  code: 'PR-B3.project',
  level: 'notice',
  law: '项目年初预算合计＝部门支出总表项目支出',
  reasons: MID_YEAR_REASONS,
  needs: ['projects', 'budgetExpenditure'],
  relate: (forms) =>
    across(forms, ['projects', 'budgetExpenditure'], (projects, all) => projectsAgree(projects, 'budget', all)),
};
