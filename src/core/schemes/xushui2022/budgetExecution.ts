import type { SubDimensionTexts } from '../schemeTexts';
import { from5To15, from80To90, upTo100 } from './criteria';

export const budgetExecution: SubDimensionTexts = {
  name: '预算执行',
  indicators: [
    {
      name: '预算完成率',
      fullMark: '4',
      explanation: '反映年初批复预算的实际完成程度。',
      method: '预算完成率=决算收入÷预算收入×100%。决算收入为本年实际收入合计，预算收入为年初批复数。',
      ...from80To90('预算完成率', 'completionRate'),
    },
    {
      name: '预算调整率',
      fullMark: '4',
      explanation: '反映年中追加、收回后的预算相对年初预算的变化幅度，以及预算编制的准确程度。',
      method:
        '预算调整率=全年预算÷预算支出×100%。全年预算为预算支出加预算追加、减预算收回；没有追加收回记录的，以决算支出代替。',
      // Odd, and kept as it stands: the original repeats 预算完成率's thresholds, so that a larger rate scores better.
      // That fits only the reading 调整后 ÷ 年初; by 调整数 ÷ 年初 a small adjustment would score 0.
      ...from80To90('预算调整率', 'adjustedOverInitial'),
    },
    {
      name: '支付进度率',
      fullMark: '4',
      explanation: '反映截至某一时点的支出进度，以及预算执行的及时性和均衡性。',
      method:
        '支付进度率=实际支付进度÷既定支付进度×100%。两者取同一时点：实际支付进度为累计支出占全年支出预算的比例，既定支付进度为申报目标时确定的应达比例。',
      criterion: '支付进度率≥100%，得满分；＜100%，得0分。',
      rate: 'paymentProgress',
    },
    {
      name: '结转结余率',
      fullMark: '4',
      explanation: '反映年末结转结余资金的规模和当年预算的执行程度。',
      method: '结转结余率=年末结转结余÷预算支出×100%。年末结转结余含结转资金和结余资金，取决算数。',
      ...from5To15('结转结余率', 'carryoverRate'),
    },
    {
      name: '结转结余变动率',
      fullMark: '4',
      explanation: '反映年末结转结余较上年末的变动情况和存量资金的压减力度。',
      method: '结转结余变动率=（年末结转结余-上年末结转结余）÷上年末结转结余×100%。两年末都没有结转结余的，变动率为0。',
      ...from5To15('结转结余变动率', 'carryoverChange'),
    },
    {
      name: '公用经费控制率',
      fullMark: '4',
      explanation: '反映公用经费实际支出的预算控制情况。',
      method: '公用经费控制率=公用经费决算÷公用经费预算×100%。公用经费预算为年初安排数。',
      ...upTo100('公用经费控制率', 'operatingControl'),
    },
    {
      name: '“三公经费”控制率',
      fullMark: '4',
      explanation: '反映“三公”经费实际支出的预算控制情况。',
      method: '“三公经费”控制率=三公决算÷三公预算×100%。三公预算为本年年初安排数。',
      ...upTo100('“三公经费”控制率', 'threePublicControl'),
    },
    {
      name: '政府采购执行率',
      fullMark: '4',
      explanation: '反映年初政府采购预算的执行程度。',
      method:
        '政府采购执行率=政府采购实际÷政府采购预算×100%。政府采购预算是按程序批准的年度采购计划金额；没有预算却发生采购的，得0分；预算和采购都为0的，不适用。',
      criterion: '得分=政府采购执行率×分值，最高不超过分值。',
      rate: 'procurementExecution',
    },
  ],
};
