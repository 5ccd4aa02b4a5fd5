import type { DimensionTexts } from '../schemeTexts';
import { assetManagement } from './assetManagement';
import { budgetExecution } from './budgetExecution';
import { budgetManagement } from './budgetManagement';

export const processDimension: DimensionTexts = {
  name: '过程',
  summary: '主要评价预算执行情况，以及资金、信息和资产管理的规范程度。',
  subDimensions: [budgetExecution, budgetManagement, assetManagement],
};
