import { checklist } from '../mof2013/usualSentences';
import type { DimensionTexts } from '../schemeTexts';

const bonds = checklist('债券信息的公开内容完整准确', '债券信息在规定时间内公开');

export const openness: DimensionTexts = {
  name: '财政透明度',
  summary: '主要考核预决算、绩效和债券信息公开的完整性和及时性。',
  subDimensions: [
    {
      name: '信息公开',
      indicators: [
        {
          name: '预决算信息公开',
          fullMark: '4',
          explanation: '考核预算和决算信息按要求公开的情况。',
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
          explanation: '考核绩效目标和自评结果按要求公开的情况。',
          ...checklist('绩效目标随预算公开', '绩效自评结果随决算公开', '绩效信息真实准确'),
        },
        {
          name: '债券信息公开',
          fullMark: '1',
          explanation: '考核使用债券资金的单位按要求公开债券信息的情况。',
          method: bonds.method,
          criterion: `${bonds.criterion}没有债券资金的，该项不适用。`,
        },
      ],
    },
  ],
};

export const systems: DimensionTexts = {
  name: '预算信息化',
  summary: '主要考核一体化系统操作的及时规范程度，以及财政网络的安全状况。',
  subDimensions: [
    {
      name: '系统应用和网络安全',
      indicators: [
        {
          name: '一体化系统操作',
          fullMark: '5',
          explanation: '考核一体化系统操作的及时和规范程度。',
          method: '按操作不及时、不规范的次数计算。',
          criterion: '操作及时规范，得满分；每发现1次操作不及时或不规范，扣分值的十分之一，扣完为止。',
        },
        {
          name: '网络与信息安全',
          fullMark: '5',
          explanation: '考核财政内网和终端的安全状况。',
          method: '按全年发生的网络安全事件起数计算。',
          criterion: '全年没有发生网络安全事件，得满分；每发生1起网络安全事件，扣分值的二分之一，扣完为止。',
        },
      ],
    },
  ],
};
