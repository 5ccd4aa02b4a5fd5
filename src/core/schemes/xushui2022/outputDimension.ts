import type { DimensionTexts } from '../schemeTexts';
import { from80To90 } from './criteria';

export const outputDimension: DimensionTexts = {
  name: '产出',
  summary: '主要评价年度工作任务完成的数量、时效和质量，以及重点工作的办结情况。',
  subDimensions: [
    {
      name: '职责履行',
      indicators: [
        {
          name: '实际完成率',
          fullMark: '5',
          explanation: '反映计划工作任务的实际完成程度。',
          method: '实际完成率=实际完成工作数÷计划工作数×100%。计划工作数为年度绩效目标中列明的任务项数。',
          ...from80To90('实际完成率', 'workCompletion'),
        },
        {
          name: '完成及时率',
          fullMark: '5',
          explanation: '反映计划工作任务的按期完成程度。',
          method: '完成及时率=及时完成工作数÷计划工作数×100%。及时完成是指在规定时限以内完成。',
          ...from80To90('完成及时率', 'timeliness'),
        },
        {
          name: '质量达标率',
          fullMark: '5',
          explanation: '反映计划工作任务达到质量要求的程度。',
          method: '质量达标率=质量达标工作数÷计划工作数×100%。质量达标是指达到绩效目标设定的标准值。',
          ...from80To90('质量达标率', 'quality'),
        },
        {
          name: '重点工作办结率',
          fullMark: '5',
          explanation: '反映上级交办重点工作的办结程度。',
          method:
            '重点工作办结率=重点工作完成数÷重点工作交办数×100%。重点工作指党委、政府、人大和有关部门交办或下达的任务。',
          ...from80To90('重点工作办结率', 'keyWorkRate'),
        },
      ],
    },
  ],
};
