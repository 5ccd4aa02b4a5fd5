import type { Decimal } from '../base/decimal';

/**
 * The 数据项 a scoring needs. `name` is public: it stands in 绩效数据, in formula names (`绩效_决算收入`), in `--json`
 * and in report templates. Money is held in 万元, rates as fractions, counts as counts.
 */
export interface FactDefinition {
  readonly id: string;
  readonly name: string;
  readonly kind: FactKind;
  readonly group: FactGroup;
  /** Shown beside the fact: what it means, in a few words. */
  readonly meaning: string;
}

export type FactKind = 'money' | 'count' | 'fraction' | 'points';
export type FactGroup =
  '收支' | '三公' | '人员、采购、资产' | '履职' | '项目' | '单位' | '收入来源' | '资产负债' | '专项资金';

function define<const Id extends string>(
  group: FactGroup,
  kind: FactKind,
  rows: readonly (readonly [id: Id, name: string, meaning: string])[],
): readonly (FactDefinition & { readonly id: Id })[] {
  return rows.map(([id, name, meaning]) => ({ id, name, kind, group, meaning }));
}

export const factCatalogue = [
  ...define('收支', 'money', [
    ['budgetRevenue', '预算收入', '本年年初预算收入合计'],
    ['budgetExpenditure', '预算支出', '本年年初预算支出合计'],
    ['adjustedBudget', '全年预算', '调整后的全年预算数'],
    ['finalRevenue', '决算收入', '本年收入合计（决算）'],
    ['finalExpenditure', '决算支出', '本年支出合计（决算）'],
    ['fiscalFinalRevenue', '财政拨款决算收入', '决算收入中的财政拨款'],
    ['otherRevenue', '其他收入', '决算收入中的其他收入'],
    ['basicBudget', '基本支出预算', '年初预算中的基本支出'],
    ['projectBudget', '项目支出预算', '年初预算中的项目支出'],
    ['basicFinal', '基本支出决算', '决算中的基本支出'],
    ['projectFinal', '项目支出决算', '决算中的项目支出'],
    ['personnelBudget', '人员经费预算', '基本支出预算中的人员经费'],
    ['personnelFinal', '人员经费决算', '基本支出决算中的人员经费'],
    ['operatingBudget', '公用经费预算', '基本支出预算中的公用经费'],
    ['operatingFinal', '公用经费决算', '基本支出决算中的公用经费'],
    ['carryover', '年末结转结余', '本年末结转和结余'],
    ['lastCarryover', '上年末结转结余', '即本年年初结转和结余'],
    ['budgetAdded', '预算追加', '年中追加的预算合计'],
    ['budgetWithdrawn', '预算收回', '年中收回的预算合计，记正数'],
  ]),
  ...define('收支', 'fraction', [
    ['actualPaymentProgress', '实际支付进度', '某一时点已支付的比例'],
    ['plannedPaymentProgress', '既定支付进度', '同一时点应达到的比例'],
  ]),
  ...define('三公', 'money', [
    ['threePublicBudget', '三公预算', '本年“三公”经费预算合计'],
    ['threePublicFinal', '三公决算', '本年“三公”经费支出合计'],
    ['lastThreePublicBudget', '上年三公预算', '上年“三公”经费预算合计'],
    ['lastThreePublicFinal', '上年三公决算', '上年“三公”经费支出合计'],
    ['travelAbroadBudget', '因公出国费预算', '本年预算'],
    ['travelAbroadFinal', '因公出国费决算', '本年支出'],
    ['lastTravelAbroadBudget', '上年因公出国费预算', '上年预算'],
    ['lastTravelAbroadFinal', '上年因公出国费决算', '上年支出'],
    ['vehicleBudget', '公务用车费预算', '购置与运行维护，本年预算'],
    ['vehicleFinal', '公务用车费决算', '购置与运行维护，本年支出'],
    ['lastVehicleBudget', '上年公务用车费预算', '购置与运行维护，上年预算'],
    ['lastVehicleFinal', '上年公务用车费决算', '购置与运行维护，上年支出'],
    ['vehiclePurchaseBudget', '公务用车购置费预算', '本年预算'],
    ['vehiclePurchaseFinal', '公务用车购置费决算', '本年支出'],
    ['lastVehiclePurchaseBudget', '上年公务用车购置费预算', '上年预算'],
    ['lastVehiclePurchaseFinal', '上年公务用车购置费决算', '上年支出'],
    ['vehicleRunningBudget', '公务用车运行维护费预算', '本年预算'],
    ['vehicleRunningFinal', '公务用车运行维护费决算', '本年支出'],
    ['lastVehicleRunningBudget', '上年公务用车运行维护费预算', '上年预算'],
    ['lastVehicleRunningFinal', '上年公务用车运行维护费决算', '上年支出'],
    ['receptionBudget', '公务接待费预算', '本年预算'],
    ['receptionFinal', '公务接待费决算', '本年支出'],
    ['lastReceptionBudget', '上年公务接待费预算', '上年预算'],
    ['lastReceptionFinal', '上年公务接待费决算', '上年支出'],
  ]),
  ...define('人员、采购、资产', 'count', [
    ['authorisedStaff', '编制数', '核定的人员编制'],
    ['actualStaff', '在职人数', '年末实有在职人员'],
  ]),
  ...define('人员、采购、资产', 'money', [
    ['procurementBudget', '政府采购预算', '年初政府采购预算'],
    ['procurementActual', '政府采购实际', '实际政府采购金额'],
    ['fixedAssets', '固定资产总额', '全部固定资产'],
    ['fixedAssetsInUse', '在用固定资产', '实际在用的固定资产'],
  ]),
  ...define('履职', 'count', [
    ['plannedWork', '计划工作数', '年度绩效目标确定的工作任务'],
    ['completedWork', '实际完成工作数', '实际完成的工作任务'],
    ['timelyWork', '及时完成工作数', '按规定时限完成的'],
    ['qualifiedWork', '质量达标工作数', '达到质量标准的'],
    ['keyWorkAssigned', '重点工作交办数', '党委、政府等交办的重点工作'],
    ['keyWorkCompleted', '重点工作完成数', '其中已办结的'],
  ]),
  ...define('履职', 'money', [
    ['keyProjectSpending', '重点项目支出', '年度预算安排的重点项目支出'],
    ['allProjectSpending', '项目总支出', '年度预算安排的项目支出总额'],
  ]),
  ...define('履职', 'points', [['satisfaction', '满意度得分', '问卷得分，满分 100']]),
  ...define('项目', 'count', [
    ['projectCount', '项目个数', '本年项目个数'],
    ['evaluatedProjects', '自评项目个数', '开展自评的项目个数'],
  ]),
  ...define('项目', 'money', [
    ['projectsBudget', '项目预算合计', '各项目全年预算之和'],
    ['projectsExecuted', '项目执行合计', '各项目全年执行之和'],
  ]),
  ...define('单位', 'count', [
    ['departments', '内设机构数', '内设机构个数'],
    ['vehicles', '车辆数', '年末车辆数'],
    ['villages', '村居数', '下辖村（居）个数'],
  ]),
  ...define('收入来源', 'money', [
    ['superiorRevenue', '上级补助收入', '决算收入中的上级补助收入'],
    ['serviceRevenue', '事业收入', '决算收入中的事业收入'],
    ['businessRevenue', '经营收入', '决算收入中的经营收入'],
    ['affiliateRevenue', '附属单位上缴收入', '决算收入中的附属单位上缴收入'],
  ]),
  ...define('资产负债', 'money', [
    ['fixedAssetsNet', '固定资产净值', '年末固定资产原值减累计折旧'],
    ['totalAssets', '资产总额', '年末资产总计'],
    ['lastTotalAssets', '上年资产总额', '上年末资产总计，即本年年初数'],
    ['totalLiabilities', '负债总额', '年末负债合计'],
    ['lastTotalLiabilities', '上年负债总额', '上年末负债合计，即本年年初数'],
  ]),
  ...define('专项资金', 'money', [
    ['wageGuarantee', '保工资支出', '“三保”支出中的保工资'],
    ['operationGuarantee', '保运转支出', '“三保”支出中的保运转'],
    ['livelihoodGuarantee', '保基本民生支出', '“三保”支出中的保基本民生'],
    ['nonTaxRevenue', '非税收入收缴数', '本年实际收缴的非税收入'],
    ['directFunds', '直达资金下达数', '本年下达的直达资金'],
    ['directFundsSpent', '直达资金支出数', '直达资金的实际支出'],
  ]),
] as const;

