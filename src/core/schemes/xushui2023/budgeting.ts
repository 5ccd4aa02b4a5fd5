import { checklist, upTo } from '../mof2013/usualSentences';
import type { DimensionTexts } from '../schemeTexts';

export const budgeting: DimensionTexts = {
  name: '预算编制管理',
  summary: '主要考核预算编制的制度建设和编报质量，以及各类资源的统筹情况。',
  subDimensions: [
    {
      name: '制度建设',
      indicators: [
        {
          name: '预算编制制度',
          fullMark: '3',
          explanation: '考核预算编制的论证和集体决策情况。',
          ...checklist('申报的项目经过前期论证', '部门预算草案经过集体研究', '项目绩效目标和分年度计划经过审议'),
        },
      ],
    },
    {
      name: '部门预算编制',
      indicators: [
        {
          name: '预算报送质量',
          fullMark: '2.5',
          explanation: '考核预算资料和文本按时准确报送的情况。',
          method: '按逾期和退回的次数计算，含预算资料、预算文本和绩效文本。',
          criterion: '按时准确报送，得满分；每逾期或被退回1次，扣分值的五分之一，扣完为止。',
        },
        {
          name: '收支预算编制',
          fullMark: '2',
          explanation: '考核收入和支出预算编制的完整和细化程度。',
          ...checklist(
            '全部收入编入预算',
            '支出按功能和经济分类细化',
            '项目全部录入一体化系统项目库',
            '收支平衡、前后一致',
          ),
        },
        {
          name: '“三公经费”预算变动率',
          fullMark: '1',
          explanation: '考核“三公经费”预算只减不增的落实情况。',
          method: '“三公经费”预算变动率=（三公预算-上年三公预算）÷上年三公预算×100%。两年都取年初预算数。',
          criterion: upTo('“三公经费”预算变动率', '0%'),
          rate: 'threePublicChange',
        },
        {
          name: '非税收入计划编制',
          fullMark: '1',
          explanation: '考核取得非税收入的单位年初编制收入计划的情况。',
          method: '对照当年实际取得的非税收入检查年初计划。',
          criterion: '按规定编制计划，得满分；漏编或少编，不得分；没有非税收入的，该项不适用。',
        },
        {
          name: '采购和新增资产预算编制',
          fullMark: '1',
          explanation: '考核政府采购和新增资产的预算编列情况。',
          ...checklist('政府采购编列预算', '新增资产编列预算'),
        },
      ],
    },
    {
      name: '各类资源统筹管理',
      indicators: [
        {
          name: '各类资源统筹',
          fullMark: '2',
          explanation: '考核各类收入和存量资金的统筹使用情况。',
          ...checklist('取得的各类收入全部纳入部门预算', '结转结余资金及时盘活或交回'),
        },
      ],
    },
  ],
};
