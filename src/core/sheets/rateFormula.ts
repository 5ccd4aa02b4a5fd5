import { factFormulaName } from '../facts/catalogue';
import type { Facts } from '../facts/facts';
import type { RateDefinition, Sum, ZeroPolicy } from '../facts/rates';
import { type Formula, binary, call, named, number, text } from '../formula/formula';
import { SUM_PLACES } from '../base/decimal';
import { EMPTY, round, when } from '../formula/shorthand';
import { usableAlternatives } from '../scorecard/rateValue';
import { VALUE_STATES } from './valueStates';
import { wholeCounts } from './wholeCount';

/**
 * `IF(COUNT(绩效_决算收入,绩效_预算收入)<2,"",IF(绩效_预算收入=0,…,ROUND(绩效_决算收入/绩效_预算收入,4)))`:
 * nothing while a figure is missing or cannot be, the policy's word for a zero denominator, else the rate to 2 decimals of a percent.
 */
export function rateFormula(rate: RateDefinition, facts: Facts): Formula {
  const numerator = firstKnown(usableAlternatives(rate.numerator, facts));
  const denominator = firstKnown(usableAlternatives(rate.denominator, facts));
  const quotient = call('ROUND', binary(numerator.formula, '/', denominator.formula), number('4'));
  const zero = zeroFormula(rate, numerator.formula);
  const value = call('IF', binary(denominator.formula, '=', number('0')), zero, quotient);
  const whole = wholeCounts(
    [...rate.numerator, ...rate.denominator].flatMap(({ plus, minus = [] }) => [...plus, ...minus]),
  );
  return when(known(numerator, denominator), whole ? when(whole, value, EMPTY) : value, EMPTY);
}

interface Side {
  readonly formula: Formula;
  readonly names: readonly string[];
  /** Set where there is a choice of several: true while at least one of them is known. */
  readonly known: Formula | undefined;
}

/** The best alternative that is known: `IF(COUNT(绩效_全年预算)=1,绩效_全年预算,绩效_决算支出)`. */
function firstKnown(sums: readonly Sum[]): Side {
  const [first, ...rest] = sums;
  if (!first) throw new Error('A rate needs a numerator and a denominator');
  if (rest.length === 0) return { formula: sumFormula(first), names: factNamesOf(first), known: undefined };
  const fallback = firstKnown(rest);
  const own = allCounted(factNamesOf(first));
  return {
    formula: call('IF', own, sumFormula(first), fallback.formula),
    names: [],
    known: call('OR', own, fallback.known ?? allCounted(fallback.names)),
  };
}

function known(numerator: Side, denominator: Side): Formula {
  const names = [...new Set([...numerator.names, ...denominator.names])];
  const conditions = [
    ...(names.length > 0 ? [allCounted(names)] : []),
    ...[numerator.known, denominator.known].filter((one) => one !== undefined),
  ];
  const [first, ...rest] = conditions;
  return rest.length === 0 && first ? first : call('AND', ...conditions);
}

function allCounted(names: readonly string[]): Formula {
  return binary(call('COUNT', ...names.map(named)), '=', number(String(names.length)));
}

function factNamesOf({ plus, minus = [] }: Sum): readonly string[] {
  return [...new Set([...plus, ...minus].map(factFormulaName))];
}

function sumFormula({ plus, minus = [] }: Sum): Formula {
  const [first, ...rest] = plus.map((id) => named(factFormulaName(id)));
  if (!first) throw new Error('A sum needs a part');
  const sum = rest.reduce<Formula>((left, right) => binary(left, '+', right), first);
  const whole = minus.reduce<Formula>((left, id) => binary(left, '-', named(factFormulaName(id))), sum);
  return whole === first ? first : round(whole, SUM_PLACES);
}

function zeroFormula(rate: RateDefinition, numerator: Formula): Formula {
  const both = stateFormula(rate.zeroOverZero);
  return rate.zeroOverZero === rate.overZero
    ? both
    : call('IF', binary(numerator, '=', number('0')), both, stateFormula(rate.overZero));
}

function stateFormula(policy: ZeroPolicy): Formula {
  return policy === 'zero' ? number('0') : text(VALUE_STATES[policy]);
}
