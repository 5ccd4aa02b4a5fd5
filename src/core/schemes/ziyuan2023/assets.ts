import { checklist } from '../mof2013/usualSentences';
import type { DimensionTexts } from '../schemeTexts';

export const assets: DimensionTexts = {
  name: '资产管理',
  summary: '主要评价资产管理的合法合规程度和操作规范程度。',
  subDimensions: [
    {
      name: '资产管理',
      indicators: [
        {
          name: '资产管理合法合规性',
          fullMark: '4',
          explanation: '反映资产购置、使用和处置按规定报批的情况。',
          ...checklist(
            '资产购置列入预算并按规定采购',
            '资产出租、出借按规定报批',
            '资产处置按规定报批',
            '资产收益及时足额上缴',
          ),
        },
        {
          name: '资产管理规范性',
          fullMark: '4',
          explanation: '反映资产登记、保管和盘点的规范程度。',
          ...checklist('资产及时登记入账', '资产定期盘点', '资产账实相符', '资产有专人保管'),
        },
      ],
    },
  ],
};
