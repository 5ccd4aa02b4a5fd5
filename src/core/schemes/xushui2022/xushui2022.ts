import type { SchemeTexts } from '../schemeTexts';
import { effectDimension } from './effectDimension';
import { inputDimension } from './inputDimension';
import { outputDimension } from './outputDimension';
import { processDimension } from './processDimension';

/**
 * One county's 2022 scheme for a whole department. Weights, thresholds and formulas are the original's, also where
 * it is odd (see the comments beside 三公经费变动率 and 预算调整率); every sentence was written for this project.
 */
export const xushui2022: SchemeTexts = {
  id: 'xushui-2022',
  name: '徐水 2022 部门整体支出',
  origin: '分值、公式和阈值整理自一份2022年度乡级部门整体支出绩效自评报告所附的指标体系，文字另行编写。',
  appliesTo: 'department',
  dimensions: [inputDimension, processDimension, outputDimension, effectDimension],
  grades: [{ name: '优', from: '90' }, { name: '良', from: '80' }, { name: '中', from: '60' }, { name: '差' }],
};
