import { type Decimal, ZERO, decimal } from '../../core/base/decimal';
import type { Place } from '../../core/base/problem';
import type { Fact, Facts } from '../../core/facts/facts';
import { NOT_APPLICABLE } from '../../core/rules/cellText';
import { isOpen } from '../../core/scorecard/isOpen';
import { OPEN, UNCONFIRMED } from '../../core/sheets/valueStates';
import { measuredValue } from '../../core/scorecard/measuredValue';
import type { GroupScore, ScoredIndicator, Scorecard } from '../../core/scorecard/scorecard';
import type { OwnCells } from '../../core/sheets/writtenCells';
import type { ScoreLine, SummaryCells } from '../../core/sheets/summaryCells';
import { type CellContent, contentText } from '../../core/workbook/snapshot';
import type { Review } from '../outcomes';
import { liveEntry } from './liveEntry';

/** What a cell of ours shows now. */
export type Shown = (place: Place | undefined) => CellContent;

/** Every cell of ours that the pane shows something of. */
export function liveCells({
  facts,
  scores,
  values,
  marks,
  reasons,
  answers,
  summary,
  ties,
  adjusted,
}: OwnCells): readonly Place[] {
  const lines = summary
    ? [...summary.groups.values(), summary.total].flatMap((line) => [line.full, line.applicable, line.score])
    : [];
  return [
    ...[facts, scores, values, marks, reasons, answers].flatMap((places) => [...places.values()]),
    ...lines,
    ...(summary ? [summary.converted, summary.grade] : []),
    ...(ties ? [ties.broken, ties.open] : []),
    ...(adjusted ? [adjusted.added, adjusted.taken, adjusted.open, adjusted.total] : []),
  ];
}

/** A review with the figures that the sheets show now laid over it; undefined where they show no total. Nothing is calculated here. */
export function liveReview(review: Review, shown: Shown): Review | undefined {
  const { cells, scorecard } = review;
  const facts = {
    ...review.facts,
    facts: new Map([...review.facts.facts].map(([id, fact]) => [id, liveFact(fact, shown(cells.facts.get(id)))])),
  };
  const indicators = scorecard.indicators.map((scored) => liveIndicator(scored, facts, cells, shown));
  const totals = cells.summary && liveTotals(scorecard, cells.summary, indicators, shown);
  if (!totals) return undefined;
  return {
    ...review,
    ...liveTies(review, shown),
    facts,
    scorecard: {
      ...scorecard,
      indicators,
      ...totals,
      ...liveAdjusted(scorecard, cells, shown),
      assumed: scorecard.assumed.filter((path) => indicators.some((one) => one.path === path && isAssumed(one))),
    },
    reasons: new Map(indicators.map(({ path }) => [path, contentText(shown(cells.reasons.get(path)))])),
  };
}

/** 「3 处对不上」 becomes fewer as she mends them; the rest stands in 校验. */
function liveTies({ ties, findings, cells }: Review, shown: Shown): Pick<Review, 'ties' | 'findings'> {
  const [broken, open] = [cells.ties?.broken, cells.ties?.open].map((place) => numberIn(shown(place))?.toNumber());
  if (!ties || broken === undefined || open === undefined) return { ties, findings };
  return {
    ties: { broken, open },
    findings: findings.flatMap((finding) => {
      if (finding.code !== 'doNotTie' || broken === ties.broken) return [finding];
      return broken === 0 ? [] : [{ ...finding, code: 'doNotTieNow', details: { count: String(broken) } }];
    }),
  };
}

/** What the lines outside the full marks come to; what shows no number waits for her. */
function liveAdjusted({ adjusted }: Scorecard, cells: OwnCells, shown: Shown): Pick<Scorecard, 'adjusted'> {
  if (!adjusted) return {};
  const places = cells.adjusted;
  const [added, taken, open] = [places?.added, places?.taken, places?.open].map((place) => numberIn(shown(place)));
  return {
    adjusted: {
      ...adjusted,
      added: added ?? adjusted.added,
      taken: taken ?? adjusted.taken,
      open: open?.toNumber() ?? adjusted.open,
      total: numberIn(shown(places?.total)),
    },
  };
}

