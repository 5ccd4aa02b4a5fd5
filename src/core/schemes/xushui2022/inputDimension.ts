import type { DimensionTexts } from '../schemeTexts';
import { checklist, from80To90, pointsInWords, upTo100 } from './criteria';

const goalPoints = [
  '年度总目标符合现行法律法规，与国家和本地的发展规划一致',
  '年度总目标没有超出本单位“三定”规定的职责范围',
  '年度总目标与本单位的中长期规划相衔接',
];

const targetPoints = [
  '年度总目标已经拆分成可以逐项落实的工作任务',
  '每项任务都有看得清、量得出的指标值',
  '指标值对得上当年的任务数或计划数',
  '任务规模与当年预算安排的资金相称',
];

export const inputDimension: DimensionTexts = {
  name: '投入',
  summary: '看年度目标立得是否有据、指标是否量得出来，以及人员和资金的预算配置是否合理。',
  subDimensions: [
    {
      name: '目标设定',
      indicators: [
        {
          name: '绩效目标合理性',
          fullMark: '3',
          explanation: '年度绩效总目标有没有依据，是否切合本单位的职责和当年的工作安排。',
          method: pointsInWords(goalPoints),
          // A quarter for each of three 要点: with all three unmet a quarter of the mark remains, as in the original.
          ...checklist(goalPoints, 4),
        },
        {
          name: '绩效指标明确性',
          fullMark: '3',
          explanation: '总目标之下的绩效指标是否具体到任务、能够衡量。',
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
          explanation: '在职人数是否控制在核定编制以内，反映人员成本的控制情况。',
          method: '在职人员控制率=在职人数÷编制数×100%。在职人数以部门决算的年末数为准，编制数以编制部门的批复为准。',
          criterion: '在职人员控制率≤100%，得满分；＞100%，得0分。',
          rate: 'staffControl',
        },
        {
          name: '“三公经费”变动率',
          fullMark: '2',
          explanation: '本年“三公”经费预算比上年预算增减多少，反映压减行政成本的力度。',
          method:
            '“三公经费”变动率=（三公预算-上年三公预算）÷上年三公预算×100%。两年都取年初预算数，包括出国（境）、公务用车和公务接待三项。',
          // Odd, and kept as it stands: for a rate of change 100% lets the budget double; 0 is probably meant.
          ...upTo100('“三公经费”变动率', 'threePublicChange'),
        },
        {
          name: '重点支出安排率',
          fullMark: '2',
          explanation: '项目预算中有多大比例安排给了重点项目，反映对主要职责和重点任务的保障。',
          method:
            '重点支出安排率=重点项目支出÷项目总支出×100%。两项都按年度预算安排数计算；重点项目是直接服务于主要职责，党委、政府和群众都比较关心的项目。',
          ...from80To90('重点支出安排率', 'keySpending'),
        },
      ],
    },
  ],
};
