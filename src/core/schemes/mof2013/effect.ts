import type { DimensionTexts } from '../schemeTexts';
import { FOUR_LEVELS } from './usualSentences';

export const effect: DimensionTexts = {
  name: '效果',
  summary: '主要评价履行职责产生的经济、社会和生态效益，以及群众和服务对象的满意程度。',
  subDimensions: [
    {
      name: '履职效益',
      indicators: [
        {
          name: '经济效益',
          fullMark: '4',
          explanation: '反映履行职责促进当地经济发展的成效。',
          method: '对照年度工作成果评定，例如增收户数、引进项目、集体经济收入。',
          criterion: `${FOUR_LEVELS}职责不涉及经济效益的，该项不适用。`,
        },
        {
          name: '社会效益',
          fullMark: '4',
          explanation: '反映履行职责促进当地社会发展的成效。',
          method: '对照年度工作成果评定，例如矛盾调解、就业帮扶、公共服务。',
          criterion: FOUR_LEVELS,
        },
        {
          name: '生态效益',
          fullMark: '4',
          explanation: '反映履行职责改善当地生态环境的成效。',
          method: '对照年度工作成果评定，例如人居环境、大气和水污染防治、绿化。',
          criterion: `${FOUR_LEVELS}职责不涉及生态效益的，该项不适用。`,
        },
        {
          name: '社会公众或服务对象满意度',
          fullMark: '4',
          explanation: '反映社会公众和服务对象对履职效果的满意程度。',
          method:
            '以问卷调查的满意度得分（满分100分）定等级：≥90分为优，≥80分且＜90分为良，≥60分且＜80分为中，＜60分为差。',
          criterion: FOUR_LEVELS,
          levelFrom: {
            fact: 'satisfaction',
            cutoffs: [
              { level: '优', from: '90' },
              { level: '良', from: '80' },
              { level: '中', from: '60' },
              { level: '差' },
            ],
          },
        },
      ],
    },
  ],
};