/** What shows no number is missing, as 状态 beside it says; what shows one where there was none has been typed. */
function liveFact(fact: Fact, content: CellContent): Fact {
  const value = numberIn(content);
  if (value)
    return { ...fact, value, status: fact.status === 'missing' || fact.status === 'conflict' ? 'typed' : fact.status };
  return { ...fact, value: undefined, status: fact.status === 'conflict' ? 'conflict' : 'missing' };
}

function liveIndicator(scored: ScoredIndicator, facts: Facts, cells: OwnCells, shown: Shown): ScoredIndicator {
  const { path } = scored;
  const content = shown(cells.scores.get(path));
  const score = numberIn(content);
  const value = shown(cells.values.get(path));
  const entry = liveEntry(scored, cells.answers, shown, value);
  return {
    ...scored,
    fullMark: numberIn(shown(cells.marks.get(path))) ?? scored.fullMark,
    score,
    status: statusOf(content, shown(cells.reasons.get(path))),
    value: valueIn(scored, value),
    entry,
    // Only for which figures it waits: what the rate comes to is told by the cell.
    rate: measuredValue(scored.indicator.measure, entry, facts),
  };
}

function liveTotals(
  scorecard: Scorecard,
  { groups, total, converted, grade }: SummaryCells,
  indicators: readonly ScoredIndicator[],
  shown: Shown,
): (Partial<Scorecard> & Pick<Scorecard, 'total'>) | undefined {
  const whole = lineIn(total, shown);
  const lines = scorecard.groups.map((group): GroupScore | undefined => {
    const place = groups.get(group.name);
    const line = place && lineIn(place, shown);
    return (
      line && { ...group, ...line, pending: openAmong(indicators.filter(({ dimension }) => dimension === group.name)) }
    );
  });
  if (!whole || lines.includes(undefined)) return undefined;
  const pending = openAmong(indicators);
  const band = shown(grade);
  return {
    groups: lines.flatMap((line) => line ?? []),
    total: whole.score,
    applicableFull: whole.applicableFull,
    converted: numberIn(shown(converted)),
    pending,
    grade: pending === 0 && typeof band === 'string' && band !== '' ? band : undefined,
  };
}

function lineIn(
  { full, applicable, score }: ScoreLine,
  shown: Shown,
): Pick<GroupScore, 'full' | 'applicableFull' | 'score'> | undefined {
  const [whole, applies] = [full, applicable].map((place) => numberIn(shown(place)));
  // Nothing is scored yet.
  const gained = shown(score) === OPEN ? ZERO : numberIn(shown(score));
  return whole && applies && gained && { full: whole, applicableFull: applies, score: gained };
}

function openAmong(indicators: readonly ScoredIndicator[]): number {
  return indicators.filter(isOpen).length;
}

function statusOf(content: CellContent, reason: CellContent): ScoredIndicator['status'] {
  if (numberIn(content)) return isUnconfirmed(reason) ? 'unconfirmed' : 'scored';
  return content === NOT_APPLICABLE ? 'notApplicable' : 'pending';
}

/** As the reason in the sheet begins while words of the criterion wait for her. */
function isUnconfirmed(reason: CellContent): boolean {
  return contentText(reason).startsWith(UNCONFIRMED);
}

function isAssumed({ entry }: ScoredIndicator): boolean {
  return entry.level?.assumed === true || entry.points?.some(({ assumed }) => assumed) === true;
}

function numberIn(content: CellContent): Decimal | undefined {
  return typeof content === 'number' ? decimal(content) : undefined;
}

/** As the scorecard has it: a number, or the name of a level. 实际值 of a checklist counts its 要点, which is no value of it. */
function valueIn({ indicator: { measure } }: ScoredIndicator, content: CellContent): Decimal | string | undefined {
  if (measure.kind === 'level') return typeof content === 'string' ? content : undefined;
  return measure.kind === 'checklist' || measure.kind === 'judgement' ? undefined : numberIn(content);
}
