import { labelKey } from '../../base/text';
import { ALL_OF_TOWNSHIP } from '../../tables/words/townshipKinds';
import { type FactId, factCatalogue } from '../catalogue';

/** Villages without the 社区 beside them are a part of both, where those are counted as well. */
const VILLAGES_ALONE = ['行政村数', '村', '行政村', '辖村数', '村数'];

/** Other names under which a fact stands in a list of figures. Exact, as keys; never by likeness. */
const SYNONYMS: Partial<Record<FactId, readonly string[]>> = {
  budgetRevenue: ['年初预算收入', '收入预算', '收入预算数', '预算收入合计', '本年预算收入'],
  budgetExpenditure: [
    '年初预算支出',
    '支出预算',
    '支出预算数',
    '年初预算',
    '年初预算数',
    '预算支出合计',
    '本年预算支出',
  ],
  adjustedBudget: ['全年预算数', '调整后预算', '调整后预算数', '调整预算数'],
  finalRevenue: ['收入决算', '收入决算数', '决算收入合计', '本年收入合计'],
  finalExpenditure: ['支出决算', '支出决算数', '决算支出合计', '本年支出合计', '全年执行数', '全年执行'],
  fiscalFinalRevenue: ['财政拨款收入', '财政拨款收入决算'],
  basicBudget: ['基本支出预算数'],
  projectBudget: ['项目支出预算数'],
  basicFinal: ['基本支出决算数'],
  projectFinal: ['项目支出决算数'],
  operatingBudget: ['公用经费预算数', '预算安排公用经费', '年初预算公用经费'],
  operatingFinal: ['公用经费决算数', '实际支出公用经费', '部门决算公用经费'],
  carryover: ['年末结转和结余', '本年末结转结余', '本年结转结余', '结转结余总额', '年末结转结余资金'],
  lastCarryover: ['上年末结转和结余', '上年结转结余', '年初结转和结余', '年初结转结余'],
  budgetAdded: ['追加预算', '预算追加数', '追加金额', '年中追加', '年中调增'],
  budgetWithdrawn: ['收回预算', '预算收回数', '收回金额', '收回资金', '年中收回', '年中追减', '年中调减', '年中核减'],
  actualPaymentProgress: ['实际支付率', '实际执行进度', '实际支出进度'],
  plannedPaymentProgress: ['既定进度', '序时进度', '目标支付进度', '既定(序时)进度', '既定(序时)支付进度'],
  threePublicBudget: ['三公经费预算', '三公经费预算数', '三公经费预算合计'],
  threePublicFinal: ['三公经费决算', '三公经费决算数', '三公经费实际支出', '三公经费支出'],
  lastThreePublicBudget: ['上年三公经费预算', '上年三公经费预算数'],
  lastThreePublicFinal: ['上年三公经费决算', '上年三公经费决算数', '上年三公经费实际支出'],
  authorisedStaff: ['编制人数', '核定编制', '核定编制数', '人员编制', '人员编制数', '编制总数', '编制数合计', '编制'],
  actualStaff: [
    '在职人员',
    '在职人员数',
    '实有在职人员',
    '年末在职人数',
    '年末在职人员',
    '在职',
    '实际在职人数',
    '年末实有在职人数',
    '在编在岗',
    '在编在岗人数',
    '在编在岗人员',
  ],
  procurementBudget: ['政府采购预算数', '政府采购预算金额', '年初政府采购预算'],
  procurementActual: ['政府采购实际金额', '实际政府采购金额', '政府采购决算数', '政府采购支出', '政府采购执行数'],
  fixedAssets: ['固定资产', '固定资产合计', '所有固定资产总额', '固定资产原值'],
  fixedAssetsInUse: ['在用固定资产总额', '实际在用固定资产', '实际在用固定资产总额'],
  plannedWork: ['计划工作任务数', '计划完成工作数'],
  completedWork: ['实际完成工作任务数', '完成工作数'],
  timelyWork: ['及时完成实际工作数', '按时完成工作数'],
  qualifiedWork: ['质量达标实际工作数', '达标工作数'],
  keyWorkAssigned: ['重点工作数', '交办重点工作数', '重点工作下达数', '重点工作交办或下达数'],
  keyWorkCompleted: ['重点工作实际完成数', '重点工作办结数'],
  keyProjectSpending: ['重点项目支出总额'],
  allProjectSpending: ['项目支出总额'],
  satisfaction: [
    '满意度',
    '综合满意度',
    '总体满意度',
    '满意度总分',
    '服务对象满意度',
    '群众满意度',
    '公众满意度',
    '社会公众满意度',
    '社会公众或服务对象满意度',
    '服务对象综合满意度',
    '满意度调查得分',
  ],
  nonTaxRevenue: ['非税收入', '非税收入合计', '非税收入实际收缴数'],
  directFunds: ['直达资金', '直达资金下达', '直达资金合计'],
  directFundsSpent: ['直达资金支出', '直达资金支出合计'],
  totalAssets: ['资产总计'],
  totalLiabilities: ['负债合计', '负债总计'],
  livelihoodGuarantee: ['保民生支出'],
  departments: ['内设机构', '内设机构个数'],
  vehicles: [
    '公务用车保有量',
    '公务用车实有数',
    '实有公务用车',
    '车辆保有量',
    '车辆',
    '车辆合计',
    '公务用车数',
    '年末车辆数',
    '车辆总数',
  ],
  villages: [
    ...VILLAGES_ALONE,
    '村居个数',
    '村居',
    '村(居)',
    '村(居)委会',
    '村(居)民委员会',
    '村(社区)委会',
    '村(社区)',
    '村(社区)数',
    '行政村(社区)',
    '行政村(社区)数',
    '行政村(居)',
    '行政村(居)数',
    '村、社区',
    '村及社区',
    '嘎查',
    '嘎查(村)',
    '嘎查(社区)',
    '村和社区',
  ],
};

