import type { DimensionTexts } from '../schemeTexts';
import { atLeast, checklist, upTo } from './usualSentences';

export const input: DimensionTexts = {
  name: '投入',
  summary: '看年度目标有没有依据、能不能衡量，人员和资金的预算配置是否合理。',
  subDimensions: [
    {
      name: '目标设定',
      indicators: [
        {
          name: '绩效目标合理性',
          fullMark: '3',
          explanation: '整体绩效目标是否有据可依、切合实际。',
          ...checklist(
            '目标与法律法规、发展规划和上级部署一致',
            '目标在本单位职责范围以内',
            '目标与当年工作计划和中长期规划衔接',
          ),
        },
        {
          name: '绩效指标明确性',
          fullMark: '3',
          explanation: '由整体目标分出的绩效指标是否具体、可以衡量。',
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
          explanation: '在职人员有没有超出编制，看人员成本控制得如何。',
          method: '在职人员控制率=在职人数÷编制数×100%。在职人数取年末实有数，编制数取编制部门核定的数。',
          criterion: upTo('在职人员控制率', '100%'),
          rate: 'staffControl',
        },
        {
          name: '“三公经费”变动率',
          fullMark: '3',
          explanation: '“三公经费”预算比上年增减多少，看行政成本有没有压下来。',
          method: '“三公经费”变动率=（三公预算-上年三公预算）÷上年三公预算×100%。两年都取预算数。',
          criterion: upTo('“三公经费”变动率', '0%'),
          rate: 'threePublicChange',
        },
        {
          name: '重点支出安排率',
          fullMark: '3',
          explanation: '项目预算中安排给重点项目的比例，看重点任务有没有保障。',
          method: '重点支出安排率=重点项目支出÷项目总支出×100%。两项都取年度预算安排数。',
          criterion: atLeast('重点支出安排率', '90%'),
          rate: 'keySpending',
        },
      ],
    },
  ],
};
