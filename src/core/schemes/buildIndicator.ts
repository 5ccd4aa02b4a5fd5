import { decimal } from '../base/decimal';
import { labelKey } from '../base/text';
import type { CompileOptions, Criterion } from '../criteria/criterion';
import { compileCriterion } from '../criteria/compileCriterion';
import { isSinceYearStart, readsOf } from '../criteria/readsOf';
import { scoringClauses } from '../criteria/scoringClauses';
import { type Method, parseMethod } from '../criteria/parseMethod';
import { undressed } from '../criteria/undressed';
import { rateOfFormula } from '../criteria/rateOfFormula';
import type { CriterionProblem } from '../criteria/criterionProblem';
import { factLabelled } from '../facts/recognisers/factLabels';
import { quantitiesOf } from '../rules/expression';
import { asCount } from '../rules/kinds/checklist';
import { type ChecklistRule, FULL, NOTHING, type PlainRule, type Rule } from '../rules/rule';
import { asksFor, quantityNames } from '../rules/ruleNeed';
import { ruleNeeds } from '../rules/ruleNeeds';
import { sayCriterion } from '../wording/sayCriterion';
import { namesPartOfYear } from './namesPartOfYear';
import { otherSubject } from '../criteria/otherSubject';
import { numberedPoints } from './numberedPoints';
import type { Indicator, Measure } from './scheme';
import type { IndicatorTexts } from './schemeTexts';
import { saidBeside } from './saidBeside';
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
  const others = othersNamed(texts, measure, compiled.criterion);
  const unread = [
    ...new Set([
      ...compiled.criterion.unread.filter(({ source }) => !(source && isTyped(measure))).map(({ text }) => text),
      ...besides,
      ...others,
    ]),
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

/** What names another measure than the one that is found by the row's name or a formula, and not by the sentence's own words. */
function othersNamed(texts: IndicatorTexts, measure: Measure, criterion: Criterion): readonly string[] {
  const written = criterion.statements.flatMap((one) =>
    one.kind === 'formula' && !one.isScore && one.name ? [{ name: one.name, expression: one.expression }] : [],
  );
  const told = toldFormula(texts);
  const isFormulas =
    measure.kind === 'figures' && measure.value && (written.length > 0 || measure.value !== criterion.measure);
  if (measure.kind !== 'rate' && !isFormulas) return [];
  const { name, rate, method, explanation } = texts;
  const formulas = [...written, ...(told ? [told] : [])];
  const isFound =
    measure.kind === 'rate' ? rate === undefined : measure.quantities.some(({ fact }) => fact !== undefined);
  const beside = isFound ? [method, explanation].flatMap((text) => saidBeside(text, name, formulas)) : [];
  const other = otherSubject(criterion.subject, { name, formulas });
  // 「一般公共预算执行率」 in whose 说明 no more than 「预算执行率=…」 is calculated.
  const isNarrower = told?.rate !== undefined && rate === undefined && measure.kind === 'rate' && narrows(name, told);
  return [...(other === undefined ? [] : [other]), ...(isNarrower ? [name] : []), ...beside];
}

function narrows(name: string, { name: of, expression, rate }: Method): boolean {
  const [row, formula] = [undressed(name), undressed(of)];
  return row !== formula && row.includes(formula) && rateOfFormula(name, expression) !== rate;
}

function toldFormula({ method, explanation }: IndicatorTexts): Method | undefined {
  return parseMethod(method) ?? parseMethod(explanation);
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
function valueMeasure(texts: IndicatorTexts, { measure, valueKind, change, statements }: Criterion): Measure {
  const { name, method, explanation, criterion, rate } = texts;
  if (rate) return { kind: 'rate', rate };
  const isWithinYear = [name, explanation, method, criterion].some(namesPartOfYear);
  const formula = toldFormula(texts);
  // 「执行率比上年提高」 「执行率高于全县平均水平」 are not about the 执行率 that the method explains.
  const compares =
    formula?.rate !== undefined && measure !== undefined && rateOfFormula(formula.name, measure) !== formula.rate;
  const isOther =
    (change !== undefined && (!CHANGE_RATES.has(formula?.rate ?? '') || isSinceYearStart(statements))) ||
    compares ||
    isCounted(statements);
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
