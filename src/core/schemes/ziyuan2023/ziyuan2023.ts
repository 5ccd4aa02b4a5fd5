import type { SchemeTexts } from '../schemeTexts';
import { allocation } from './allocation';
import { execution } from './execution';
import { goals } from './goals';
import { results } from './results';
import { assets } from './assets';

/**
 * One county's self-evaluation of a whole department. The report names five parts, the qualities that each is judged by
 * and the rates it relies on; it prints no weights, no thresholds and no bounds of its grades. The marks here were chosen
 * so that its total, 89.73, comes out of the failings and rates that it states; every sentence was written for this project.
 */
export const ziyuan2023: SchemeTexts = {
  id: 'ziyuan-2023',
  name: '资源县 2023 部门整体',
  origin:
    '五个部分、评价方面和比率整理自一份2023年度乡级部门预算绩效自评报告；报告没有公布分值、阈值和等级界限，此处为默认值，可以修改。',
  appliesTo: 'department',
  marksAssumed: true,
  grades: [
    { name: '一等（优良）', from: '90' },
    { name: '二等（良好）', from: '80' },
    { name: '三等（合格）', from: '60' },
    { name: '四等（较差）' },
  ],
  dimensions: [goals, allocation, execution, assets, results],
};
