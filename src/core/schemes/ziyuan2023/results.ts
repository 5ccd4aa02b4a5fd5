import { checklist, FOUR_LEVELS, inProportion } from '../mof2013/usualSentences';
import type { DimensionTexts } from '../schemeTexts';

export const results: DimensionTexts = {
  name: '履职产出和效果',
  summary: '主要评价整体绩效目标的完成程度、成果的真实性和效果与职责的相关性。',
  subDimensions: [
    {
      name: '履职产出',
      indicators: [
        {
          name: '整体绩效目标完成率',
          fullMark: '12',
          explanation: '反映年初申报的整体绩效目标的完成程度。',
          method: '整体绩效目标完成率=已完成整体绩效目标数÷整体绩效目标数×100%。',
          criterion: inProportion('整体绩效目标完成率'),
        },
        {
          name: '履职产出真实性',
          fullMark: '8',
          explanation: '反映所报完成情况的真实性和可核查程度。',
          ...checklist(
            '完成情况与业务资料一致',
            '完成情况与财务资料一致',
            '完成数与申报的目标逐项对应',
            '受益人数、金额等数据可以核实',
          ),
        },
      ],
    },
    {
      name: '履职效果',
      indicators: [
        {
          name: '履职效果相关性',
          fullMark: '10',
          explanation: '反映履职效果与单位职责、绩效目标和群众需要的相关程度。',
          method: '对照绩效目标和年度工作成果评定，例如困难群众救助、乡村振兴、基层治理和服务群众的效果。',
          criterion: FOUR_LEVELS,
        },
      ],
    },
  ],
};
