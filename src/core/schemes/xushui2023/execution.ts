import { checklist } from '../mof2013/usualSentences';
import type { DimensionTexts } from '../schemeTexts';
import { procurement } from './procurement';

const direct = checklist(
  '直达资金在规定时限内支付，没有支付完的有正当原因',
  '直达资金落实到村、到户、到项目',
  '直达资金支出进度如实填报',
);

export const execution: DimensionTexts = {
  name: '预算执行管理',
  summary: '主要考核预算执行的合规程度，报表、决算和财务报告的准确程度，以及采购和直达资金的管理情况。',
  subDimensions: [
    {
      name: '预算执行监督',
      indicators: [
        {
          name: '预警处理',
          fullMark: '2.5',
          explanation: '考核一体化系统预警提示的及时处理情况。',
          method: '按没有及时处理的预警提示条数计算。',
          criterion:
            '预警提示全部及时处理，得满分；每有1条没有及时处理，扣分值的五分之一，扣完为止；没有预警提示的，该项不适用。',
        },
        {
          name: '预算执行合规性',
          fullMark: '4',
          explanation: '考核无预算、超预算支出等违规行为的防控情况。',
          method: '按督查、审计、日常监管和专项检查指出的问题个数计算。',
          criterion: '没有违规问题，得满分；每发现1个违规问题，扣分值的四分之一，扣完为止。',
        },
      ],
    },
    {
      name: '预算执行分析',
      indicators: [
        {
          name: '财务报表报送',
          fullMark: '2',
          explanation: '考核月度报表、“三公”经费表和专户报表按时准确报送的情况。',
          method: '按全年逾期和退回的次数计算。',
          criterion: '按时准确报送，得满分；每逾期或被退回1次，扣分值的十分之一，扣完为止。',
        },
      ],
    },
    {
      name: '暂付款项管理',
      indicators: [
        {
          name: '暂付款项清理',
          fullMark: '2.5',
          explanation: '考核暂付款的清理压减和新增控制情况。',
          method: '按新增和逾期没有收回的暂付款笔数计算。',
          criterion:
            '没有新增和逾期的暂付款，得满分；每有1笔新增或逾期的暂付款，扣分值的五分之一，扣完为止；没有暂付款的，该项不适用。',
        },
      ],
    },
    {
      name: '部门决算管理',
      indicators: [
        {
          name: '部门决算编报',
          fullMark: '4',
          explanation: '考核部门决算编报的真实、准确、完整和及时程度。',
          ...checklist('决算收支真实', '决算数据准确', '决算内容完整', '决算报送及时'),
        },
      ],
    },
    {
      name: '政府财务报告管理',
      indicators: [
        {
          name: '政府财务报告编报',
          fullMark: '2',
          explanation: '考核部门财务报告编报的准确、完整和及时程度。',
          ...checklist('财务报告数据准确', '财务报告内容完整', '财务报告有财务状况分析', '财务报告报送及时'),
        },
      ],
    },
    procurement,
    {
      name: '直达资金管理等工作',
      indicators: [
        {
          name: '直达资金管理',
          fullMark: '3',
          explanation: '考核直达资金的支付时限和落实情况。',
          method: direct.method,
          criterion: `${direct.criterion}没有直达资金的，该项不适用。`,
        },
      ],
    },
    {
      name: '乡镇财政总决算管理',
      indicators: [
        {
          name: '乡镇财政总决算编报',
          fullMark: '2',
          explanation: '考核乡镇财政总决算的收支平衡和数据准确情况。',
          ...checklist('基础信息填报准确', '收支平衡、数据一致'),
        },
      ],
    },
  ],
};
