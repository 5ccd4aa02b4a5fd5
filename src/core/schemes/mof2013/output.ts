import type { DimensionTexts } from '../schemeTexts';
import { inProportion } from './usualSentences';

export const output: DimensionTexts = {
  name: '产出',
  summary: '主要评价年度工作任务完成的数量、时效和质量，以及重点工作的办结情况。',
  subDimensions: [
    {
      name: '职责履行',
      indicators: [
        {
          name: '实际完成率',
          fullMark: '6',
          explanation: '反映计划工作任务的实际完成程度。',
          method: '实际完成率=实际完成工作数÷计划工作数×100%。',
          criterion: inProportion('实际完成率'),
          rate: 'workCompletion',
        },
        {
          name: '完成及时率',
          fullMark: '6',
          explanation: '反映计划工作任务的按期完成程度。',
          method: '完成及时率=及时完成工作数÷计划工作数×100%。',
          criterion: inProportion('完成及时率'),
          rate: 'timeliness',
        },
        {
          name: '质量达标率',
          fullMark: '6',
          explanation: '反映计划工作任务的质量达标程度。',
          method: '质量达标率=质量达标工作数÷计划工作数×100%。',
          criterion: inProportion('质量达标率'),
          rate: 'quality',
        },
        {
          name: '重点工作办结率',
          fullMark: '6',
          explanation: '反映上级交办或下达的重点工作的办结程度。',
          method: '重点工作办结率=重点工作完成数÷重点工作交办数×100%。没有交办重点工作的，不适用。',
          criterion: inProportion('重点工作办结率'),
          rate: 'keyWorkRate',
        },
      ],
    },
  ],
};
