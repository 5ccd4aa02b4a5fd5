import type { DimensionTexts } from '../schemeTexts';
import { checklist, from80To90, pointsInWords, upTo100 } from './criteria';

const goalPoints = [
  '年度总目标符合现行法律法规，与国家和本地的发展规划一致',
  '年度总目标没有超出本单位“三定”规定的职责范围',
  '年度总目标与本单位的中长期规划相衔接',
];

const targetPoints = [
  '年度总目标已分解为可以逐项落实的工作任务',
  '每项任务都有清晰、可衡量的指标值',
  '指标值与当年的任务数或计划数相对应',
  '任务规模与当年预算安排的资金相称',
];

export const inputDimension: DimensionTexts = {
  name: '投入',
  summary: '主要评价年度目标的设定依据和指标的量化程度，以及人员、资金预算配置的合理性。',
  subDimensions: [
    {
      name: '目标设定',
      indicators: [
        {
          name: '绩效目标合理性',
          fullMark: '3',
          explanation: '反映年度绩效总目标的设定依据，及其与本单位职责和当年工作安排的相符程度。',
          method: pointsInWords(goalPoints),
          // A quarter for each of three 要点: with all three unmet a quarter of the mark remains, as in the original.
          ...checklist(goalPoints, 4),
        },
        {
          name: '绩效指标明确性',
          fullMark: '3',
          explanation: '反映绩效指标细化到具体任务的程度和可衡量程度。',
          method: pointsInWords(targetPoints),
          ...checklist(targetPoints, 4),
        },
      ],
    },
    {
      name: '预算配置',
      indicators: [
        {
          name: '在职人员控制率',
          fullMark: '2',
          explanation: '反映在职人数的编制控制情况和人员成本的控制程度。',
          method: '在职人员控制率=在职人数÷编制数×100%。在职人数以部门决算的年末数为准，编制数以编制部门的批复为准。',
          criterion: '在职人员控制率≤100%，得满分；＞100%，得0分。',
          rate: 'staffControl',
        },
        {
          name: '“三公经费”变动率',
          fullMark: '2',
          explanation: '反映本年“三公”经费预算较上年预算的变动情况和行政成本的压减力度。',
          method:
            '“三公经费”变动率=（三公预算-上年三公预算）÷上年三公预算×100%。两年都取年初预算数，包括出国（境）、公务用车和公务接待三项。',
          // Odd, and kept as it stands: for a rate of change 100% lets the budget double; 0 is probably meant.
          ...upTo100('“三公经费”变动率', 'threePublicChange'),
        },
        {
          name: '重点支出安排率',
          fullMark: '2',
          explanation: '反映项目预算中重点项目所占的比重，以及对主要职责和重点任务的保障程度。',
          method:
            '重点支出安排率=重点项目支出÷项目总支出×100%。两项都按年度预算安排数计算；重点项目是直接服务于主要职责，党委、政府和群众都比较关心的项目。',
          ...from80To90('重点支出安排率', 'keySpending'),
        },
      ],
    },
  ],
};
