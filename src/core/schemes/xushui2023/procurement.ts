import { checklist, inProportion } from '../mof2013/usualSentences';
import type { SubDimensionTexts } from '../schemeTexts';

export const procurement: SubDimensionTexts = {
  name: '政府采购管理',
  indicators: [
    {
      name: '政府采购执行率',
      fullMark: '1',
      explanation: '反映政府采购预算的执行程度。',
      method: '政府采购执行率=政府采购实际÷政府采购预算×100%。没有预算却有采购的，得0分；预算和采购都没有的，不适用。',
      criterion: inProportion('政府采购执行率'),
      rate: 'procurementExecution',
    },
    {
      name: '采购程序规范性',
      fullMark: '2',
      explanation: '考核采购计划、实施和备案各环节按程序办理的情况。',
      ...checklist(
        '采购计划在一体化系统填报并备案',
        '采购方式和程序符合规定',
        '采购信息公开透明',
        '没有成立的质疑和投诉',
      ),
    },
    {
      name: '中小企业采购占比',
      fullMark: '1',
      explanation: '考核采购合同授予中小企业的份额。',
      method: '中小企业采购占比=中小企业合同金额÷采购合同总金额×100%。',
      criterion: '中小企业采购占比≥40%，得满分；＜40%，得分=中小企业采购占比÷40%×分值。没有政府采购的，该项不适用。',
    },
    {
      name: '脱贫地区农副产品采购完成率',
      fullMark: '1',
      explanation: '考核脱贫地区农副产品平台预留采购份额的完成程度。',
      method: '脱贫地区农副产品采购完成率=脱贫地区农副产品实际采购金额÷脱贫地区农副产品预留金额×100%。',
      criterion: `${inProportion('脱贫地区农副产品采购完成率')}没有预留份额的，该项不适用。`,
    },
    {
      name: '采购内控制度',
      fullMark: '1',
      explanation: '考核采购内控的责任落实和岗位分离情况。',
      ...checklist('采购工作明确负责人和采购管理员', '采购需求、评审、合同和验收等岗位相互分离'),
    },
  ],
};
