import { checklist, inProportion } from '../mof2013/usualSentences';
import type { DimensionTexts } from '../schemeTexts';

export const performance: DimensionTexts = {
  name: '预算绩效管理',
  summary: '主要考核日常工作落实情况，以及事前评估、目标、监控和评价各环节的绩效管理。',
  subDimensions: [
    {
      name: '日常工作保障落实',
      indicators: [
        {
          name: '通知落实',
          fullMark: '1.5',
          explanation: '考核财政部门通知的及时查看、回复和落实情况。',
          method: '按没有按时落实的通知件数计算。',
          criterion: '通知全部按时落实，得满分；每有1件没有按时落实，扣分值的五分之一，扣完为止。',
        },
        {
          name: '日常手续报送规范性',
          fullMark: '2',
          explanation: '考核指标调整、限额调整等手续填报的准确和规范程度。',
          method: '按退回重报的次数计算。',
          criterion: '没有被退回，得满分；每被退回1次，扣分值的五分之一，扣完为止。',
        },
        {
          name: '重点工作落实',
          fullMark: '2.5',
          explanation: '考核财政部门安排的重点工作的落实情况。',
          ...checklist(
            '重点工作有实施方案',
            '重点工作完成后经过验收',
            '资金凭报账手续支付',
            '重点工作按期完成',
            '重点工作资料齐全',
          ),
        },
      ],
    },
    {
      name: '事前绩效评估',
      indicators: [
        {
          name: '事前绩效评估覆盖率',
          fullMark: '3',
          explanation: '考核申报预算项目的事前绩效评估覆盖程度。',
          method: '事前绩效评估覆盖率=已完成事前评估项目数÷应开展事前评估项目数×100%。含年中追加的项目。',
          criterion: inProportion('事前绩效评估覆盖率'),
        },
      ],
    },
    {
      name: '绩效目标管理',
      indicators: [
        {
          name: '绩效目标设置质量',
          fullMark: '4',
          explanation: '考核绩效目标的设定依据、与实际的相符程度和指标的可衡量程度。',
          ...checklist(
            '目标依据充分、符合实际',
            '目标与部门职责和重点工作相关',
            '指标清晰、细化、量化',
            '评价标准可比、可测',
          ),
        },
      ],
    },
    {
      name: '绩效监控管理',
      indicators: [
        {
          name: '日常监控',
          fullMark: '2',
          explanation: '考核按月监控项目支出进度和目标实现程度的情况。',
          ...checklist('分月支出进度和监控表按时填报', '进度差异大的项目逐项说明原因'),
        },
        {
          name: '监控分析',
          fullMark: '2.5',
          explanation: '考核半年、年度绩效运行分析及结果处理的情况。',
          ...checklist('上半年的绩效运行情况经过全面分析', '全年未完成目标的项目查明原因'),
        },
      ],
    },
    {
      name: '绩效评价管理',
      indicators: [
        {
          name: '绩效自评覆盖率',
          fullMark: '2.5',
          explanation: '考核上年度项目的绩效自评覆盖程度。',
          method: '绩效自评覆盖率=上年度已自评项目数÷上年度应自评项目数×100%。',
          criterion: inProportion('绩效自评覆盖率'),
        },
        {
          name: '绩效自评质量',
          fullMark: '1.5',
          explanation: '考核绩效自评的逐项对照和数据真实情况。',
          ...checklist('完成值与年初预期值逐项对照', '各项指标逐项评分', '自评数据真实、佐证齐全'),
        },
      ],
    },
  ],
};
