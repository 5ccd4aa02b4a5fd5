import type { ScoreOutcome } from '../app/outcomes';
import type { Decimal } from '../core/base/decimal';
import type { Finding } from '../core/base/problem';
import type { Adjusted } from '../core/scorecard/adjusted';
import type { ScoredIndicator } from '../core/scorecard/scorecard';
import { textOf } from '../core/workbook/typed';
import { say } from '../core/wording/say';
import { factsJson } from './factsJson';
import { schemeJson } from './schemeJson';

const STATUS = { scored: '已评', pending: '待填', notApplicable: '不适用', unconfirmed: '待确认' } as const;

/** The `score` part of the contract. */
export function scoreJson(outcome: ScoreOutcome) {
  const { scorecard, facts, reasons } = outcome;
  return {
    ...factsJson(facts),
    scheme: schemeJson(outcome),
    indicators: scorecard.indicators.map((scored) =>
      indicatorJson(scored, reasons.get(scored.path) ?? '', scorecard.assumed.includes(scored.path)),
    ),
    groups: scorecard.groups.map(({ name, full, applicableFull, score, pending }) => ({
      name,
      full: full.toString(),
      applicableFull: applicableFull.toString(),
      score: score.toString(),
      pending,
    })),
    total: scorecard.total.toString(),
    applicableFull: scorecard.applicableFull.toString(),
    converted: scorecard.converted?.toString() ?? null,
    grade: scorecard.grade ?? null,
    pending: scorecard.pending,
    ...(scorecard.adjusted && { adjusted: adjustedJson(scorecard.adjusted) }),
    assumed: scorecard.assumed,
    findings: outcome.findings.map(findingJson),
    history: outcome.history.map(({ changes, ...run }) => ({ ...run, changes: changes ?? null })),
    sheets: outcome.sheets,
    timings: roundedTimings(outcome.timings),
  };
}

/** 加分项 and 扣分项: what each comes to, and the total with them. */
function adjustedJson({ items, added, taken, open, total }: Adjusted) {
  return {
    items: items.map(({ adjustment, how, typed, points }) => ({
      kind: adjustment.kind === 'adds' ? '加分' : '扣分',
      name: adjustment.name,
      most: adjustment.most ?? null,
      asks: how.rule ? '次数' : '分数',
      given: typed === undefined ? null : textOf(typed),
      points: points?.toString() ?? null,
      status: points ? STATUS.scored : STATUS.pending,
    })),
    added: added.toString(),
    taken: taken.toString(),
    pending: open,
    total: total?.toString() ?? null,
  };
}

export function findingJson(finding: Finding) {
  return {
    code: finding.code,
    level: finding.level === 'error' ? '错误' : '提醒',
    message: say(finding),
    places: finding.places,
  };
}

function indicatorJson(scored: ScoredIndicator, reason: string, assumed: boolean) {
  return {
    path: [scored.dimension, scored.subDimension, scored.indicator.name],
    full: scored.fullMark.toString(),
    value: shownValue(scored.value),
    score: scored.score?.toString() ?? null,
    status: STATUS[scored.status],
    ...(scored.status === 'unconfirmed' && { unread: scored.indicator.unread }),
    reason: assumed ? `${reason}（按“假定符合”计，未经人工确认）` : reason,
  };
}

function shownValue(value: Decimal | string | undefined): string | null {
  return value === undefined || value === '' ? null : value.toString();
}

function roundedTimings(timings: ScoreOutcome['timings']) {
  return Object.fromEntries(Object.entries(timings).map(([name, milliseconds]) => [name, Math.round(milliseconds)]));
}
