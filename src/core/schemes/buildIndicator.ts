import { decimal } from '../base/decimal';
import { labelKey } from '../base/text';
import type { CompileOptions, Criterion } from '../criteria/criterion';
import { compileCriterion } from '../criteria/compileCriterion';
import { readsOf } from '../criteria/readsOf';
import { parseMethod } from '../criteria/parseMethod';
import type { CriterionProblem } from '../criteria/problem';
import { factLabelled } from '../facts/recognisers/factLabels';
import { quantitiesOf } from '../rules/expression';
import { sumItems, sumQuantities } from '../rules/kinds/sum';
import { FULL, NOTHING, type PlainRule, type Rule } from '../rules/rule';
import { numberedPoints } from './numberedPoints';
import type { Indicator, Measure } from './scheme';
import type { IndicatorTexts } from './schemeTexts';
import { standardRate } from './standardRate';

export interface BuiltIndicator {
  readonly indicator: Indicator;
  /** Why a person must score it; absent where its sentence became a rule. */
  readonly problem?: CriterionProblem;
  readonly warnings: readonly CriterionProblem[];
}

/** From its texts: what is measured, and the rule that marks it. A sentence that is not understood is left to a person. */
export function buildIndicator(texts: IndicatorTexts, options: CompileOptions): BuiltIndicator {
  const { name, fullMark, explanation, method, criterion } = texts;
  const written = { name, fullMark, explanation, method, criterion };
  const compiled = compileCriterion(criterion, fullMark, name, options);
  if (!compiled.ok)
    return {
      indicator: { ...written, measure: { kind: 'judgement' }, rule: BY_PERSON },
      problem: compiled.problem,
      warnings: [],
    };
  const { measure, rule } = measured(texts, compiled.criterion);
  const unread = compiled.criterion.unread.map(({ text }) => text);
  const reads =
    rule.kind === 'judgement' ? undefined : readsOf({ ...compiled.criterion, rule }, decimal(fullMark), name);
  // Whoever gives the score herself reads the whole sentence.
  const asked = unread.length > 0 && rule.kind !== 'judgement';
  return {
    indicator: { ...written, measure, rule, ...(reads !== undefined && { reads }), ...(asked && { unread }) },
    warnings: compiled.criterion.warnings,
  };
}

const BY_PERSON: PlainRule = { kind: 'judgement', minimum: NOTHING, maximum: FULL };

function measured(texts: IndicatorTexts, criterion: Criterion): { measure: Measure; rule: Rule } {
  const { rule } = criterion;
  const plain = rule.kind === 'guarded' ? rule.rule : rule;
  const found = plainMeasured(texts, criterion, plain);
  // Whoever gives the score itself sees the special cases in the sentence.
  const asked = rule.kind === 'guarded' && found.rule.kind !== 'judgement';
  return { measure: found.measure, rule: asked ? { ...rule, rule: found.rule } : found.rule };
}

function plainMeasured(
  texts: IndicatorTexts,
  criterion: Criterion,
  rule: PlainRule,
): { measure: Measure; rule: PlainRule } {
  switch (rule.kind) {
    case 'checklist':
      return listed(texts, criterion, rule);
    case 'levelChoice':
      return { measure: { kind: 'level', ...(texts.levelFrom ? { from: texts.levelFrom } : {}) }, rule };
    case 'countDeduction':
    case 'countGain':
      return { measure: { kind: 'typed', what: 'count' }, rule };
    case 'fixed':
    case 'judgement':
      return { measure: { kind: 'judgement' }, rule };
    case 'levelRange':
      return { measure: { kind: 'judgement' }, rule: BY_PERSON };
    case 'expression':
      return {
        measure: { kind: 'figures', valueKind: 'amount', quantities: quantitiesOf(rule.score).map(quantity) },
        rule,
      };
    case 'sum':
      // 要点 beside figures have no place in 评价要点 yet: a person scores them.
      if (sumItems(rule) > 0) return { measure: { kind: 'judgement' }, rule: BY_PERSON };
      return {
        measure: { kind: 'figures', valueKind: 'amount', quantities: sumQuantities(rule).map(quantity) },
        rule,
      };
    default:
      return leavesChoice(rule)
        ? { measure: { kind: 'judgement' }, rule: BY_PERSON }
        : { measure: valueMeasure(texts, criterion), rule };
  }
}

/** On some stretch the criterion leaves a person the choice between two bounds. */
function leavesChoice(rule: PlainRule): boolean {
  return (
    rule.kind === 'piecewise' &&
    [...rule.pieces.map(({ score }) => score), rule.otherwise].some((score) => score?.kind === 'between')
  );
}

/** The 要点 as the sentence lists them, or 指标说明; where nobody lists them she counts those that are not met. */
function listed(
  { method, points: given }: IndicatorTexts,
  { items }: Criterion,
  rule: Extract<PlainRule, { kind: 'checklist' }>,
): { measure: Measure; rule: PlainRule } {
  const own = rule.marks.kind === 'own' ? rule.marks.each.length : undefined;
  const points = [given ?? [], items, numberedPoints(method)].find(
    (list) => list.length > 0 && (own === undefined || list.length === own),
  );
  if (points) return { measure: { kind: 'checklist', points }, rule };
  if (rule.marks.kind === 'own')
    return {
      measure: { kind: 'checklist', points: rule.marks.each.map((_, index) => `要点 ${String(index + 1)}`) },
      rule,
    };
  return {
    measure: { kind: 'typed', what: 'count' },
    rule: { kind: 'countDeduction', deduction: rule.marks.deduction, floor: rule.marks.floor },
  };
}

/** A rate of the catalogue where the texts name it for certain; else the formula they give; else a person types the value. */
function valueMeasure(
  { name, method, explanation, rate }: IndicatorTexts,
  { measure, valueKind, change }: Criterion,
): Measure {
  if (rate) return { kind: 'rate', rate };
  const formula = parseMethod(method) ?? parseMethod(explanation);
  if (formula?.rate) return { kind: 'rate', rate: formula.rate };
  const value = measure ?? (change ? undefined : formula?.expression);
  if (value) return { kind: 'figures', valueKind, value, quantities: quantitiesOf(value).map(quantity) };
  const known = formula || change ? undefined : standardRate(name);
  return known ? { kind: 'rate', rate: known } : { kind: 'typed', what: valueKind };
}

function quantity(name: string): Extract<Measure, { kind: 'figures' }>['quantities'][number] {
  const fact = factLabelled(labelKey(name));
  return fact ? { name, fact } : { name };
}
