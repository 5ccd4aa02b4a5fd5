import type { RecognisedTable } from './facts';
import type { Reading } from './reading';

/** This year is the newest for which a final account was read; without one the newest that any read table names. */
export function chooseYear(readings: readonly Reading[], tables: readonly RecognisedTable[], asked: number | undefined): number | undefined {
  if (asked !== undefined) return asked;
  const final = readings.filter(({ fact }) => /Final$|^final|Actual$/.test(fact)).map(yearOf);
  return newest(final) ?? newest(readings.map(yearOf)) ?? newest(tables.map(({ year }) => year));
}

/** The year a reading speaks of; undefined where neither column nor table says it. */
export function yearOf({ period, tableYear }: Reading): number | undefined {
  if (period.year !== undefined) return period.year;
  return tableYear === undefined ? undefined : tableYear + (period.offset ?? 0);
}

function newest(years: readonly (number | undefined)[]): number | undefined {
  const known = years.filter((year) => year !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}
