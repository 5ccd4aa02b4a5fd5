import { type Decimal, largest, roundRate, roundScore, smallest, ZERO } from '../../base/decimal';
import { binary, call, type Formula, range, type RangeNode, text } from '../../formula/formula';
import { EMPTY, isNumber, round, when } from '../../formula/shorthand';
import { expressionFormula, expressionValue, isCalculable, quantitiesOf, whereDivisible } from '../expression';
import { kindIn } from '../kindIn';
import { markFormula, markValue, withinFull, withinFullFormula } from '../mark';
import { open } from '../scored';
import type { PiecewiseRule } from '../pieces/piecewiseRule';
import { whereScored } from '../verdict';
import type { RuleInput } from '../ruleInput';
import type { RuleKind } from '../ruleKind';
import type { QuantityNeed, RuleNeed } from '../ruleNeed';
import type { RuleOutcome } from '../ruleOutcome';
import { needed, type RuleRefs } from '../ruleRefs';
import { deductionText, floorText, pointsText } from '../ruleWords';
import { roundedFormula, settle } from '../settle';
import type { Expression, Mark, ValueKind } from '../terms';
import { checklist, type ChecklistRule } from './checklist';
import { countDeduction, type CountDeductionRule } from './countDeduction';
import { countGain, type CountGainRule } from './countGain';
import { piecewise } from './piecewise';

/** Several things, each with its own measure and marks: what they bring together, less what they cost. */
export interface SumRule {
  readonly kind: 'sum';
  readonly parts: readonly SumPart[];
  /** What is there before any part has been scored. */
  readonly start: Mark;
  readonly floor: Mark;
  readonly cap: Mark;
}

export interface SumPart {
  /** What the sentence calls it. */
  readonly name: string;
  readonly measure: PartMeasure;
  readonly rule: PartRule;
  /** What the part is worth: its rule is scored out of this. */
  readonly full: Mark;
  /** What it falls short of its own full mark comes off the others. */
  readonly takes: boolean;
}

type PartRule = PiecewiseRule | CountDeductionRule | CountGainRule | ChecklistRule;

type PartMeasure =
  | { readonly kind: 'value'; readonly valueKind: ValueKind; readonly value: Expression }
  /** How many times; `once`: only whether at all. */
  | { readonly kind: 'count'; readonly name: string; readonly once: boolean }
  /** So many of the 要点, from this one on. */
  | { readonly kind: 'items'; readonly from: number; readonly count: number };

const partKinds: readonly RuleKind<PartRule>[] = [piecewise, countDeduction, countGain, checklist];

/** The parts' scores together, between floor and cap; open as long as one of them is. */
export const sum: RuleKind<SumRule> = {
  kind: 'sum',
  counts: 'parts',
  needs,
  marks: ({ start, floor, cap }) => [start, floor, cap],
  score,
  formula,
  reason: (_rule, refs) => whereScored(refs, text('各部分合计'), text('有的部分数据不全，待填')),
  describe,
  shown: (rule) => ({
    ...rule,
    parts: rule.parts.map((part) => ({ ...part, rule: kindIn(partKinds, part.rule).shown?.(part.rule) ?? part.rule })),
  }),
};

/** Each figure that a part is measured by, and the 要点 that parts look at. */
function needs({ parts }: SumRule): readonly RuleNeed[] {
  const figures = parts.flatMap(({ measure }): readonly QuantityNeed[] => {
    switch (measure.kind) {
      case 'value': {
        const { value, valueKind } = measure;
        const isWhole = value.kind === 'quantity';
        const is = isWhole ? valueKind : 'amount';
        return quantitiesOf(value).map((name) => ({ kind: 'quantity', name, is, isWhole }));
      }
      case 'count':
        return [{ kind: 'quantity', name: measure.name, is: measure.once ? 'flag' : 'count', isWhole: true }];
      case 'items':
        return [];
    }
  });
  const count = parts.reduce((total, { measure }) => total + (measure.kind === 'items' ? measure.count : 0), 0);
  return [...figures, ...(count > 0 ? [{ kind: 'items', count } as const] : [])];
}

