import type { SubDimensionTexts } from '../schemeTexts';
import { atLeast, inProportion, upTo } from './usualSentences';

export const budgetExecution: SubDimensionTexts = {
  name: '预算执行',
  indicators: [
    {
      name: '预算完成率',
      fullMark: '3',
      explanation: '反映年度批复预算的完成程度。',
      method: '预算完成率=预算完成数÷预算数×100%。完成数取决算收入，预算数取年初批复的预算收入。',
      criterion: atLeast('预算完成率', '95%'),
      rate: 'completionRate',
    },
    {
      name: '预算调整率',
      fullMark: '3',
      explanation: '反映年中预算调整的幅度和年初预算编制的准确程度。',
      // A gross sum: what is added and what is taken back do not offset each other.
      method:
        '预算调整率=（预算追加+预算收回）÷预算支出×100%。追加和收回都计正数，不相抵；落实国家政策、不可抗力和上级临时交办引起的调整不算在内。',
      criterion: upTo('预算调整率', '10%'),
      rate: 'grossAdjustment',
    },
    {
      name: '支付进度率',
      fullMark: '3',
      explanation: '反映规定时点预算支付的及时性和均衡性。',
      method: '支付进度率=实际支付进度÷既定支付进度×100%。两项取同一时点的比例。',
      criterion: atLeast('支付进度率', '100%'),
      rate: 'paymentProgress',
    },
    {
      name: '结转结余率',
      fullMark: '3',
      explanation: '反映年末结转结余资金的规模和当年预算的执行程度。',
      method: '结转结余率=年末结转结余÷预算支出×100%。',
      criterion: upTo('结转结余率', '10%'),
      rate: 'carryoverRate',
    },
    {
      name: '结转结余变动率',
      fullMark: '3',
      explanation: '反映结转结余较上年末的变动情况和存量资金的盘活力度。',
      method: '结转结余变动率=（年末结转结余-上年末结转结余）÷上年末结转结余×100%。',
      criterion: upTo('结转结余变动率', '0%'),
      rate: 'carryoverChange',
    },
    {
      name: '公用经费控制率',
      fullMark: '3',
      explanation: '反映公用经费支出的预算控制情况。',
      method: '公用经费控制率=公用经费决算÷公用经费预算×100%。',
      criterion: upTo('公用经费控制率', '100%'),
      rate: 'operatingControl',
    },
    {
      name: '“三公经费”控制率',
      fullMark: '3',
      explanation: '反映“三公经费”支出的预算控制情况。',
      method: '“三公经费”控制率=三公决算÷三公预算×100%。',
      criterion: upTo('“三公经费”控制率', '100%'),
      rate: 'threePublicControl',
    },
    {
      name: '政府采购执行率',
      fullMark: '3',
      explanation: '反映政府采购预算的执行程度。',
      method: '政府采购执行率=政府采购实际÷政府采购预算×100%。没有预算却有采购的，得0分；预算和采购都没有的，不适用。',
      criterion: inProportion('政府采购执行率'),
      rate: 'procurementExecution',
    },
  ],
};
