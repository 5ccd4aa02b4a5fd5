import { type Decimal, roundRate, roundScore } from '../base/decimal';
import { type Finding, finding } from '../base/problem';
import { placesText } from './placesText';
import type { Money } from './project';
import type { Reason } from './projectScorecard';
import type { ProjectScheme } from './schemes/projectScheme';
import { rateShare } from './schemes/rateRule';

export interface RateResult {
  /** As it is scored: half-up to 0.01 %. */
  readonly rate: Decimal | undefined;
  readonly score: Decimal | undefined;
  readonly reason: Reason;
  readonly findings: readonly Finding[];
}

/** 执行率 = 全年执行 ÷ 全年预算, its score never more than the 分值. Zero, negative and blank are nobody's guess. */
export function scoreRate(
  project: string,
  budget: Money,
  executed: Money,
  mark: Decimal,
  { rateRule, unread }: Pick<ProjectScheme, 'rateRule' | 'unread'>,
): RateResult {
  const open = (code: string, findings: readonly Finding[] = []): RateResult => ({
    rate: undefined,
    score: undefined,
    reason: { because: code, details: {} },
    findings,
  });
  if (budget.kind !== 'amount')
    return open(missing('budget', budget), missingFinding('projectBudgetMissing', project, budget));
  if (executed.kind !== 'amount')
    return open(missing('executed', executed), missingFinding('projectExecutedMissing', project, executed));
  const places = [...budget.places, ...executed.places];
  const details = {
    project,
    budget: budget.value.toString(),
    executed: executed.value.toString(),
    places: placesText(places),
  };
  if (executed.value.lt(0) || budget.value.lt(0))
    return open('rateNegative', [finding('projectNegative', 'notice', details, places)]);
  if (budget.value.isZero())
    return executed.value.isZero()
      ? open('rateNothing', [finding('projectNothingLeft', 'notice', details, places)])
      : open('rateNoBudget', [finding('projectNoBudget', 'error', details, places)]);
  const rate = roundRate(executed.value.div(budget.value));
  const over = executed.value.gt(budget.value);
  const score = rateShare(rateRule, rate).times(mark);
  const shown = { ...details, rate: `${rate.times(100).toFixed(2)}%`, mark: mark.toString() };
  const read = unread.rate === undefined;
  const earned = roundScore(score).toString();
  return {
    rate,
    score: read ? score : undefined,
    reason: read
      ? { because: over ? 'rateOver' : saidOf(rateRule), details: { ...shown, score: earned } }
      : { because: 'rateSchemeUnread', details: { ...shown, words: unread.rate } },
    findings: over ? [finding('projectOverBudget', 'error', shown, places)] : [],
  };
}

function saidOf({ fullFrom, below }: ProjectScheme['rateRule']): string {
  return fullFrom === '1' && below.kind === 'ratio' ? 'rate' : 'rateByScheme';
}

function missing(what: 'budget' | 'executed', { kind }: Money): string {
  return `${what}${kind === 'unusable' ? 'Unusable' : 'Missing'}`;
}

/** What cannot be used has its finding already. */
function missingFinding(
  code: 'projectBudgetMissing' | 'projectExecutedMissing',
  project: string,
  money: Money,
): readonly Finding[] {
  if (money.kind === 'unusable') return [];
  const places = money.kind === 'blank' ? money.places : [];
  return [finding(code, 'error', { project, places: placesText(places) }, places)];
}
