import { a1 } from '../workbook/address';
import type { Project } from './projects';
import type { TableFinds } from './readTables';

/** The 自评表 of a workbook, as the reader of projects reads them; asked for only where some were not made out here. */
export type ReadForms = () => readonly Project[];

/**
 * A 自评表 is no plain table, and not every one is found as such. The reader of projects knows its blocks: what it has read is
 * taken from it, cell by cell, and is unread no more.
 */
export function takeForms(found: TableFinds, readForms: ReadForms | undefined): TableFinds {
  const missed = new Set(found.unreadProjects.flatMap((one) => (one.isForm ? [placeOf(one.sheet, one.cell)] : [])));
  if (!readForms || missed.size === 0) return found;
  const taken = readForms().filter(({ sheet, row, column }) => missed.has(placeOf(sheet, a1(row, column))));
  const known = new Set(taken.map(({ sheet, row, column }) => placeOf(sheet, a1(row, column))));
  return {
    ...found,
    projects: [...found.projects, ...taken],
    unreadProjects: found.unreadProjects.filter(
      ({ sheet, cell, isForm }) => !isForm || !known.has(placeOf(sheet, cell)),
    ),
  };
}

function placeOf(sheet: string, cell: string): string {
  return `${sheet}!${cell}`;
}
