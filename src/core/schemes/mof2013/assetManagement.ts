import type { SubDimensionTexts } from '../schemeTexts';
import { atLeast, checklist } from './usualSentences';

export const assetManagement: SubDimensionTexts = {
  name: '资产管理',
  indicators: [
    {
      name: '管理制度健全性',
      fullMark: '3',
      explanation: '反映资产管理制度的建立、合规和执行情况。',
      ...checklist('有资产管理制度', '相关的资金管理制度合法合规，没有缺项', '资产管理制度得到有效执行'),
    },
    {
      name: '资产管理安全性',
      fullMark: '3',
      explanation: '反映资产保管、配置、处置和收益管理的安全规范程度。',
      ...checklist(
        '资产保存完整',
        '资产配置合理',
        '资产处置规范',
        '资产账实相符、账务合规',
        '有偿使用和处置收入及时足额上缴',
      ),
    },
    {
      name: '固定资产利用率',
      fullMark: '3',
      explanation: '反映固定资产的实际使用程度。',
      method: '固定资产利用率=在用固定资产÷固定资产总额×100%。两项都取年末数。',
      criterion: atLeast('固定资产利用率', '90%'),
      rate: 'assetUse',
    },
  ],
};
