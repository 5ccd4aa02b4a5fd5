import type { SubDimensionTexts } from '../schemeTexts';
import { checklist } from './usualSentences';

export const budgetManagement: SubDimensionTexts = {
  name: '预算管理',
  indicators: [
    {
      name: '管理制度健全性',
      fullMark: '3',
      explanation: '反映预算和财务管理制度的建立、合规和执行情况。',
      ...checklist('预算资金、财务和会计核算都有管理制度', '制度内容合法合规，没有缺项', '制度得到有效执行'),
    },
    {
      name: '资金使用合规性',
      fullMark: '3',
      explanation: '反映预算资金使用的合规程度。',
      ...checklist(
        '资金使用符合财经法规、财务制度和专项资金办法',
        '每笔拨付的审批和手续都齐全',
        '重大开支经过评估论证',
        '支出符合批复的用途',
        '没有截留、挤占、挪用和虚列支出',
      ),
    },
    {
      name: '预决算信息公开性',
      fullMark: '3',
      explanation: '反映预算、决算信息依规公开的情况。',
      ...checklist('预决算信息的公开内容符合规定', '预决算信息的公开时间符合规定'),
    },
    {
      name: '基础信息完善性',
      fullMark: '3',
      explanation: '反映基础数据和会计资料对预算管理的支撑程度。',
      ...checklist('基础数据和会计资料真实', '基础数据和会计资料完整', '基础数据和会计资料准确'),
    },
  ],
};
