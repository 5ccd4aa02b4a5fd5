import { decimal } from '../base/decimal';
import { labelKey } from '../base/text';
import type { CompileOptions, Criterion } from '../criteria/criterion';
import { compileCriterion } from '../criteria/compileCriterion';
import { readsOf } from '../criteria/readsOf';
import { scoringClauses } from '../criteria/scoringClauses';
import { parseMethod } from '../criteria/parseMethod';
import type { CriterionProblem } from '../criteria/criterionProblem';
import { factLabelled } from '../facts/recognisers/factLabels';
import { quantitiesOf } from '../rules/expression';
import { asCount } from '../rules/kinds/checklist';
import { type ChecklistRule, FULL, NOTHING, type PlainRule, type Rule } from '../rules/rule';
import { asksFor, quantityNames } from '../rules/ruleNeed';
import { ruleNeeds } from '../rules/ruleNeeds';
import { sayCriterion } from '../wording/sayCriterion';
import { namesPartOfYear } from './namesPartOfYear';
import { otherSubject } from './otherSubject';
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
  const besides = [name, explanation, method].flatMap((text) => scoringClauses(text, criterion));
  const other = isByItself(measure, compiled.criterion) ? otherSubject(compiled.criterion.subject, texts) : undefined;
  const unread = [
    ...compiled.criterion.unread.filter(({ source }) => !(source && isTyped(measure))).map(({ text }) => text),
    ...new Set(besides),
    ...(other === undefined ? [] : [other]),
  ];
  // What is assumed stands with what was read.
  const assumed = compiled.criterion.warnings.map(
    ({ code, details }) => `注意：${sayCriterion(code, details).message.replace(/。$/, '')}`,
  );
  const reads =
    rule.kind === 'judgement'
      ? undefined
      : [readsOf({ ...compiled.criterion, rule }, decimal(fullMark), name), ...assumed].join('；');
  // Whoever gives the score herself reads the whole sentence.
  const asked = unread.length > 0 && rule.kind !== 'judgement';
  return {
    indicator: { ...written, measure, rule, ...(reads !== undefined && { reads }), ...(asked && { unread }) },
    warnings: compiled.criterion.warnings,
  };
}

/** Found in the workbook by the row's name or its 说明, and not by the sentence's own words. */
function isByItself(measure: Measure, criterion: Criterion): boolean {
  return measure.kind === 'rate' || (measure.kind === 'figures' && !criterion.measure && measure.value !== undefined);
}

/** Whoever types the figure looks it up where the sentence says; what we found in her tables may be another's figure. */
function isTyped(measure: Measure): boolean {
  switch (measure.kind) {
    case 'rate':
      return false;
    case 'figures':
      return measure.quantities.every(({ fact }) => fact === undefined);
    case 'level':
      return measure.from === undefined;
    case 'checklist':
    case 'typed':
    case 'judgement':
      return true;
  }
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

/** By what the rule asks for first; what has no place in our sheets yet a person scores. */
function plainMeasured(
  texts: IndicatorTexts,
  criterion: Criterion,
  rule: PlainRule,
): { measure: Measure; rule: PlainRule } {
  const needs = ruleNeeds(rule);
  const [first, ...others] = needs;
  const byPerson = { measure: { kind: 'judgement' }, rule: BY_PERSON } as const;
  // A choice that is left on some stretch, or 要点 beside figures.
  if (first && first.kind !== 'entry' && asksFor(others, 'entry', 'items')) return byPerson;
  switch (first?.kind) {
    case 'value':
      return { measure: valueMeasure(texts, criterion), rule };
    case 'items':
      return rule.kind === 'checklist' ? listed(texts, criterion, rule) : byPerson;
    case 'count':
      return { measure: { kind: 'typed', what: 'count' }, rule };
    case 'level':
      return { measure: { kind: 'level', ...(texts.levelFrom ? { from: texts.levelFrom } : {}) }, rule };
    case 'quantity': {
      const quantities = quantityNames(needs).map(quantity);
      return { measure: { kind: 'figures', valueKind: 'amount', quantities }, rule };
    }
    case 'entry':
    case 'guard':
    case undefined:
      return { measure: { kind: 'judgement' }, rule };
  }
}

/** The 要点 as the sentence lists them, or 指标说明; where nobody lists them she counts those that are not met. */
function listed(
  { method, points: given }: IndicatorTexts,
  { items }: Criterion,
  rule: ChecklistRule,
): { measure: Measure; rule: PlainRule } {
  const own = rule.marks.kind === 'own' ? rule.marks.each.length : undefined;
  const points = [given ?? [], items, numberedPoints(method)].find(
    (list) => list.length > 0 && (own === undefined || list.length === own),
  );
  if (points) return { measure: { kind: 'checklist', points }, rule };
  const count = asCount(rule);
  if (count) return { measure: { kind: 'typed', what: 'count' }, rule: count };
  const unnamed = Array.from({ length: own ?? 0 }, (_, index) => `要点 ${String(index + 1)}`);
  return { measure: { kind: 'checklist', points: unnamed }, rule };
}

/** A rate of the catalogue where the texts name it for certain; else the formula they give; else a person types the value. */
function valueMeasure(
  { name, method, explanation, criterion, rate }: IndicatorTexts,
  { measure, valueKind, change, statements }: Criterion,
): Measure {
  if (rate) return { kind: 'rate', rate };
  const isWithinYear = [name, explanation, method, criterion].some(namesPartOfYear);
  const formula = parseMethod(method) ?? parseMethod(explanation);
  // 「执行率比上年提高」 is not about the 执行率 that the method explains.
  const compares = measure?.kind === 'operation' && measure.operator === '-' && measure.left.kind !== 'number';
  const isOther = (change !== undefined && !CHANGE_RATES.has(formula?.rate ?? '')) || compares || isCounted(statements);
  if (formula?.rate && !isOther && !isWithinYear) return { kind: 'rate', rate: formula.rate };
  const value = measure ?? (change || (formula?.rate && isOther) ? undefined : formula?.expression);
  if (value) {
    const names = quantitiesOf(value);
    // The year's figures are none of a part of it.
    const quantities = isWithinYear ? names.map((one) => ({ name: one })) : names.map(quantity);
    return { kind: 'figures', valueKind, value, quantities };
  }
  const known = formula || isOther || isWithinYear ? undefined : standardRate(name);
  return known ? { kind: 'rate', rate: known } : { kind: 'typed', what: valueKind };
}

const CHANGE_RATES: ReadonlySet<string> = new Set(['carryoverChange', 'threePublicChange']);

/** 「每逾期1日」 「超过50人」: days and people are on no rate's scale. */
function isCounted(statements: Criterion['statements']): boolean {
  const units = statements.flatMap((one) => {
    if (one.kind === 'band') return [one.unit];
    return one.kind === 'steps' ? [one.step.unit] : [];
  });
  return units.some((unit) => unit !== 'rate' && unit !== 'none' && unit !== 'points');
}

function quantity(name: string): Extract<Measure, { kind: 'figures' }>['quantities'][number] {
  const fact = factLabelled(labelKey(name));
  return fact ? { name, fact } : { name };
}
