import { checklist, inProportion } from '../mof2013/usualSentences';
import type { DimensionTexts } from '../schemeTexts';

const compliance = checklist(
  '资金使用符合财经法规和专项资金管理办法',
  '资金拨付审批齐全、手续完备',
  '支出与批复的用途一致',
  '专款专用并接受监督检查',
);

export const execution: DimensionTexts = {
  name: '预算执行与管理',
  summary: '主要评价预算执行程度、资金使用的合法合规程度和资料的完整程度。',
  subDimensions: [
    {
      name: '预算执行',
      indicators: [
        {
          name: '预算执行率',
          fullMark: '10',
          explanation: '反映当年预算（含年中追加）的执行程度。',
          method: '预算执行率=决算支出÷全年预算×100%。全年预算是年初预算加年中调整后的当年预算。',
          // 87.30% × 10 = 8.73: the hundredths of the published total, 89.73, are these.
          criterion: inProportion('预算执行率'),
        },
        {
          name: '项目支出执行率',
          fullMark: '6',
          explanation: '反映项目资金的执行程度。',
          method: '项目支出执行率=项目执行合计÷项目预算合计×100%。预算取各项目的全年预算数。',
          criterion: '项目支出执行率≥90%，得满分；≥80%且＜90%，得分值的二分之一；＜80%，不得分。',
          rate: 'projectExecution',
        },
      ],
    },
    {
      name: '预算管理',
      indicators: [
        {
          name: '预算管理合法合规性',
          fullMark: '8',
          explanation: '反映预算执行和资金管理的合法合规程度。',
          method: compliance.method,
          criterion: `${compliance.criterion}存在截留、挤占、挪用资金情况的，该项不得分。`,
        },
        {
          name: '预算管理完整性',
          fullMark: '5',
          explanation: '反映管理制度、会计资料和信息公开的完整程度。',
          ...checklist(
            '管理制度齐全',
            '会计资料完整',
            '项目档案完整',
            '预算和决算信息按规定公开',
            '绩效信息按规定公开',
          ),
        },
        {
          name: '项目自评覆盖率',
          fullMark: '5',
          explanation: '反映项目支出绩效自评的覆盖程度。',
          method: '项目自评覆盖率=自评项目个数÷项目个数×100%。',
          criterion: inProportion('项目自评覆盖率'),
        },
      ],
    },
  ],
};
