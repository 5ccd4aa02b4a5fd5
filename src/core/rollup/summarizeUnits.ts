import { type Decimal, largest, roundScore, smallest, sumOf } from '../base/decimal';
import { factCatalogue } from '../facts/catalogue';
import { type Unit, countedUnits } from './countyUnit';

export interface CountySummary {
  readonly count: number;
  /** Sums of money and counts over the counted units; what some of them lack is told in `missing`. */
  readonly facts: ReadonlyMap<string, Decimal>;
  /** Whose books lack a fact that others have. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
  readonly total: { readonly average: Decimal; readonly min: Decimal; readonly max: Decimal } | undefined;
  readonly grades: ReadonlyMap<string, number>;
}

export function summarizeUnits(units: readonly Unit[]): CountySummary {
  const counted = countedUnits(units);
  const facts = new Map<string, Decimal>();
  const missing = new Map<string, readonly string[]>();
  for (const { name, kind } of factCatalogue) {
    if (kind !== 'money' && kind !== 'count') continue;
    const values = counted.flatMap(({ book }) => book.facts.get(name) ?? []);
    if (values.length === 0) continue;
    facts.set(name, sumOf(values));
    const lacking = counted.flatMap(({ book }) => (book.facts.has(name) ? [] : [book.unit ?? book.file]));
    if (lacking.length > 0) missing.set(name, lacking);
  }
  const totals = counted.flatMap(({ book, status }) => (status === 'counted' ? (book.total ?? []) : []));
  const grades = new Map<string, number>();
  for (const { book, status } of counted)
    if (status === 'counted' && book.grade !== undefined) grades.set(book.grade, (grades.get(book.grade) ?? 0) + 1);
  return {
    count: counted.length,
    facts,
    missing,
    grades,
    total:
      totals.length === 0
        ? undefined
        : {
            average: roundScore(sumOf(totals).div(totals.length)),
            min: smallest(...totals),
            max: largest(...totals),
          },
  };
}
