import type { FactId } from '../catalogue';

/** How far a figure has come: planned at the start of the year, changed during it, spent. */
export type Stage = 'budget' | 'adjusted' | 'final';

/** What a figure is of, whatever its stage. */
export type Item = keyof typeof ITEM_FACTS;

/** The fact of each item at each stage. What is not here is no fact. */
const ITEM_FACTS = {
  revenue: { budget: 'budgetRevenue', final: 'finalRevenue' },
  expenditure: { budget: 'budgetExpenditure', adjusted: 'adjustedBudget', final: 'finalExpenditure' },
  fiscalRevenue: { final: 'fiscalFinalRevenue' },
  otherRevenue: { final: 'otherRevenue' },
  superiorRevenue: { final: 'superiorRevenue' },
  serviceRevenue: { final: 'serviceRevenue' },
  businessRevenue: { final: 'businessRevenue' },
  affiliateRevenue: { final: 'affiliateRevenue' },
  basic: { budget: 'basicBudget', final: 'basicFinal' },
  project: { budget: 'projectBudget', final: 'projectFinal' },
  personnel: { budget: 'personnelBudget', final: 'personnelFinal' },
  operating: { budget: 'operatingBudget', final: 'operatingFinal' },
  lastCarryover: { final: 'lastCarryover' },
  carryover: { final: 'carryover' },
  procurement: { budget: 'procurementBudget', final: 'procurementActual' },
  threePublic: { budget: 'threePublicBudget', final: 'threePublicFinal' },
  travelAbroad: { budget: 'travelAbroadBudget', final: 'travelAbroadFinal' },
  vehicle: { budget: 'vehicleBudget', final: 'vehicleFinal' },
  vehiclePurchase: { budget: 'vehiclePurchaseBudget', final: 'vehiclePurchaseFinal' },
  vehicleRunning: { budget: 'vehicleRunningBudget', final: 'vehicleRunningFinal' },
  reception: { budget: 'receptionBudget', final: 'receptionFinal' },
} as const satisfies Record<string, Partial<Record<Stage, FactId>>>;

export function factOf(item: Item, stage: Stage): FactId | undefined {
  const facts: Partial<Record<Stage, FactId>> = ITEM_FACTS[item];
  return facts[stage];
}

/** Kinds of income that are nobody's money but the unit's own or its superiors', as rows and headings call them. */
export const REVENUE_SOURCES: readonly (readonly [RegExp, Item])[] = [
  [/^其他收入$/, 'otherRevenue'],
  [/^上级补助收入$/, 'superiorRevenue'],
  [/^事业收入$/, 'serviceRevenue'],
  [/^(?:事业单位)?经营收入$/, 'businessRevenue'],
  [/^附属单位上缴收入$/, 'affiliateRevenue'],
];

/** Names in which 预算 says where the money comes from, not how far it has come. */
const SOURCES_OF_MONEY = /一般公共预算|政府性基金预算|国有资本经营预算|部门预算单位|预算单位|预算内|预算外/g;

/** The stage a heading speaks of: 「年初预算数」, 「全年预算数」, 「决算数」; undefined where it says none, or several. */
export function stageIn(text: string): Stage | undefined {
  const plain = text.replace(SOURCES_OF_MONEY, '');
  if (/预决算|预算及决算|预算和决算|预算执行情况/.test(plain)) return undefined;
  if (/预算调整|调整(?:数|额|金额)|调增|调减|结余/.test(plain)) return undefined;
  if (
    /决算|预算执行数|全年执行|全年(?:实际)?支出|执行数|执行金额|实际|支付数|支出数$|^执行|(?:累计|全年|本年|预算|收入|支出)完成(?:数|额|金额)?$|^累计收入数?$|已支付|已支出/.test(
      plain,
    )
  )
    return 'final';
  if (/全年预算|调整后|调整预算/.test(plain)) return 'adjusted';
  return /预算|批复|安排/.test(plain) ? 'budget' : undefined;
}

/** The stage of a column by the lowest of its headings that says one. */
export function stageOf(path: readonly string[]): Stage | undefined {
  for (const word of [...path].reverse()) {
    const stage = stageIn(word);
    if (stage) return stage;
    if (CHANGE.test(word)) return undefined;
  }
  return undefined;
}

/** 「预算数 / 年中调整」 is no budget. */
const CHANGE =
  /^(?:年中|预算|本年|指标)?(?:调整|追加|收回|调增|调减|增减|追减|核减)(?:[+＋(（/、].{0,6})?(?:数|额|金额)?(?:\(.{1,4}\))?$/;

/**
 * 「年初数」 beside 「全年决算」, where nothing else is called the budget: what was planned when the year began. Beside 「年末数」 it is
 * what there was.
 */
export function isPlannedAtStart(word: string, others: readonly (Stage | undefined)[]): boolean {
  return AT_START.test(word) && others.includes('final') && !others.includes('budget');
}

const AT_START = /^(?:年初|期初)(?:数|金额|额)?$/;
