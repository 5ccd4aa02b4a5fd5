import { checklist } from '../mof2013/usualSentences';
import type { DimensionTexts } from '../schemeTexts';

export const allocation: DimensionTexts = {
  name: '预算配置',
  summary: '主要评价预算编制的科学性和资金分配的合理性。',
  subDimensions: [
    {
      name: '预算编制',
      indicators: [
        {
          name: '预算配置合理性',
          fullMark: '5',
          explanation: '反映资金分配的轻重缓急安排及其与任务的匹配程度。',
          ...checklist(
            '先保障工资、运转和基本民生，再安排项目',
            '重点任务有资金保障',
            '资金数额与任务量相称',
            '按轻重缓急压减非必要支出',
            '分配方法公开透明',
          ),
        },
        {
          name: '预算编制科学性',
          fullMark: '5',
          explanation: '反映预算测算的依据和标准执行情况。',
          ...checklist(
            '项目入库前经过论证',
            '支出按标准和数量测算',
            '收入预算编列完整',
            '支出预算编列完整',
            '上年结转纳入预算统筹',
          ),
        },
      ],
    },
  ],
};
