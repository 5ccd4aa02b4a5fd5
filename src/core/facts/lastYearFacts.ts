import { FINAL_FACTS, type FactId } from './catalogue';
import { yearOf } from './chooseYear';
import type { Fact } from './facts';
import { lastYearFact } from './lastYearFact';
import type { Reading } from './reading';
import { resolveFacts } from './resolveFacts';

/**
 * What her tables say of the year before, where they say that it is that year: 「上年决算数」 beside 「本年决算数」, last year's own
 * sheet. Nothing is scored on it; reports compare with it. Only open tables count, and only what no two of them say differently.
 * A table that has no final of its own year was made before that year was over, often before the last one was: what it calls
 * 上年执行数 is an estimate.
 */
export function lastYearFacts(readings: readonly Reading[], year: number | undefined): ReadonlyMap<FactId, Fact> {
  if (year === undefined) return new Map();
  const settled = new Set(
    readings.filter((one) => isFinal(one) && !isOfYearBefore(one, year)).map(({ source }) => source.sheet),
  );
  const own = readings
    .filter((one) => !one.source.secondChoice && !one.substitute && lastYearFact(one.fact) === undefined)
    .filter((one) => isOfYearBefore(one, year))
    .filter((one) => !isFinal(one) || one.tableYear === year - 1 || settled.has(one.source.sheet))
    .map((one): Reading => ({ ...one, period: { year: year - 1 } }));
  if (own.length === 0) return new Map();
  const { facts } = resolveFacts({
    readings: own,
    blanks: [],
    year: year - 1,
    typed: new Map(),
    overrides: new Map(),
    surveys: [],
    otherFunds: [],
  });
  return new Map([...facts].filter(([, { status }]) => status === 'read'));
}

function isFinal({ fact }: Reading): boolean {
  return FINAL_FACTS.has(fact);
}

function isOfYearBefore(one: Reading, year: number): boolean {
  return yearOf(one) === undefined ? one.period.offset === -1 : yearOf(one) === year - 1;
}
