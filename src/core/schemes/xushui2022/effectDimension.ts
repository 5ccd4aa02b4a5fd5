import type { DimensionTexts } from '../schemeTexts';

export const effectDimension: DimensionTexts = {
  name: '效果',
  summary: '主要评价履行职责产生的社会效益，以及群众和服务对象的满意程度。',
  subDimensions: [
    {
      name: '履职效益',
      indicators: [
        {
          name: '社会效益',
          fullMark: '6',
          explanation: '反映本单位履行职责对当地社会发展的影响。',
          method: '对照年度工作成果判断，可以参考宣传服务场次、法律咨询人次、矛盾调解件数等。',
          criterion: '分三档评定：显著效益得满分，一般效益得分值的二分之一，无明显效益得0分。',
        },
        {
          name: '社会公众或服务对象满意度',
          fullMark: '4',
          explanation: '反映受本单位工作影响的群众、单位和个人对工作成效的评价。',
          method:
            '以问卷调查的满意度得分（满分100分）定等级：≥90分为优，≥80分且＜90分为良，≥60分且＜80分为中，＜60分为差。',
          criterion: '优得满分，良得分值的二分之一，中得分值的四分之一，差得0分。',
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
