import { checklist } from '../mof2013/usualSentences';
import type { DimensionTexts } from '../schemeTexts';

const bonds = checklist('债券信息的公开内容完整准确', '债券信息在规定时间内公开');

export const openness: DimensionTexts = {
  name: '财政透明度',
  summary: '看预决算、绩效和债券信息是否完整、及时公开。',
  subDimensions: [
    {
      name: '信息公开',
      indicators: [
        {
          name: '预决算信息公开',
          fullMark: '4',
          explanation: '预算和决算信息是否按要求公开。',
          ...checklist(
            '预决算信息内容完整',
            '预决算信息真实准确',
            '预决算信息格式规范',
            '预决算信息在规定时间和渠道公开',
          ),
        },
        {
          name: '绩效信息公开',
          fullMark: '3',
          explanation: '绩效目标和自评结果是否按要求公开。',
          ...checklist('绩效目标随预算公开', '绩效自评结果随决算公开', '绩效信息真实准确'),
        },
        {
          name: '债券信息公开',
          fullMark: '1',
          explanation: '使用债券资金的，债券信息是否按要求公开。',
          method: bonds.method,
          criterion: `${bonds.criterion}没有债券资金的，该项不适用。`,
        },
      ],
    },
  ],
};

export const systems: DimensionTexts = {
  name: '预算信息化',
  summary: '看一体化系统操作是否及时规范，财政网络是否安全。',
  subDimensions: [
    {
      name: '系统应用和网络安全',
      indicators: [
        {
          name: '一体化系统操作',
          fullMark: '5',
          explanation: '一体化系统是否及时、规范操作。',
          method: '按操作不及时、不规范的次数计算。',
          criterion: '操作及时规范，得满分；每发现1次操作不及时或不规范，扣分值的十分之一，扣完为止。',
        },
        {
          name: '网络与信息安全',
          fullMark: '5',
          explanation: '财政内网和终端是否安全。',
          method: '按全年发生的网络安全事件起数计算。',
          criterion: '全年没有发生网络安全事件，得满分；每发生1起网络安全事件，扣分值的二分之一，扣完为止。',
        },
      ],
    },
  ],
};
