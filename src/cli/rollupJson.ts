import type { RollupOutcome } from '../app/rollUp';
import type { Decimal } from '../core/base/decimal';
import type { Unit } from '../core/rollup/countyUnit';
import { say } from '../core/wording/say';
import { UNIT_STATUS } from '../core/wording/rollupMessages';
import { findingJson } from './scoreJson';

/** The `rollup` part of the contract. */
export function rollupJson(outcome: RollupOutcome) {
  return { year: outcome.year ?? null, units: outcome.units.map(unitJson), ...restJson(outcome) };
}

/** One line of `--ndjson`. */
export function unitJson({ file, status, reason, book }: Unit) {
  const value = (name: string) => book?.facts.get(name)?.toString() ?? null;
  return {
    file,
    unit: book?.unit ?? null,
    year: book?.year ?? null,
    status: UNIT_STATUS[status],
    reason: reason ? say({ ...reason, details: { file, ...reason.details } }) : null,
    facts: decimals(book?.facts ?? new Map()),
    dimensions: (book?.dimensions ?? []).map(({ name, score }) => ({ name, score: score.toString() })),
    total: book?.total?.toString() ?? null,
    grade: book?.grade ?? null,
    pending: book?.pending ?? null,
    missing: book?.missing ?? [],
    projects: { count: value('项目个数'), adjusted: value('项目预算合计'), executed: value('项目执行合计') },
    findings: (book?.findings ?? []).map(findingJson),
  };
}

export function restJson({ summary, findings }: RollupOutcome) {
  const { total } = summary;
  return {
    summary: {
      count: summary.count,
      facts: decimals(summary.facts),
      missing: Object.fromEntries(summary.missing),
      total: total ? { average: total.average.toString(), min: total.min.toString(), max: total.max.toString() } : null,
      grades: Object.fromEntries(summary.grades),
    },
    findings: findings.map(findingJson),
  };
}

function decimals(values: ReadonlyMap<string, Decimal>): Record<string, string> {
  return Object.fromEntries([...values].map(([name, value]) => [name, value.toString()]));
}
