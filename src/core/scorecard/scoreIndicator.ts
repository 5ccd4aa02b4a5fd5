import { type Decimal, decimal, roundScore } from '../base/decimal';
import { type Finding, finding } from '../base/problem';
import type { Facts } from '../facts/facts';
import { NOT_APPLICABLE, answerText } from '../rules/cellText';
import type { ItemAnswer, RuleInput } from '../rules/ruleInput';
import { scoreRule } from '../rules/scoreRule';
import { questionsOf } from '../schemes/questions';
import type { Indicator, Measure } from '../schemes/scheme';
import { type Typed, numberOf, textOf } from '../workbook/typed';
import type { IndicatorEntry } from './entries';
import { measuredValue, quantityValues } from './measuredValue';
import type { RateValue } from './rateValue';
import type { ScoredIndicator } from './scorecard';

type Result = Omit<ScoredIndicator, 'dimension' | 'subDimension'>;
type Unscored = Omit<Result, 'status' | 'score' | 'byPerson'>;

interface Scored {
  readonly result: Result;
  readonly findings: readonly Finding[];
}

/** One indicator, from its facts and from what a person typed for it. */
export function scoreIndicator(path: string, indicator: Indicator, entry: IndicatorEntry, facts: Facts): Scored {
  const mark = usableMark(entry.fullMark);
  const markRefused = entry.fullMark !== undefined && mark === undefined;
  const fullMark = mark ?? decimal(indicator.fullMark);
  const rate = measuredValue(indicator.measure, entry, facts);
  const scoreOutOfBounds = entry.score !== undefined && isOutOfBounds(entry.score, fullMark);
  const base: Unscored = {
    path,
    indicator,
    fullMark,
    entry,
    rate,
    scoreOutOfBounds,
    markRefused,
    value: valueOf(indicator.measure, entry, rate, facts),
  };
  const refused = [
    ...(markRefused
      ? [finding('markRefused', 'error', { indicator: path, typed: textOf(entry.fullMark), full: fullMark.toString() })]
      : []),
    ...(scoreOutOfBounds
      ? [
          finding('scoreOutOfBounds', 'error', {
            indicator: path,
            typed: textOf(entry.score),
            full: fullMark.toString(),
          }),
        ]
      : []),
  ];
  const { result, findings } = entry.score && !scoreOutOfBounds ? given(base, entry.score) : byRule(base, facts);
  return { result, findings: [...refused, ...findings] };
}

function byRule(base: Unscored, facts: Facts): Scored {
  const { indicator, entry, rate, fullMark } = base;
  if (rate?.kind === 'zeroDenominator' && rate.policy === 'manual')
    return { result: pending(base, true), findings: [] };
  const outcome = scoreRule(indicator.rule, fullMark, ruleInput(indicator, entry, base.value, rate, facts));
  if (outcome.kind === 'notApplicable')
    return { result: { ...base, status: 'notApplicable', score: undefined, byPerson: false }, findings: [] };
  if (outcome.kind === 'scored') {
    const status = isConfirmed(indicator, entry) ? 'scored' : 'unconfirmed';
    return { result: { ...base, status, score: outcome.score, byPerson: false }, findings: [] };
  }
  return { result: pending(base, outcome.kind === 'range' || outcome.code === 'valueInGap'), findings: [] };
}

/** Read to the end, or confirmed for just this sentence. */
function isConfirmed(indicator: Indicator, entry: IndicatorEntry): boolean {
  return questionsOf(indicator).every(
    (question) => question.kind !== 'confirm' || entry.confirmed?.get(question.sentence)?.text === answerText.met,
  );
}

/** `byPerson`: only a person can give the score. */
function pending(base: Unscored, byPerson: boolean): Result {
  return { ...base, status: 'pending', score: undefined, byPerson };
}

/** A number beyond the mark is not counted: the rule scores as if nothing had been typed, and she is told. */
function isOutOfBounds(typed: Typed, fullMark: Decimal): boolean {
  const score = numberOf(typed);
  return score !== undefined && (score.isNegative() || score.gt(fullMark));
}

/** A score she typed counts as typed, as long as it is a number, or 不适用. */
function given(base: Unscored, typed: Typed): Scored {
  const score = numberOf(typed);
  if (typed.value === NOT_APPLICABLE)
    return { result: { ...base, status: 'notApplicable', score: undefined, byPerson: true }, findings: [] };
  if (score) return { result: { ...base, status: 'scored', score, byPerson: true }, findings: [] };
  return {
    result: pending(base, true),
    findings: [finding('scoreNotNumber', 'error', { indicator: base.path, typed: textOf(typed) })],
  };
}

/** A 分值 is a number from 0 up with at most two decimals, like every score. */
function usableMark(typed: Typed | undefined): Decimal | undefined {
  const mark = numberOf(typed);
  return mark === undefined || mark.isNegative() || !roundScore(mark).equals(mark) ? undefined : mark;
}

function valueOf(
  measure: Measure,
  entry: IndicatorEntry,
  rate: RateValue | undefined,
  facts: Facts,
): Decimal | string | undefined {
  if (rate?.kind === 'value') return rate.value;
  return measure.kind === 'level' ? levelOf(measure, entry, facts) : undefined;
}

/** The level that a person chose; without one, the level that the fact gives. */
function levelOf(
  measure: Extract<Measure, { kind: 'level' }>,
  entry: IndicatorEntry,
  facts: Facts,
): string | undefined {
  if (entry.value) return textOf(entry.value);
  if (entry.level && entry.level.text !== '') return entry.level.text;
  const value = measure.from ? facts.facts.get(measure.from.fact)?.value : undefined;
  return value ? measure.from?.cutoffs.find(({ from }) => from === undefined || value.gte(from))?.level : undefined;
}

function ruleInput(
  { measure, rule }: Indicator,
  entry: IndicatorEntry,
  value: Decimal | string | undefined,
  rate: RateValue | undefined,
  facts: Facts,
): RuleInput {
  const guards =
    rule.kind === 'guarded' ? { guards: rule.guards.map((_, index) => guardAnswer(entry.guards?.[index]?.text)) } : {};
  return { ...guards, ...measuredInput(measure, entry, value, rate, facts) };
}

function measuredInput(
  measure: Measure,
  entry: IndicatorEntry,
  value: Decimal | string | undefined,
  rate: RateValue | undefined,
  facts: Facts,
): RuleInput {
  switch (measure.kind) {
    case 'rate':
    case 'figures':
    case 'typed': {
      if (rate?.kind === 'zeroDenominator')
        return rate.policy === 'notApplicable' ? { notApplicable: true } : { value: 'overBudget' };
      const number = rate?.kind === 'value' ? rate.value : undefined;
      return measure.kind === 'typed' && measure.what === 'count'
        ? { count: number }
        : { value: number, quantities: measure.kind === 'figures' ? quantityValues(measure, entry, facts) : {} };
    }
    case 'checklist':
      return { items: measure.points.map((_, index) => itemAnswer(entry.points?.[index]?.text)) };
    case 'level':
      return { level: typeof value === 'string' ? value : undefined };
    case 'judgement':
      return {};
  }
}

function guardAnswer(text: string | undefined): boolean | undefined {
  const answer = itemAnswer(text);
  if (answer === 'met') return true;
  return answer === 'unmet' ? false : undefined;
}

/** Anything but the three words of the list leaves the 要点 open. */
function itemAnswer(text: string | undefined): ItemAnswer {
  const answers: readonly ItemAnswer[] = ['met', 'unmet', 'notApplicable'];
  return answers.find((answer) => answerText[answer] === text) ?? 'open';
}
