import { checklist } from '../mof2013/usualSentences';
import type { DimensionTexts } from '../schemeTexts';

export const goals: DimensionTexts = {
  name: '目标设定',
  summary: '主要评价部门整体绩效目标的合理性、与职责的相关性和指标的明确程度。',
  subDimensions: [
    {
      name: '绩效目标',
      indicators: [
        {
          name: '绩效目标合理性',
          fullMark: '5',
          explanation: '反映整体绩效目标的设定依据和可实现程度。',
          ...checklist('目标有政策、规划或工作部署作依据', '目标切合当年实际，没有过高或过低'),
        },
        {
          name: '绩效目标相关性',
          fullMark: '5',
          explanation: '反映整体绩效目标与单位职责、预算资金的相关程度。',
          ...checklist('目标与单位职责和年度任务相关', '目标与预算资金的投向相关'),
        },
        {
          name: '绩效指标明确性',
          fullMark: '8',
          explanation: '反映绩效目标的具体、细化程度和绩效指标的清晰、可衡量程度。',
          ...checklist('目标内容具体', '目标细化分解到具体工作任务', '指标清晰', '指标以定量为主，可以衡量'),
        },
      ],
    },
  ],
};
