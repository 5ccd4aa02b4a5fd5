import { type Formula, binary, call, named, number, text } from '../formula/formula';
import { SUM_PLACES, roundSum } from '../base/decimal';
import { round } from '../formula/shorthand';
import { type FactId, factFormulaName } from './catalogue';
import type { Fact } from './facts';

interface Derivation {
  readonly fact: FactId;
  readonly plus: readonly FactId[];
  readonly minus: readonly FactId[];
}

/** Facts that follow from others where no table gives them. Order matters: a later one may use an earlier. */
const DERIVATIONS: readonly Derivation[] = [
  { fact: 'vehicleBudget', plus: ['vehiclePurchaseBudget', 'vehicleRunningBudget'], minus: [] },
  { fact: 'vehicleFinal', plus: ['vehiclePurchaseFinal', 'vehicleRunningFinal'], minus: [] },
  { fact: 'lastVehicleBudget', plus: ['lastVehiclePurchaseBudget', 'lastVehicleRunningBudget'], minus: [] },
  { fact: 'lastVehicleFinal', plus: ['lastVehiclePurchaseFinal', 'lastVehicleRunningFinal'], minus: [] },
  { fact: 'threePublicBudget', plus: ['travelAbroadBudget', 'vehicleBudget', 'receptionBudget'], minus: [] },
  { fact: 'threePublicFinal', plus: ['travelAbroadFinal', 'vehicleFinal', 'receptionFinal'], minus: [] },
  { fact: 'lastThreePublicBudget', plus: ['lastTravelAbroadBudget', 'lastVehicleBudget', 'lastReceptionBudget'], minus: [] },
  { fact: 'lastThreePublicFinal', plus: ['lastTravelAbroadFinal', 'lastVehicleFinal', 'lastReceptionFinal'], minus: [] },
  { fact: 'adjustedBudget', plus: ['budgetExpenditure', 'budgetAdded'], minus: ['budgetWithdrawn'] },
];

/** A derived fact is a formula over the others' names; it stays missing while one of its parts is. */
export function deriveFacts(facts: ReadonlyMap<FactId, Fact>): ReadonlyMap<FactId, Fact> {
  const all = new Map(facts);
  for (const derivation of DERIVATIONS) {
    const fact = all.get(derivation.fact);
    if (!fact || (fact.status !== 'missing' && fact.status !== 'typed')) continue;
    const value = valueOf(derivation, all);
    if (value === undefined) continue;
    const formula = formulaOf(derivation);
    all.set(derivation.fact, fact.status === 'typed' ? { ...fact, formula: fact.formula ?? formula } : { ...fact, status: 'derived', value, formula });
  }
  return all;
}

function valueOf({ plus, minus }: Derivation, facts: ReadonlyMap<FactId, Fact>) {
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
  const sum = names.slice(1).reduce<Formula>((left, name, index) => binary(left, index + 1 < plus.length ? '+' : '-', name), names[0] ?? text(''));
  return call('IF', binary(call('COUNT', ...names), '<', number(String(names.length))), text(''), round(sum, SUM_PLACES));
}
