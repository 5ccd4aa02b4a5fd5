import type { FactId } from './catalogue';

/**
 * The rates that indicators are scored on, as data over facts. `numerator` and `denominator` are sums of facts;
 * a list of several starts with the best and falls back to the next only where it is missing altogether.
 */
export interface RateDefinition {
  readonly id: string;
  readonly name: string;
  readonly numerator: readonly Sum[];
  readonly denominator: readonly Sum[];
  readonly zeroOverZero: ZeroPolicy;
  readonly overZero: ZeroPolicy;
  /** Which way is good for her, where that is known: a criterion that says otherwise is worth a warning. */
  readonly better: 'higher' | 'lower';
}

export interface Sum {
  readonly plus: readonly FactId[];
  readonly minus?: readonly FactId[];
}

/**
 * What a zero denominator means: `manual` a person must score it; `zero` the rate counts as 0;
 * `overBudget` spent without a budget, which scores 0; `notApplicable` the indicator is left out.
 */
export type ZeroPolicy = 'manual' | 'zero' | 'overBudget' | 'notApplicable';

function of(...plus: readonly FactId[]): readonly Sum[] {
  return plus.map((fact) => ({ plus: [fact] }));
}

function changeOf(now: FactId, before: FactId): readonly Sum[] {
  return [{ plus: [now], minus: [before] }];
}

const manual = { zeroOverZero: 'manual', overZero: 'manual' } as const;

export const rateCatalogue = [
  {
    id: 'completionRate',
    name: '预算完成率',
    numerator: of('finalRevenue'),
    denominator: of('budgetRevenue'),
    ...manual,
    better: 'higher',
  },
  // 调整后 ÷ 年初; where no ledger gives the adjusted budget, the final account stands for it.
  {
    id: 'adjustedOverInitial',
    name: '预算调整率',
    numerator: of('adjustedBudget', 'finalExpenditure'),
    denominator: of('budgetExpenditure'),
    ...manual,
    better: 'lower',
  },
  {
    id: 'netAdjustment',
    name: '预算调整率',
    numerator: changeOf('budgetAdded', 'budgetWithdrawn'),
    denominator: of('budgetExpenditure'),
    ...manual,
    better: 'lower',
  },
  {
    id: 'grossAdjustment',
    name: '预算调整率',
    numerator: [{ plus: ['budgetAdded', 'budgetWithdrawn'] }],
    denominator: of('budgetExpenditure'),
    ...manual,
    better: 'lower',
  },
  {
    id: 'paymentProgress',
    name: '支付进度率',
    numerator: of('actualPaymentProgress'),
    denominator: of('plannedPaymentProgress'),
    ...manual,
    better: 'higher',
  },
  {
    id: 'carryoverRate',
    name: '结转结余率',
    numerator: of('carryover'),
    denominator: of('budgetExpenditure'),
    ...manual,
    better: 'lower',
  },
  {
    id: 'carryoverChange',
    name: '结转结余变动率',
    numerator: changeOf('carryover', 'lastCarryover'),
    denominator: of('lastCarryover'),
    zeroOverZero: 'zero',
    overZero: 'manual',
    better: 'lower',
  },
  {
    id: 'operatingControl',
    name: '公用经费控制率',
    numerator: of('operatingFinal'),
    denominator: of('operatingBudget'),
    zeroOverZero: 'zero',
    overZero: 'manual',
    better: 'lower',
  },
  {
    id: 'threePublicControl',
    name: '“三公经费”控制率',
    numerator: of('threePublicFinal'),
    denominator: of('threePublicBudget'),
    zeroOverZero: 'zero',
    overZero: 'overBudget',
    better: 'lower',
  },
  {
    id: 'threePublicChange',
    name: '“三公经费”变动率',
    numerator: changeOf('threePublicBudget', 'lastThreePublicBudget'),
    denominator: of('lastThreePublicBudget'),
    zeroOverZero: 'zero',
    overZero: 'manual',
    better: 'lower',
  },
  {
    id: 'procurementExecution',
    name: '政府采购执行率',
    numerator: of('procurementActual'),
    denominator: of('procurementBudget'),
    zeroOverZero: 'notApplicable',
    overZero: 'overBudget',
    better: 'higher',
  },
  {
    id: 'staffControl',
    name: '在职人员控制率',
    numerator: of('actualStaff'),
    denominator: of('authorisedStaff'),
    ...manual,
    better: 'lower',
  },
  {
    id: 'keySpending',
    name: '重点支出安排率',
    numerator: of('keyProjectSpending'),
    denominator: of('allProjectSpending'),
    ...manual,
    better: 'higher',
  },
  {
    id: 'assetUse',
    name: '固定资产利用率',
    numerator: of('fixedAssetsInUse'),
    denominator: of('fixedAssets'),
    ...manual,
    better: 'higher',
  },
  {
    id: 'workCompletion',
    name: '实际完成率',
    numerator: of('completedWork'),
    denominator: of('plannedWork'),
    ...manual,
    better: 'higher',
  },
  {
    id: 'timeliness',
    name: '完成及时率',
    numerator: of('timelyWork'),
    denominator: of('plannedWork'),
    ...manual,
    better: 'higher',
  },
  {
    id: 'quality',
    name: '质量达标率',
    numerator: of('qualifiedWork'),
    denominator: of('plannedWork'),
    ...manual,
    better: 'higher',
  },
  {
    id: 'keyWorkRate',
    name: '重点工作办结率',
    numerator: of('keyWorkCompleted'),
    denominator: of('keyWorkAssigned'),
    zeroOverZero: 'notApplicable',
    overZero: 'notApplicable',
    better: 'higher',
  },
  {
    id: 'projectExecution',
    name: '项目支出执行率',
    numerator: of('projectsExecuted'),
    denominator: of('projectsBudget'),
    ...manual,
    better: 'higher',
  },
] as const satisfies readonly RateDefinition[];

export type RateId = (typeof rateCatalogue)[number]['id'];

export function rateDefinition(id: RateId): RateDefinition {
  const rate = rateCatalogue.find((one) => one.id === id);
  if (!rate) throw new Error(`No rate ${id} in the catalogue`);
  return rate;
}
