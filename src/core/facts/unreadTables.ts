import { rangeA1 } from '../workbook/address';
import type { Collector } from './collector';
import type { CopiedTable } from './copiedYears';
import type { RecognisedTable } from './facts';
import { holdsNoFacts } from './recognisers/knownWithoutFacts';
import type { Table } from '../tables/table';

interface Read {
  readonly table: Table;
  readonly collector: Collector;
  readonly survey: { readonly survey: unknown };
}

/** Tables that were recognised and gave nothing, with the words that barred them: she looks for their figures in vain. */
export function withWhatWasRead(
  tables: readonly RecognisedTable[],
  read: readonly Read[],
  copies: readonly CopiedTable[],
): readonly RecognisedTable[] {
  const copied = new Set(copies.map(({ read: { table } }) => placeOf(table.sheet.name, rangeA1(table.area))));
  const byPlace = new Map(read.map((one) => [placeOf(one.table.sheet.name, rangeA1(one.table.area)), one]));
  return tables.map((table) => {
    if (copied.has(placeOf(table.sheet, table.range))) return { ...table, unread: 'sameInTwoYears' };
    const found = byPlace.get(placeOf(table.sheet, table.range));
    if (!found || table.unread !== undefined) return table;
    const { collector, survey } = found;
    const words = [...new Set([...collector.barred.values()].map(({ residue }) => residue.word))];
    const isRead =
      collector.readings.length + collector.lines.length + collector.projects.length > 0 || survey.survey !== undefined;
    if (isRead || (table.kind !== undefined && holdsNoFacts(table.kind))) return { ...table, words };
    return { ...table, words, unread: words.length > 0 ? 'wordUnknown' : 'nothingRead' };
  });
}

function placeOf(sheet: string, range: string): string {
  return `${sheet}\n${range}`;
}
