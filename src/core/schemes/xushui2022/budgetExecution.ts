import type { SubDimensionTexts } from '../schemeTexts';
import { from5To15, from80To90, upTo100 } from './criteria';

export const budgetExecution: SubDimensionTexts = {
  name: '预算执行',
  indicators: [
    {
      name: '预算完成率',
      fullMark: '4',
      explanation: '年初批复的预算实际完成了多少。',
      method: '预算完成率=决算收入÷预算收入×100%。决算收入为本年实际收入合计，预算收入为年初批复数。',
      ...from80To90('预算完成率', 'completionRate'),
    },
    {
      name: '预算调整率',
      fullMark: '4',
      explanation: '年中追加、收回之后的预算与年初预算相比有多大变化，反映预算编得准不准。',
      method:
        '预算调整率=全年预算÷预算支出×100%。全年预算为预算支出加预算追加、减预算收回；没有追加收回记录的，以决算支出代替。',
      // Odd, and kept as it stands: the original repeats 预算完成率's thresholds, so that a larger rate scores better.
      // That fits only the reading 调整后 ÷ 年初; by 调整数 ÷ 年初 a small adjustment would score 0.
      ...from80To90('预算调整率', 'adjustedOverInitial'),
    },
    {
      name: '支付进度率',
      fullMark: '4',
      explanation: '到某一时点为止，支出进度是否达到预定要求，反映执行的及时和均衡。',
      method:
        '支付进度率=实际支付进度÷既定支付进度×100%。两者取同一时点：实际支付进度为累计支出占全年支出预算的比例，既定支付进度为申报目标时确定的应达比例。',
      criterion: '支付进度率≥100%，得满分；＜100%，得0分。',
      rate: 'paymentProgress',
    },
    {
      name: '结转结余率',
      fullMark: '4',
      explanation: '年末没有用完的资金相当于支出预算的多少。',
      method: '结转结余率=年末结转结余÷预算支出×100%。年末结转结余含结转资金和结余资金，取决算数。',
      ...from5To15('结转结余率', 'carryoverRate'),
    },
    {
      name: '结转结余变动率',
      fullMark: '4',
      explanation: '年末结转结余比上年末增减多少，反映压减存量资金的力度。',
      method: '结转结余变动率=（年末结转结余-上年末结转结余）÷上年末结转结余×100%。两年末都没有结转结余的，变动率为0。',
      ...from5To15('结转结余变动率', 'carryoverChange'),
    },
    {
      name: '公用经费控制率',
      fullMark: '4',
      explanation: '公用经费的实际支出是否控制在预算以内。',
      method: '公用经费控制率=公用经费决算÷公用经费预算×100%。公用经费预算为年初安排数。',
      ...upTo100('公用经费控制率', 'operatingControl'),
    },
    {
      name: '“三公经费”控制率',
      fullMark: '4',
      explanation: '“三公”经费的实际支出是否控制在预算以内。',
      method: '“三公经费”控制率=三公决算÷三公预算×100%。三公预算为本年年初安排数。',
      ...upTo100('“三公经费”控制率', 'threePublicControl'),
    },
    {
      name: '政府采购执行率',
      fullMark: '4',
      explanation: '年初编报的政府采购预算执行了多少。',
      method:
        '政府采购执行率=政府采购实际÷政府采购预算×100%。政府采购预算是按程序批准的年度采购计划金额；没有预算却发生采购的，得0分；预算和采购都为0的，不适用。',
      criterion: '得分=政府采购执行率×分值，最高不超过分值。',
      rate: 'procurementExecution',
    },
  ],
};
