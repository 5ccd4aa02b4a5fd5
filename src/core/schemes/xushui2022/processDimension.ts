import type { DimensionTexts } from '../schemeTexts';
import { assetManagement } from './assetManagement';
import { budgetExecution } from './budgetExecution';
import { budgetManagement } from './budgetManagement';

export const processDimension: DimensionTexts = {
  name: '过程',
  summary: '看预算执行得怎么样，资金、信息和资产管理得是否规范。',
  subDimensions: [budgetExecution, budgetManagement, assetManagement],
};