export type FactId = (typeof factCatalogue)[number]['id'];

const byId = new Map<FactId, FactDefinition>(factCatalogue.map((fact) => [fact.id, fact]));

export function factDefinition(id: FactId): FactDefinition {
  const fact = byId.get(id);
  if (!fact) throw new Error(`No fact ${id} in the catalogue`);
  return fact;
}

/** Counts are whole and not negative. */
export function impossibleCount(id: FactId, value: Decimal): boolean {
  return factDefinition(id).kind === 'count' && (value.isNegative() || !value.isInteger());
}

/** Of 100; up to 1 it may as well be a share, up to 10 a score of five or ten. Nothing at all is what it says. */
export function impossiblePoints(id: FactId, value: Decimal): boolean {
  return factDefinition(id).kind === 'points' && !value.isZero() && (value.lte(10) || value.gt(100));
}

/** Totals of what was planned, received or spent in a year; only what is left over may be less than nothing. */
const NEVER_NEGATIVE =
  /^(?:(?:budget|final)(?:Revenue|Expenditure)|fiscalFinalRevenue|(?:basic|project|personnel|operating|procurement)(?:Budget|Final|Actual)|.*(?:hreePublic|ravelAbroad|ehicle|eception)\w*(?:Budget|Final)|fixedAssets\w*|(?:lastT|t)otalAssets|.*Guarantee|directFunds\w*)$/;

export function impossibleMoney(id: FactId, value: Decimal): boolean {
  return NEVER_NEGATIVE.test(id) && value.isNegative() && !value.isZero();
}

/** Of all there is to pay no more is paid than all, and none less than nothing. */
export function impossibleShare(id: FactId, value: Decimal): boolean {
  return factDefinition(id).kind === 'fraction' && (value.isNegative() || value.gt(1));
}

const FACT_UNITS: Record<FactKind, string> = { money: '万元', count: '个', fraction: '%', points: '分' };

export function factUnit(id: FactId): string {
  if (id === 'vehicles') return '辆';
  return id === 'authorisedStaff' || id === 'actualStaff' ? '人' : FACT_UNITS[factDefinition(id).kind];
}

/** The defined name of the fact's cell, so that a formula reads as a sentence. */
export function factFormulaName(id: FactId): string {
  return `绩效_${factDefinition(id).name}`;
}

/** What only a final account tells. */
export const FINAL_FACTS: ReadonlySet<FactId> = new Set(
  factCatalogue
    .map(({ id }) => id)
    .filter((id) =>
      /Final$|^final|^fiscalFinal|Actual$|Executed$|^(?:superior|service|business|affiliate)Revenue$/.test(id),
    ),
);
