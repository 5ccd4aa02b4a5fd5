import type { DimensionTexts } from '../schemeTexts';
import { inProportion } from './usualSentences';

export const output: DimensionTexts = {
  name: '产出',
  summary: '看年度工作任务完成的数量、时效和质量，以及重点工作的办结情况。',
  subDimensions: [
    {
      name: '职责履行',
      indicators: [
        {
          name: '实际完成率',
          fullMark: '6',
          explanation: '计划的工作任务完成了多少。',
          method: '实际完成率=实际完成工作数÷计划工作数×100%。',
          criterion: inProportion('实际完成率'),
          rate: 'workCompletion',
        },
        {
          name: '完成及时率',
          fullMark: '6',
          explanation: '计划的工作任务有多少按时完成。',
          method: '完成及时率=及时完成工作数÷计划工作数×100%。',
          criterion: inProportion('完成及时率'),
          rate: 'timeliness',
        },
        {
          name: '质量达标率',
          fullMark: '6',
          explanation: '计划的工作任务有多少达到质量标准。',
          method: '质量达标率=质量达标工作数÷计划工作数×100%。',
          criterion: inProportion('质量达标率'),
          rate: 'quality',
        },
        {
          name: '重点工作办结率',
          fullMark: '6',
          explanation: '上级交办或下达的重点工作办结了多少。',
          method: '重点工作办结率=重点工作完成数÷重点工作交办数×100%。没有交办重点工作的，不适用。',
          criterion: inProportion('重点工作办结率'),
          rate: 'keyWorkRate',
        },
      ],
    },
  ],
};
