import type { SubDimensionTexts } from '../schemeTexts';
import { checklist, pointsInWords } from './criteria';

const rulesPoints = [
  '预算资金、内部财务和会计核算都有成文的管理办法',
  '管理办法的条款合法合规，没有缺项',
  '日常收支按管理办法执行',
];

/** 是 is always the good answer: what must not happen is put as 「没有…」. */
const spendingPoints = [
  '资金使用遵守财经法规、财务制度和专项资金的管理办法',
  '每笔拨付都审批齐全、手续完备',
  '重大项目开支事先做过论证评估',
  '支出用途与批复的预算一致',
  '没有截留、挤占、挪用资金，没有虚列支出',
];

const disclosurePoints = ['公开的预算、决算信息内容符合规定', '预算、决算信息都在规定的时限内公开'];

const recordsPoints = [
  '基础数据和会计资料如实反映业务，没有虚假',
  '基础数据和会计资料齐全，没有缺漏',
  '基础数据和会计资料准确，前后一致',
];

export const budgetManagement: SubDimensionTexts = {
  name: '预算管理',
  indicators: [
    {
      name: '管理制度健全性',
      fullMark: '4',
      explanation: '反映预算和财务管理办法的建立、合规和遵守情况。',
      method: pointsInWords(rulesPoints),
      // Half for each of three 要点: two unmet already cost the whole mark.
      ...checklist(rulesPoints, 2),
    },
    {
      name: '资金使用合规性',
      fullMark: '4',
      explanation: '反映预算资金使用的合规程度和资金运行的规范程度。',
      method: pointsInWords(spendingPoints),
      // A sixth for each of five 要点: with all five unmet a sixth of the mark remains, as in the original.
      ...checklist(spendingPoints, 6),
    },
    {
      name: '预决算信息公开性',
      fullMark: '4',
      explanation: '反映预算、决算及其执行、监督、绩效信息依规向社会公开的情况。',
      method: pointsInWords(disclosurePoints),
      ...checklist(disclosurePoints, 2),
    },
    {
      name: '基础信息完善性',
      fullMark: '4',
      explanation: '反映基础数据和会计资料对预算管理的支撑程度。',
      method: pointsInWords(recordsPoints),
      ...checklist(recordsPoints, 4),
    },
  ],
};