const byKey = new Map<string, FactId>();
for (const fact of factCatalogue) {
  for (const name of [fact.name, ...(SYNONYMS[fact.id] ?? [])]) byKey.set(labelKey(name), fact.id);
}

const OF_HERS = new RegExp(
  `^(?:下辖|所辖|${ALL_OF_TOWNSHIP}|本?部门|本?单位(?!性质)|年中(?=追加|收回|调[整增减]|预算))`,
);

/** Of a score: 「（五分制）」 is none of these. */
const OF_HUNDRED = /(?<=满意度.{0,6})\((?:百分制|100分制|满分(?:为)?100分?|分|%)\)$/;

/** What the thing is in any case: posts are approved, people are counted at the year's end, a progress is what was paid of the budget. */
const SAID_BEHIND =
  /(?<=编制(?:人?数)?)\((?:核定|批准|批复)数?\)$|(?<=在职|在编|人数|人员|保有量|资产(?:总额|原值)?)\((?:年末|年底|期末)数?\)$|(?<=进度)\((?:累计|实际|全年)*(?:支付|支出|执行)(?:数|额|金额)?[÷/](?:全年|调整后?的?|年度)?预算(?:数|额|金额|指标)?\)$/;

/** Brackets inside a name are a matter of taste: 村（居）数. */
export function factLabelled(key: string): FactId | undefined {
  const bare = key
    .replace(OF_HERS, '')
    .replace(/^同期(?=既定|序时|计划|目标|应达)/, '')
    .replace(SAID_BEHIND, '')
    .replace(OF_HUNDRED, '')
    .replace(/满意率(?=$|得分|\()/, '满意度')
    .replace(/^行政村(?=及|和|、)/, '村');
  const counted = bare.replace(/(?:数量|个数|总数|合计|数)(?:\([个辆人名台]\))?$/, '');
  return (
    calledTwice(key) ??
    byKey.get(key) ??
    byKey.get(bare) ??
    byKey.get(bare.replace(/[()]/g, '')) ??
    byKey.get(counted) ??
    byKey.get(`${counted}数`)
  );
}

/** 「既定支付进度（序时进度）」: one thing by two names. */
function calledTwice(key: string): FactId | undefined {
  const [, name = '', other = ''] = /^([^()]+)\(([^()]+)\)$/.exec(key) ?? [];
  const fact = byKey.get(name);
  return fact !== undefined && byKey.get(other) === fact ? fact : undefined;
}

/** Every name under which a fact stands, as keys. */
export function factLabels(): readonly string[] {
  return [...byKey.keys()].flatMap((key) => [key, key.replace(/[()]/g, '')]);
}
