import { factLabelled } from './factLabels';
import type { FactId } from '../catalogue';
import { type Item, type Stage, factOf } from './items';
import { saidThing } from './saidThing';

/**
 * 「其中：基本支出」 under 「决算总支出」 has come as far. `over` are the names it stands under, the nearest first; `above` all
 * names above it in the same way: what stands between has to be of the same division, for below 「其中：项目支出」 the
 * 「公务接待费」 is a part of that.
 */
export function partOfFact(key: string, over: readonly string[], above: readonly string[]): FactId | undefined {
  if (IN_USE.test(key) && factLabelled(over[0] ?? '') === 'fixedAssets') return 'fixedAssetsInUse';
  // Of what came in it is a part; of what was spent it is whose money that was.
  const { item, stage } = FISCAL.test(key) ? ({ item: 'fiscalRevenue', stage: undefined } as const) : saidThing(key);
  if (item === undefined || item === 'other' || /arryover$/.test(item) || stage !== undefined) return undefined;
  const name = over.find((one) => wholeOf(one) !== undefined);
  const whole = name === undefined ? undefined : wholeOf(name);
  if (name === undefined || whole?.item !== (/evenue$/.test(item) ? 'revenue' : 'expenditure')) return undefined;
  const between = above.slice(0, above.indexOf(name));
  return between.every((one) => stands(item, saidThing(one).item)) ? factOf(item, whole.stage) : undefined;
}

const IN_USE = /^(?:实际)?在用(?:固定资产)?(?:总?额|原值)?$/;
const FISCAL = /^财政拨款(?:收入)?$/;

/** 「项目支出」 below 「公用经费」 is no part of it, 「人员经费」 is one of 「基本支出」 as of the whole. */
function stands(item: Item, before: Item | 'other' | undefined): boolean {
  if (before === undefined || before === 'other') return false;
  return KINDS.test(item) ? KINDS.test(before) || OF_BASIC.test(before) : OF_BASIC.test(item) && OF_BASIC.test(before);
}

const KINDS = /^(?:basic|project)$/;
const OF_BASIC = /^(?:basic|personnel|operating)$/;

function wholeOf(name: string): { item: 'revenue' | 'expenditure'; stage: Stage } | undefined {
  const { item, stage } = saidThing(name);
  const known = WHOLES.get(factLabelled(name));
  if (known) return known;
  return stage && (item === 'revenue' || item === 'expenditure') ? { item, stage } : undefined;
}

/** What goes by a name of its own: 「年初预算数」 「全年执行数」. */
const WHOLES: ReadonlyMap<FactId | undefined, { item: 'revenue' | 'expenditure'; stage: Stage }> = new Map([
  ['budgetExpenditure', { item: 'expenditure', stage: 'budget' }],
  ['adjustedBudget', { item: 'expenditure', stage: 'adjusted' }],
  ['finalExpenditure', { item: 'expenditure', stage: 'final' }],
]);
