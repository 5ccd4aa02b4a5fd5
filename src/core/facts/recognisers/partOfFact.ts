import { factLabelled } from './factLabels';
import type { FactId } from '../catalogue';
import { type Stage, factOf } from './items';
import { saidThing } from './saidThing';

/** 「其中：基本支出」 under 「决算总支出」 has come as far; the names it stands under, the nearest first. */
export function partOfFact(key: string, over: readonly string[]): FactId | undefined {
  const { item, stage } = saidThing(key);
  if (item === undefined || item === 'other' || stage !== undefined) return undefined;
  const whole = over.map(wholeOf).find((one) => one !== undefined);
  return whole?.item === (/evenue$/.test(item) ? 'revenue' : 'expenditure') ? factOf(item, whole.stage) : undefined;
}

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
