import type { SubDimensionTexts } from '../schemeTexts';
import { checklist, from80To90, pointsInWords } from './criteria';

const rulesPoints = [
  '资产的购置、使用和处置有成文的管理办法',
  '与资产有关的资金管理条款合法合规，没有缺项',
  '资产管理按管理办法执行',
];

const safetyPoints = [
  '资产保存完好，没有短缺',
  '资产配置符合标准和实际需要',
  '资产处置经过批准，手续规范',
  '资产账务处理合规，账面与实物一致',
  '资产出租出借等有偿使用收入和处置收入按时足额上缴',
];

export const assetManagement: SubDimensionTexts = {
  name: '资产管理',
  indicators: [
    {
      name: '管理制度健全性',
      fullMark: '3',
      explanation: '反映资产管理办法的建立、合规和遵守情况。',
      method: pointsInWords(rulesPoints),
      ...checklist(rulesPoints, 2),
    },
    {
      name: '资产管理安全性',
      fullMark: '3',
      explanation: '反映资产保管、配置和处置的安全规范程度，以及资产运行的风险状况。',
      method: pointsInWords(safetyPoints),
      // A quarter for each of five 要点: four unmet already cost the whole mark.
      ...checklist(safetyPoints, 4),
    },
    {
      name: '固定资产利用率',
      fullMark: '4',
      explanation: '反映固定资产的实际使用程度。',
      method: '固定资产利用率=在用固定资产÷固定资产总额×100%。两项都取年末数。',
      ...from80To90('固定资产利用率', 'assetUse'),
    },
  ],
};
