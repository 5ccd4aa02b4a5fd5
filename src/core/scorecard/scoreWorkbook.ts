import { type Decimal, ZERO, decimal, roundScore } from '../base/decimal';
import { NOT_APPLICABLE, OVER_BUDGET, answerText } from '../rules/cellText';
import type { ItemAnswer } from '../rules/ruleInput';
import { type Typed, numberOf, textOf } from '../workbook/typed';
import type { Finding } from '../base/problem';
import { plainText } from '../base/text';
import type { Facts } from '../facts/facts';
import { rateDefinition } from '../facts/rates';
import type { RuleInput } from '../rules/ruleInput';
import { scoreRule } from '../rules/scoreRule';
import { type GradeBand, type Indicator, type Measure, type Scheme, indicatorPath } from '../schemes/scheme';
import { gradeOf } from './gradeOf';
import type { Entries, IndicatorEntry } from './entries';
import { type RateValue, rateValue } from './rateValue';
import type { GroupScore, ScoredIndicator, Scorecard } from './scorecard';

/** Scores every indicator of a scheme from the facts and from what a person decided. */
export function scoreWorkbook(scheme: Scheme, facts: Facts, entries: Entries): Scorecard {
  const findings: Finding[] = [];
  const indicators = scheme.dimensions.flatMap((dimension) =>
    dimension.subDimensions.flatMap((subDimension) =>
      subDimension.indicators.map((indicator) => {
        const path = indicatorPath(dimension.name, subDimension.name, indicator.name);
        const scored = scoreIndicator(indicator, entries.indicators.get(path) ?? {}, facts);
        const all = [...scored.findings, ...markFinding(scored.result.markRefused, scored.result.entry, scored.result.fullMark)];
        findings.push(...all.map((finding) => ({ ...finding, details: { ...finding.details, indicator: path } })));
        return { ...scored.result, path, dimension: dimension.name, subDimension: subDimension.name };
      }),
    ),
  );
  const groups = scheme.dimensions.map(({ name }) => groupScore(name, indicators.filter(({ dimension }) => dimension === name)));
  const whole = groupScore('', indicators);
  const assumed = indicators.filter(({ entry }) => entry.level?.assumed === true || entry.points?.some((point) => point.assumed) === true).map(({ path }) => path);
  return { scheme, indicators, groups, ...totals(whole, scheme.grades), assumed, findings: [...findings, ...fullMarkFinding(whole.full)] };
}

function totals(whole: GroupScore, grades: readonly GradeBand[]): Pick<Scorecard, 'total' | 'applicableFull' | 'converted' | 'grade' | 'pending'> {
  const partial = !whole.applicableFull.equals(whole.full) && !whole.applicableFull.isZero();
  const converted = partial && whole.pending === 0 ? roundScore(whole.score.div(whole.applicableFull).times(whole.full)) : undefined;
  const grade = whole.pending === 0 && !whole.applicableFull.isZero() ? gradeOf(converted ?? whole.score, grades) : undefined;
  return { total: whole.score, applicableFull: whole.applicableFull, converted, grade, pending: whole.pending };
}

function groupScore(name: string, indicators: readonly ScoredIndicator[]): GroupScore {
  let [full, applicableFull, score, pending] = [ZERO, ZERO, ZERO, 0];
  for (const scored of indicators) {
    full = full.plus(scored.fullMark);
    if (scored.status !== 'notApplicable') applicableFull = applicableFull.plus(scored.fullMark);
    if (scored.status === 'pending') pending++;
    score = score.plus(scored.score ?? ZERO);
  }
  return { name, full, applicableFull, score, pending };
}

function fullMarkFinding(full: Decimal): readonly Finding[] {
  return full.equals(100) ? [] : [{ code: 'fullMarksNot100', level: 'error', details: { sum: full.toString() }, places: [] }];
}

type Result = Omit<ScoredIndicator, 'path' | 'dimension' | 'subDimension'>;

function scoreIndicator(written: Indicator, entry: IndicatorEntry, facts: Facts): { result: Result; findings: readonly Finding[] } {
  const mark = usableMark(entry.fullMark);
  const markRefused = entry.fullMark !== undefined && mark === undefined;
  const fullMark = mark ?? decimal(written.fullMark);
  const indicator = withHerTexts(written, entry);
  const rate = written.measure.kind === 'rate' ? rateOf(written.measure, entry, facts) : undefined;
  const criterionChanged = plainText(indicator.criterion) !== plainText(written.criterion);
  const base = { indicator, fullMark, entry, rate, criterionChanged, scoreOutOfBounds: false, markRefused, value: valueOf(written.measure, entry, rate, facts) };
  if (entry.score && isOutOfBounds(entry.score, fullMark)) {
    const { score: typed, ...rest } = entry;
    const { result, findings } = scoreIndicator(written, rest, facts);
    const finding: Finding = { code: 'scoreOutOfBounds', level: 'error', details: { typed: textOf(typed), full: fullMark.toString() }, places: [] };
    return { result: { ...result, entry, scoreOutOfBounds: true }, findings: [...findings, finding] };
  }
  if (entry.score) return given(base, entry.score);
  if (criterionChanged) {
    // Nobody has read the new sentence yet: scoring by the old rule would be a number that only looks right.
    const finding: Finding = { code: 'criterionChanged', level: 'error', details: { criterion: indicator.criterion }, places: [] };
    return { result: { ...base, status: 'pending', score: undefined, byPerson: true }, findings: [finding] };
  }
  if (rate?.kind === 'zeroDenominator' && rate.policy === 'manual') return { result: { ...base, status: 'pending', score: undefined, byPerson: true }, findings: [] };
  const outcome = scoreRule(indicator.rule, fullMark, ruleInput(indicator.measure, entry, base.value, rate));
  if (outcome.kind === 'notApplicable') return { result: { ...base, status: 'notApplicable', score: undefined, byPerson: false }, findings: [] };
  if (outcome.kind === 'scored') return { result: { ...base, status: 'scored', score: outcome.score, byPerson: false }, findings: [] };
  const byPerson = outcome.kind === 'range' || outcome.code === 'valueInGap';
  return { result: { ...base, status: 'pending', score: undefined, byPerson }, findings: [] };
}

