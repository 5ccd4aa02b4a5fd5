import type { SchemeTexts } from '../schemeTexts';
import { assets, debt } from './assetsAndDebt';
import { budgeting } from './budgeting';
import { execution } from './execution';
import { openness, systems } from './opennessAndSystems';
import { performance } from './performance';
import { policies } from './policies';

/**
 * One district's 2023 appraisal of departments. Parts and items are those that a published report goes through; their full
 * marks are not published. The report scores 89.8, converted to 98.14, so 91.5 applied; the marks here were chosen so that
 * its scores part by part are possible under them. Thresholds are this project's, as is every sentence.
 */
export const xushui2023: SchemeTexts = {
  id: 'xushui-2023',
  name: '徐水 2023 部门整体绩效管理考核',
  origin:
    '八个部分和考核事项整理自一份2023年度乡级部门整体绩效管理自评报告；报告没有公布各项分值和扣分标准，此处为默认值，可以修改。',
  appliesTo: 'department',
  marksAssumed: true,
  grades: [{ name: '优', from: '90' }, { name: '良', from: '80' }, { name: '中', from: '60' }, { name: '差' }],
  dimensions: [policies, budgeting, execution, performance, assets, debt, openness, systems],
};
