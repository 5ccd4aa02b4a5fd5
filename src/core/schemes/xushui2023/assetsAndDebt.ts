import { checklist } from '../mof2013/usualSentences';
import type { DimensionTexts } from '../schemeTexts';

const letting = checklist('出租、出借和对外投资按规定报批', '资产收益及时足额上缴');
const disposal = checklist('资产处置按规定报批', '处置收入及时足额上缴');

export const assets: DimensionTexts = {
  name: '资产管理',
  summary: '主要考核国有资产报表的按时报送情况，以及资产配置、使用和处置的规范程度。',
  subDimensions: [
    {
      name: '国有资产报表管理',
      indicators: [
        {
          name: '国有资产报表报送',
          fullMark: '1.5',
          explanation: '考核国有资产月报、年报按时准确报送的情况。',
          method: '按逾期和退回的次数计算。',
          criterion: '按时准确报送，得满分；每逾期或被退回1次，扣分值的五分之一，扣完为止。',
        },
      ],
    },
    {
      name: '行政事业性国有资产管理',
      indicators: [
        {
          name: '资产基础管理',
          fullMark: '1.5',
          explanation: '考核资产管理的制度建设、岗位设置和卡片信息情况。',
          ...checklist('建立资产内控制度', '设置专门的资产管理岗', '资产卡片信息完整规范'),
        },
        {
          name: '资产配置',
          fullMark: '1',
          explanation: '考核资产购置纳入预算和按程序报批的情况。',
          ...checklist('资产购置纳入部门预算', '资产购置按程序报批'),
        },
        {
          name: '资产使用收益',
          fullMark: '1.5',
          explanation: '考核资产对外使用的报批和收益上缴情况。',
          method: letting.method,
          criterion: `${letting.criterion}没有出租、出借和对外投资的，该项不适用。`,
        },
        {
          name: '资产处置',
          fullMark: '1',
          explanation: '考核资产处置的报批和收入上缴情况。',
          method: disposal.method,
          criterion: `${disposal.criterion}没有处置资产的，该项不适用。`,
        },
        {
          name: '资产标识化',
          fullMark: '0.5',
          explanation: '考核在用资产的清查和标识情况。',
          ...checklist('在用资产逐一清查核对', '资产标识全部完成'),
        },
      ],
    },
  ],
};

export const debt: DimensionTexts = {
  name: '债务管理',
  summary: '主要考核债务报表和监测信息的按时报送情况。',
  subDimensions: [
    {
      name: '报表管理',
      indicators: [
        {
          name: '隐性债务报表报送',
          fullMark: '1',
          explanation: '考核隐性债务报表按时如实报送的情况。',
          method: '按逾期、退回和漏报的次数计算。',
          criterion: '按时如实报送，得满分；每逾期、退回或漏报1次，扣分值的五分之一，扣完为止。',
        },
      ],
    },
    {
      name: '监测平台管理',
      indicators: [
        {
          name: '监测平台报送',
          fullMark: '1',
          explanation: '考核债务监测平台信息在规定时间内报送的情况。',
          method: '按逾期和退回的次数计算。',
          criterion: '按时准确报送，得满分；每逾期或被退回1次，扣分值的五分之一，扣完为止。',
        },
      ],
    },
  ],
};
