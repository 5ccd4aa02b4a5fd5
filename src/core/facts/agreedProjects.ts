import type { Decimal } from '../base/decimal';
import { type Finding, finding } from '../base/problem';
import { type FactId, factDefinition } from './catalogue';
import { yearOf } from './chooseYear';
import type { Reading } from './reading';

/** What the projects of a year come to, as the reader of projects knows them one by one. */
export interface ProjectTotals {
  readonly count: Decimal;
  /** Undefined where the money of one of them is not known. */
  readonly budget: Decimal | undefined;
  readonly executed: Decimal | undefined;
}

const TOTALS: Partial<Record<FactId, keyof ProjectTotals>> = {
  projectCount: 'count',
  projectsBudget: 'budget',
  projectsExecuted: 'executed',
};

/**
 * A list of projects is read twice: here as a table whose sums are facts, there line by line as projects. A fact is what
 * both say; where the one has another figure, or cannot tell, there is none.
 */
export function agreedProjects(
  readings: readonly Reading[],
  year: number | undefined,
  totalsOf: ((year: number | undefined) => ProjectTotals | undefined) | undefined,
): { readonly readings: readonly Reading[]; readonly findings: readonly Finding[] } {
  const isOwn = (reading: Reading) =>
    TOTALS[reading.fact] !== undefined && [undefined, year].includes(yearOf(reading)) && !reading.doubted;
  const own = readings.filter(isOwn);
  const totals = own.length > 0 ? totalsOf?.(year) : undefined;
  if (!totals) return { readings, findings: [] };
  const doubted = Object.entries(TOTALS).flatMap(([id, which]) => {
    const fact = id as FactId;
    const said = own.filter((reading) => reading.fact === fact);
    const open = said.filter(({ source }) => !source.secondChoice);
    const other = (open.length > 0 ? open : said).find((reading) => !isSame(reading, totals[which]));
    return other ? [{ fact, other, total: totals[which] }] : [];
  });
  const barred = new Set(doubted.map(({ fact }) => fact));
  return {
    readings: readings.filter((reading) => !(isOwn(reading) && barred.has(reading.fact))),
    findings: doubted.map(({ fact, other, total }) => notAgreed(fact, other, total)),
  };
}

/** Printed figures are rounded: each that was added up by half of a hundredth. */
function isSame({ value, parts }: Reading, total: Decimal | undefined): boolean {
  return (
    total !== undefined &&
    value
      .minus(total)
      .abs()
      .lte(0.005 * (parts + 1))
  );
}

function notAgreed(fact: FactId, { value, source }: Reading, total: Decimal | undefined): Finding {
  const details = {
    fact: factDefinition(fact).name,
    value: value.toString(),
    sheet: source.sheet,
    cell: source.cell,
  };
  return total === undefined
    ? finding('projectSumUnsure', 'error', details, [source])
    : finding('projectSumDiffers', 'error', { ...details, total: total.toString() }, [source]);
}
