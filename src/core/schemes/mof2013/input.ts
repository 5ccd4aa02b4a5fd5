import type { DimensionTexts } from '../schemeTexts';
import { atLeast, checklist, upTo } from './usualSentences';

export const input: DimensionTexts = {
  name: '投入',
  summary: '主要评价年度目标的设定依据和可衡量程度，以及人员、资金预算配置的合理性。',
  subDimensions: [
    {
      name: '目标设定',
      indicators: [
        {
          name: '绩效目标合理性',
          fullMark: '3',
          explanation: '反映整体绩效目标的设定依据及其与实际工作的相符程度。',
          ...checklist(
            '目标与法律法规、发展规划和上级部署一致',
            '目标在本单位职责范围以内',
            '目标与当年工作计划和中长期规划衔接',
          ),
        },
        {
          name: '绩效指标明确性',
          fullMark: '3',
          explanation: '反映绩效指标的细化、量化程度。',
          ...checklist(
            '目标已分解到各项工作任务',
            '指标有清楚、可以量化的数值',
            '指标与当年任务数或计划数对应',
            '指标与当年预算资金匹配',
          ),
        },
      ],
    },
    {
      name: '预算配置',
      indicators: [
        {
          name: '在职人员控制率',
          fullMark: '3',
          explanation: '反映在职人员的编制控制情况和人员成本的控制程度。',
          method: '在职人员控制率=在职人数÷编制数×100%。在职人数取年末实有数，编制数取编制部门核定的数。',
          criterion: upTo('在职人员控制率', '100%'),
          rate: 'staffControl',
        },
        {
          name: '“三公经费”变动率',
          fullMark: '3',
          explanation: '反映“三公经费”预算较上年的变动情况和行政成本的压减力度。',
          method: '“三公经费”变动率=（三公预算-上年三公预算）÷上年三公预算×100%。两年都取预算数。',
          criterion: upTo('“三公经费”变动率', '0%'),
          rate: 'threePublicChange',
        },
        {
          name: '重点支出安排率',
          fullMark: '3',
          explanation: '反映重点项目的预算安排比重和重点任务的保障程度。',
          method: '重点支出安排率=重点项目支出÷项目总支出×100%。两项都取年度预算安排数。',
          criterion: atLeast('重点支出安排率', '90%'),
          rate: 'keySpending',
        },
      ],
    },
  ],
};
