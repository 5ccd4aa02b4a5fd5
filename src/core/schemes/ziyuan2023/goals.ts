import { checklist } from '../mof2013/usualSentences';
import type { DimensionTexts } from '../schemeTexts';

export const goals: DimensionTexts = {
  name: '目标设定',
  summary: '看部门整体绩效目标是否合理、与职责相关，指标是否明确。',
  subDimensions: [
    {
      name: '绩效目标',
      indicators: [
        {
          name: '绩效目标合理性',
          fullMark: '5',
          explanation: '整体绩效目标有没有依据，经过努力能不能实现。',
          ...checklist('目标有政策、规划或工作部署作依据', '目标切合当年实际，没有过高或过低'),
        },
        {
          name: '绩效目标相关性',
          fullMark: '5',
          explanation: '整体绩效目标与单位职责、预算资金是否相关。',
          ...checklist('目标与单位职责和年度任务相关', '目标与预算资金的投向相关'),
        },
        {
          name: '绩效指标明确性',
          fullMark: '8',
          explanation: '目标是否具体、细化到任务，指标是否清晰、可以衡量。',
          ...checklist('目标写得具体', '目标细化分解到具体工作任务', '指标清晰', '指标以定量为主，可以衡量'),
        },
      ],
    },
  ],
};