/** In points as they are written: a third of 5 is 1.67, so that a part is never rounded above what it is worth. */
function worth({ full }: SumPart, fullMark: Decimal): Decimal {
  return roundScore(markValue(full, fullMark));
}

function worthFormula({ full }: SumPart, fullMark: Formula): Formula {
  const points = markFormula(full, fullMark);
  return points.kind === 'number' || points === fullMark ? points : round(points, 2);
}

function score(rule: SumRule, fullMark: Decimal, input: RuleInput): RuleOutcome {
  if (input.notApplicable) return { kind: 'notApplicable' };
  let total = markValue(rule.start, fullMark);
  for (const part of rule.parts) {
    const full = worth(part, fullMark);
    const outcome = kindIn(partKinds, part.rule).score(part.rule, full, partInput(part.measure, input));
    if (outcome.kind !== 'scored') return open(outcome.kind === 'open' ? outcome.code : 'valueInGap');
    total = part.takes ? total.minus(full).plus(outcome.score) : total.plus(outcome.score);
  }
  const kept = largest(markValue(rule.floor, fullMark), smallest(markValue(rule.cap, fullMark), total));
  return { kind: 'scored', score: roundScore(settle(withinFull(kept, fullMark))) };
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
function formula(rule: SumRule, refs: RuleRefs): Formula {
  const { fullMark } = refs;
  const printed = rule.parts.map((part) => ({
    part,
    score: kindIn(partKinds, part.rule).formula(part.rule, partRefs(part, refs)),
    full: worthFormula(part, fullMark),
  }));
  const total = printed.reduce<Formula>(
    (before, one) => binary(one.part.takes ? binary(before, '-', one.full) : before, '+', one.score),
    markFormula(rule.start, fullMark),
  );
  const kept = call('MAX', markFormula(rule.floor, fullMark), call('MIN', markFormula(rule.cap, fullMark), total));
  const known = call('AND', ...printed.map((one) => isNumber(one.score)));
  return when(known, roundedFormula(withinFullFormula(kept, fullMark, [rule.floor, rule.cap])), EMPTY);
}

function partRefs(part: SumPart, refs: RuleRefs): RuleRefs {
  const { measure } = part;
  const { quantities = {} } = refs;
  const base = { fullMark: worthFormula(part, refs.fullMark), valueKind: refs.valueKind };
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
  const safe = whereDivisible(value, quantities, EMPTY, [rounded, EMPTY]);
  const known = isCalculable(value, quantities, EMPTY);
  return known ? when(known, safe, EMPTY) : safe;
}

function someOf({ range: all, sheet }: RangeNode, from: number, count: number): RangeNode {
  const top = all.top + from;
  return range({ ...all, top, bottom: top + count - 1 }, sheet);
}

/** Each part under its own name; what it takes off is said as a deduction. */
function describe({ parts, start, floor, cap }: SumRule, fullMark: Decimal): string {
  const base = markValue(start, fullMark);
  return [
    base.isZero() ? '各部分相加' : `从 ${base.toFixed()} 分起`,
    ...parts.map((part) => describePart(part, fullMark)),
    `最高 ${pointsText(cap, fullMark)} 分，${floorText(floor, fullMark)}`,
  ].join('；');
}

function describePart(part: SumPart, fullMark: Decimal): string {
  const { name, measure, rule } = part;
  const full = worth(part, fullMark);
  if (measure.kind === 'count' && rule.kind === 'countDeduction')
    return `${name}，${measure.once ? '' : '每 1 次'}${deductionText(rule.deduction, full)}${part.takes ? '' : `，最多扣 ${full.toFixed()} 分`}`;
  if (measure.kind === 'count' && rule.kind === 'countGain')
    return `${name}，每 1 次${deductionText(rule.gain, full).replace('扣', '加')}`;
  if (measure.kind === 'items' && measure.count === 1) return `${name}，得 ${full.toFixed()} 分`;
  const kind = measure.kind === 'value' ? measure.valueKind : 'amount';
  return `${name}（${full.toFixed()} 分）：${kindIn(partKinds, rule).describe(rule, full, kind)}`;
}
