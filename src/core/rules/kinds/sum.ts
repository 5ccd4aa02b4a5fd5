import { type Decimal, largest, roundRate, roundScore, smallest, ZERO } from '../../base/decimal';
import { binary, call, type Formula, range, type RangeNode, text } from '../../formula/formula';
import { EMPTY, isNumber, round, when } from '../../formula/shorthand';
import { expressionFormula, expressionValue, isCalculable, quantitiesOf, zeroDivisors } from '../expression';
import { markFormula, markValue, withinFull, withinFullFormula } from '../mark';
import type { Expression, PartMeasure, SumPart, SumRule, ValueKind } from '../rule';
import type { RuleInput } from '../ruleInput';
import type { OpenCode, RuleOutcome } from '../ruleOutcome';
import { needed, type RuleRefs } from '../ruleRefs';
import { roundedFormula, settle } from '../settle';

type ScorePart = (rule: SumPart['rule'], fullMark: Decimal, input: RuleInput) => RuleOutcome;
type PrintPart = (rule: SumPart['rule'], refs: RuleRefs) => Formula;

/** The parts' scores together, between floor and cap; open as long as one of them is. */
export function scoreSum(rule: SumRule, fullMark: Decimal, input: RuleInput, scorePart: ScorePart): RuleOutcome {
  let total = markValue(rule.start, fullMark);
  for (const part of rule.parts) {
    const full = markValue(part.full, fullMark);
    const outcome = scorePart(part.rule, full, partInput(part.measure, input));
    if (outcome.kind !== 'scored') return { kind: 'open', code: openCode(outcome) };
    total = part.takes ? total.minus(full).plus(outcome.score) : total.plus(outcome.score);
  }
  const kept = largest(markValue(rule.floor, fullMark), smallest(markValue(rule.cap, fullMark), total));
  return { kind: 'scored', score: roundScore(settle(withinFull(kept, fullMark))) };
}

function openCode(outcome: RuleOutcome): OpenCode {
  return outcome.kind === 'open' ? outcome.code : 'valueInGap';
}

function partInput(measure: PartMeasure, { quantities = {}, items = [] }: RuleInput): RuleInput {
  switch (measure.kind) {
    case 'value': {
      const value = expressionValue(measure.value, quantities, ZERO);
      return { value: value && measure.valueKind === 'rate' ? roundRate(value) : value };
    }
    case 'count':
      return { count: quantities[measure.name] };
    case 'items':
      return { items: items.slice(measure.from, measure.from + measure.count) };
  }
}

/** `IF(AND(ISNUMBER(…),ISNUMBER(…)),ROUND(…+…,2),"")`, each part printed as it would be alone. */
export function sumFormula(rule: SumRule, refs: RuleRefs, printPart: PrintPart): Formula {
  const { fullMark } = refs;
  const printed = rule.parts.map((part) => ({
    part,
    score: printPart(part.rule, partRefs(part, refs)),
    full: markFormula(part.full, fullMark),
  }));
  const total = printed.reduce<Formula>(
    (sum, { part, score, full }) => (part.takes ? binary(binary(sum, '-', full), '+', score) : binary(sum, '+', score)),
    markFormula(rule.start, fullMark),
  );
  const kept = call('MAX', markFormula(rule.floor, fullMark), call('MIN', markFormula(rule.cap, fullMark), total));
  const known = call('AND', ...printed.map(({ score }) => isNumber(score)));
  return when(known, roundedFormula(withinFullFormula(kept, fullMark, [rule.floor, rule.cap])), EMPTY);
}

function partRefs({ measure, full }: SumPart, refs: RuleRefs): RuleRefs {
  const { quantities = {} } = refs;
  const base = { fullMark: markFormula(full, refs.fullMark), valueKind: refs.valueKind };
  switch (measure.kind) {
    case 'value':
      return { ...base, valueKind: measure.valueKind, value: valueOf(measure.value, measure.valueKind, quantities) };
    case 'count':
      return { ...base, count: needed(quantities[measure.name], measure.name) };
    case 'items':
      return { ...base, items: someOf(needed(refs.items, 'items'), measure.from, measure.count) };
  }
}

/** A figure alone is its cell; what is calculated from several is nothing while one is missing or a divisor is 0. */
function valueOf(value: Expression, kind: ValueKind, quantities: Readonly<Record<string, Formula>>): Formula {
  const result = expressionFormula(value, quantities, EMPTY);
  if (value.kind === 'quantity') return result;
  const rounded = kind === 'rate' ? round(result, 4) : result;
  const [zero, ...more] = zeroDivisors(value, quantities, EMPTY);
  const safe = zero ? when(more.length > 0 ? call('OR', zero, ...more) : zero, text(''), rounded) : rounded;
  const known = isCalculable(value, quantities, EMPTY);
  return known ? when(known, safe, EMPTY) : safe;
}

function someOf({ range: all, sheet }: RangeNode, from: number, count: number): RangeNode {
  const top = all.top + from;
  return range({ ...all, top, bottom: top + count - 1 }, sheet);
}

/** The named figures that the parts ask for. */
export function sumQuantities({ parts }: SumRule): readonly string[] {
  return [
    ...new Set(
      parts.flatMap(({ measure }) => {
        switch (measure.kind) {
          case 'value':
            return quantitiesOf(measure.value);
          case 'count':
            return [measure.name];
          case 'items':
            return [];
        }
      }),
    ),
  ];
}

/** How many 要点 the parts look at. */
export function sumItems({ parts }: SumRule): number {
  return parts.reduce((count, { measure }) => count + (measure.kind === 'items' ? measure.count : 0), 0);
}
