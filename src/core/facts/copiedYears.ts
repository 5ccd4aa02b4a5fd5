import type { Finding } from '../base/problem';
import { rangeA1 } from '../workbook/address';
import { FINAL_FACTS, factDefinition } from './catalogue';
import type { ReadTable } from './readOne';
import type { Blank, Reading } from './reading';
import { isSecondChoice } from './secondChoice';
import type { UnreadProjects } from './unreadProjects';

/** So many different amounts that are the same in two years are no accident. */
const ENOUGH = 2;

/**
 * A book is made from last year's, and a table in it got the new year before it got the new figures, or the old table the new one's.
 * Two tables of two years that agree in every figure are of one year, and nobody here knows of which: neither is taken.
 */
export function withoutCopiedYears(read: readonly ReadTable[]): {
  readonly read: readonly ReadTable[];
  readonly copies: readonly CopiedTable[];
} {
  const groups = new Map<string, ReadTable[]>();
  for (const one of read.filter(({ kind, table }) => isOfSeveralYears(read, kind, table.year))) {
    const says = isSecondChoice(one.table) ? undefined : figuresOf(one);
    if (says !== undefined) groups.set(says, [...(groups.get(says) ?? []), one]);
  }
  const copies = [...groups.values()].flatMap((same) => {
    const [first, ...others] = same;
    const other = others.find(({ table }) => table.year !== first?.table.year);
    return first && other ? same.map((one) => copyOf(one, one.table.year === first.table.year ? other : first)) : [];
  });
  const copied = new Set(copies.map(({ read: one }) => one));
  return { read: read.filter((one) => !copied.has(one)), copies };
}

/** Nothing has to be compared where all tables of a kind are of one year. */
function isOfSeveralYears(read: readonly ReadTable[], kind: string, year: number | undefined): boolean {
  return read.some((one) => one.kind === kind && one.table.year !== undefined && one.table.year !== year);
}

export interface CopiedTable {
  readonly read: ReadTable;
  /** The places are there, and what stands in them is for her to say. */
  readonly blanks: readonly Blank[];
  /** Of a list of projects nobody knows all. */
  readonly unread: readonly UnreadProjects[];
  readonly finding: Finding;
}

/** All that a table says, each figure with its distance from the table's own year; undefined where it may be so by accident. */
function figuresOf({ kind, table, collector: { readings, projects } }: ReadTable): string | undefined {
  const { year } = table;
  if (year === undefined) return undefined;
  const amounts = readings.filter(({ fact, value }) => factDefinition(fact).kind === 'money' && !value.isZero());
  const executed = projects.flatMap(({ executed: one }) => (one && !one.value.isZero() ? [one.value.toString()] : []));
  const spent = [
    ...amounts.flatMap(({ fact, value }) => (FINAL_FACTS.has(fact) ? [value.toString()] : [])),
    ...executed,
  ];
  const different = new Set([...amounts.map(({ value }) => value.toString()), ...executed]);
  if (spent.length === 0 || different.size < ENOUGH) return undefined;
  const figures = readings.map((one) => `${one.fact} ${distance(one, year)} ${one.value.toString()}`);
  const lines = projects.map(
    (one) => `${one.name} ${one.budget?.value.toString() ?? ''} ${one.executed?.value.toString() ?? ''}`,
  );
  return [kind, ...figures.sort(), ...lines.sort()].join('\n');
}

function distance({ period }: Reading, year: number): string {
  return String(period.year === undefined ? (period.offset ?? 0) : period.year - year);
}

function copyOf(read: ReadTable, other: ReadTable): CopiedTable {
  const { table, collector } = read;
  const place = { sheet: table.sheet.name, cell: rangeA1(table.area) };
  const beside = { sheet: other.table.sheet.name, cell: rangeA1(other.table.area) };
  const facts = collector.readings.map(({ fact }) => factDefinition(fact).name);
  const names = [
    ...new Set(facts),
    ...(collector.projects.length > 0 ? [factDefinition('projectsExecuted').name] : []),
  ];
  return {
    read,
    blanks: collector.readings.map(({ fact, period, tableYear }) => ({
      fact,
      period,
      tableYear,
      secondChoice: false,
      why: 'unreadable',
    })),
    unread: collector.projects.length > 0 ? [{ ...place, year: table.year }] : [],
    finding: {
      code: 'sameInTwoYears',
      level: 'error',
      details: {
        ...place,
        table: table.title,
        year: String(table.year),
        other: beside.sheet,
        otherYear: String(other.table.year),
        fact: names.join('、'),
      },
      places: [place, beside],
    },
  };
}