/** A number beyond the mark is not counted: the rule scores as if nothing had been typed, and she is told. */
function isOutOfBounds(typed: Typed, fullMark: Decimal): boolean {
  const score = numberOf(typed);
  return score !== undefined && (score.isNegative() || score.gt(fullMark));
}

/** A score she typed counts as typed, as long as it is a number, or 不适用. */
function given(base: Omit<Result, 'status' | 'score' | 'byPerson'>, typed: Typed): { result: Result; findings: readonly Finding[] } {
  const score = numberOf(typed);
  if (typed.value === NOT_APPLICABLE) return { result: { ...base, status: 'notApplicable', score: undefined, byPerson: true }, findings: [] };
  if (score) return { result: { ...base, status: 'scored', score, byPerson: true }, findings: [] };
  const finding: Finding = { code: 'scoreNotNumber', level: 'error', details: { typed: textOf(typed) }, places: [] };
  return { result: { ...base, status: 'pending', score: undefined, byPerson: true }, findings: [finding] };
}

/** A 分值 is a number from 0 up with at most two decimals, like every score. */
function usableMark(typed: Typed | undefined): Decimal | undefined {
  const mark = numberOf(typed);
  return mark === undefined || mark.isNegative() || !roundScore(mark).equals(mark) ? undefined : mark;
}

function markFinding(refused: boolean, { fullMark: typed }: IndicatorEntry, used: Decimal): readonly Finding[] {
  return refused ? [{ code: 'markRefused', level: 'error', details: { typed: textOf(typed), full: used.toString() }, places: [] }] : [];
}

function withHerTexts(indicator: Indicator, { explanation, method, criterion }: IndicatorEntry): Indicator {
  return {
    ...indicator,
    ...(explanation === undefined ? {} : { explanation }),
    ...(method === undefined ? {} : { method }),
    ...(criterion === undefined ? {} : { criterion }),
  };
}

function rateOf(measure: Extract<Measure, { kind: 'rate' }>, entry: IndicatorEntry, facts: Facts): RateValue {
  if (!entry.value) return rateValue(rateDefinition(measure.rate), facts);
  const typed = numberOf(entry.value);
  if (typed) return { kind: 'value', value: typed };
  if (entry.value.value === NOT_APPLICABLE) return { kind: 'zeroDenominator', policy: 'notApplicable', facts: [] };
  return entry.value.value === OVER_BUDGET ? { kind: 'zeroDenominator', policy: 'overBudget', facts: [] } : { kind: 'missing', facts: [] };
}

function valueOf(measure: Measure, entry: IndicatorEntry, rate: RateValue | undefined, facts: Facts): Decimal | string | undefined {
  if (rate?.kind === 'value') return rate.value;
  return measure.kind === 'level' ? levelOf(measure, entry, facts) : undefined;
}

/** The level that a person chose; without one, the level that the fact gives. */
function levelOf(measure: Extract<Measure, { kind: 'level' }>, entry: IndicatorEntry, facts: Facts): string | undefined {
  if (entry.value) return textOf(entry.value);
  if (entry.level && entry.level.text !== '') return entry.level.text;
  const value = measure.from ? facts.facts.get(measure.from.fact)?.value : undefined;
  return value ? measure.from?.cutoffs.find(({ from }) => from === undefined || value.gte(from))?.level : undefined;
}

function ruleInput(measure: Measure, entry: IndicatorEntry, value: Decimal | string | undefined, rate: RateValue | undefined): RuleInput {
  switch (measure.kind) {
    case 'rate':
      if (rate?.kind === 'zeroDenominator') return rate.policy === 'notApplicable' ? { notApplicable: true } : { value: 'overBudget' };
      return { value: rate?.kind === 'value' ? rate.value : undefined };
    case 'checklist':
      return { items: measure.points.map((_, index) => itemAnswer(entry.points?.[index]?.text)) };
    case 'level':
      return { level: typeof value === 'string' ? value : undefined };
    case 'judgement':
      return {};
  }
}

/** Anything but the three words of the list leaves the 要点 open. */
function itemAnswer(text: string | undefined): ItemAnswer {
  const answers: readonly ItemAnswer[] = ['met', 'unmet', 'notApplicable'];
  return answers.find((answer) => answerText[answer] === text) ?? 'open';
}
