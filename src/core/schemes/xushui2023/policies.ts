import { checklist, inProportion, upTo } from '../mof2013/usualSentences';
import type { DimensionTexts, IndicatorTexts } from '../schemeTexts';

export const policies: DimensionTexts = {
  name: '重大政策落实',
  summary: '主要考核专项资金、“三保”、过紧日子和减税降费等政策的落实情况。',
  subDimensions: [
    {
      name: '专项资金管理',
      indicators: [
        {
          name: '专项资金落实',
          fullMark: '2.5',
          explanation: '考核上级专项资金的及时落实和规范管理情况。',
          ...checklist(
            '专项资金及时分配下达',
            '项目信息及时、准确录入一体化系统',
            '向财政部门提供的分配和拨款资料完整',
            '专项资金有绩效目标并跟踪实现情况',
            '专项资金支出进度有专人督办',
          ),
        },
      ],
    },
    {
      name: '“三保”支出保障',
      indicators: [guaranteed('保基本民生', '1.5'), guaranteed('保工资', '1.5'), guaranteed('保运转', '1')],
    },
    {
      name: '落实过紧日子要求',
      indicators: [
        {
          name: '厉行节约措施',
          fullMark: '1',
          explanation: '考核从紧安排支出和执行开支标准的情况。',
          ...checklist('一般性支出从紧安排', '各项经费按开支标准执行'),
        },
        {
          name: '“三公经费”控制率',
          fullMark: '1',
          explanation: '反映“三公经费”支出的预算控制情况。',
          method: '“三公经费”控制率=三公决算÷三公预算×100%。',
          criterion: upTo('“三公经费”控制率', '100%'),
          rate: 'threePublicControl',
        },
      ],
    },
    {
      name: '减税降费等政策落实',
      indicators: [
        {
          name: '非税收入管理',
          fullMark: '1.5',
          explanation: '考核非税收入的计划编制、依规征收和足额上缴情况。',
          ...checklist('非税收入编入年初收入计划', '非税收入依规征收', '非税收入及时足额上缴'),
        },
        {
          name: '罚没财物管理',
          fullMark: '0.5',
          explanation: '考核罚没财物的台账管理和按时报告情况。',
          ...checklist('罚没财物建立台账并备案', '罚没收缴季报按时报送'),
        },
        {
          name: '财政电子票据管理',
          fullMark: '0.5',
          explanation: '考核财政电子票据的规范使用和按时核销情况。',
          ...checklist('财政电子票据规范使用', '财政电子票据年底前完成核销'),
        },
      ],
    },
  ],
};

/** One of the three guarantees: what was spent of what was set aside. */
function guaranteed(purpose: string, fullMark: string): IndicatorTexts {
  const name = `${purpose}支出保障率`;
  return {
    name,
    fullMark,
    explanation: `考核${purpose}安排资金的足额支出情况。`,
    method: `${name}=${purpose}实际支出÷${purpose}安排资金×100%。`,
    criterion: inProportion(name),
  };
}
