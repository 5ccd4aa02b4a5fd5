import { type Decimal, SUM_PLACES, roundSum } from '../base/decimal';
import { type Formula, binary, call, named, number, text } from '../formula/formula';
import { round } from '../formula/shorthand';
import { type FactId, factFormulaName } from './catalogue';
import type { Fact } from './facts';
import { THREE_PUBLIC_SERIES, type ThreePublicSeries } from './threePublicSeries';

interface Derivation {
  readonly fact: FactId;
  readonly plus: readonly FactId[];
  readonly minus: readonly FactId[];
}

const ADJUSTED: Derivation = {
  fact: 'adjustedBudget',
  plus: ['budgetExpenditure', 'budgetAdded'],
  minus: ['budgetWithdrawn'],
};

/**
 * Facts that follow from others where no table gives them; each is a formula over the others' names and stays missing
 * while one of them is. `blank` are those whose cell is there, with nothing in it.
 */
export function deriveFacts(facts: ReadonlyMap<FactId, Fact>, blank: ReadonlySet<FactId>): ReadonlyMap<FactId, Fact> {
  const all = new Map(facts);
  for (const series of THREE_PUBLIC_SERIES) deriveThreePublic(series, all, blank);
  derive(ADJUSTED, all);
  return all;
}

function deriveThreePublic(series: ThreePublicSeries, all: Map<FactId, Fact>, blank: ReadonlySet<FactId>): void {
  const { whole, travelAbroad, vehicle, vehiclePurchase, vehicleRunning, reception } = series;
  const parts: Derivation = { fact: vehicle, plus: [vehiclePurchase, vehicleRunning], minus: [] };
  nothingLeft(vehicle, [vehiclePurchase, vehicleRunning], all, blank);
  nothingLeft(
    whole,
    all.get(vehicle)?.value
      ? [travelAbroad, vehicle, reception]
      : [travelAbroad, vehiclePurchase, vehicleRunning, reception],
    all,
    blank,
  );
  derive(parts, all);
  nothingLeft(whole, [travelAbroad, vehicle, reception], all, blank);
  nothingLeft(vehicle, [vehiclePurchase, vehicleRunning], all, blank);
  derive({ fact: whole, plus: [travelAbroad, vehicle, reception], minus: [] }, all);
}

function derive(derivation: Derivation, all: Map<FactId, Fact>): void {
  const fact = all.get(derivation.fact);
  if (!fact || (fact.status !== 'missing' && fact.status !== 'typed')) return;
  const value = valueOf(derivation, all);
  if (value === undefined) return;
  const formula = formulaOf(derivation);
  all.set(
    derivation.fact,
    fact.status === 'typed'
      ? { ...fact, formula: fact.formula ?? formula }
      : { ...fact, status: 'derived', value, formula },
  );
}

/** Blank items are 0 where the printed total is used up by the others; otherwise nobody knows. */
function nothingLeft(
  whole: FactId,
  parts: readonly FactId[],
  all: Map<FactId, Fact>,
  blank: ReadonlySet<FactId>,
): void {
  const unknown = parts.filter((id) => all.get(id)?.value === undefined);
  if (unknown.length === 0 || !unknown.every((id) => blank.has(id) && all.get(id)?.status === 'missing')) return;
  const rest: Derivation = { fact: whole, plus: [whole], minus: parts.filter((id) => !unknown.includes(id)) };
  const left = valueOf(rest, all);
  if (!left?.isZero()) return;
  for (const id of unknown) {
    const fact = all.get(id);
    if (fact) all.set(id, { ...fact, status: 'derived', value: left, formula: formulaOf(rest) });
  }
}

function valueOf({ plus, minus }: Derivation, facts: ReadonlyMap<FactId, Fact>): Decimal | undefined {
  const values = [...plus, ...minus].map((id) => facts.get(id)?.value);
  const [first, ...rest] = values;
  if (first === undefined) return undefined;
  let total = first;
  for (const [index, value] of rest.entries()) {
    if (value === undefined) return undefined;
    total = index + 1 < plus.length ? total.plus(value) : total.minus(value);
  }
  return roundSum(total);
}

/** `IF(COUNT(a,b,c)<3,"",a+b-c)`: with a part missing there is no sum. */
function formulaOf({ plus, minus }: Derivation): Formula {
  const names = [...plus, ...minus].map((id) => named(factFormulaName(id)));
  const sum = names
    .slice(1)
    .reduce<Formula>(
      (left, name, index) => binary(left, index + 1 < plus.length ? '+' : '-', name),
      names[0] ?? text(''),
    );
  return call(
    'IF',
    binary(call('COUNT', ...names), '<', number(String(names.length))),
    text(''),
    round(sum, SUM_PLACES),
  );
}
