import { checklist } from '../mof2013/usualSentences';
import type { DimensionTexts } from '../schemeTexts';

export const allocation: DimensionTexts = {
  name: '预算配置',
  summary: '看预算编制是否科学，资金分配是否合理。',
  subDimensions: [
    {
      name: '预算编制',
      indicators: [
        {
          name: '预算配置合理性',
          fullMark: '5',
          explanation: '资金分配是否分清轻重缓急，与任务相称。',
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
          explanation: '预算是否按依据和标准测算。',
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
