import { checklist, inProportion, upTo } from '../mof2013/usualSentences';
import type { DimensionTexts, IndicatorTexts } from '../schemeTexts';

export const policies: DimensionTexts = {
  name: '重大政策落实',
  summary: '看专项资金、“三保”、过紧日子和减税降费等政策落实得怎么样。',
  subDimensions: [
    {
      name: '专项资金管理',
      indicators: [
        {
          name: '专项资金落实',
          fullMark: '2.5',
          explanation: '上级专项资金是否及时落实、规范管理。',
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
          explanation: '是否从紧安排支出、执行开支标准。',
          ...checklist('一般性支出从紧安排', '各项经费按开支标准执行'),
        },
        {
          name: '“三公经费”控制率',
          fullMark: '1',
          explanation: '“三公经费”有没有控制在预算以内。',
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
          explanation: '非税收入是否列入计划、依规征收、足额上缴。',
          ...checklist('非税收入编入年初收入计划', '非税收入依规征收', '非税收入及时足额上缴'),
        },
        {
          name: '罚没财物管理',
          fullMark: '0.5',
          explanation: '罚没财物是否有账可查、按时报告。',
          ...checklist('罚没财物建立台账并备案', '罚没收缴季报按时报送'),
        },
        {
          name: '财政电子票据管理',
          fullMark: '0.5',
          explanation: '财政电子票据是否规范使用、按时核销。',
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
    explanation: `${purpose}安排的资金是否足额支出。`,
    method: `${name}=${purpose}实际支出÷${purpose}安排资金×100%。`,
    criterion: inProportion(name),
  };
}
