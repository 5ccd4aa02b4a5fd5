import type { Finding } from '../base/problem';
import { a1 } from '../workbook/address';
import { type CellContent, type SheetSnapshot, cellKey, contentAt } from '../workbook/snapshot';
import { type Typed, typedAt } from '../workbook/typed';
import { type SheetKey, type SheetNames, sheetOfKey } from '../sheets/sheetKeys';
import type { OwnSheet } from './ownSheet';
import { looks } from '../sheets/looks';
import type { PlannedCell, SheetPlan, WorkbookPlan } from '../sheets/sheetPlan';
import { typedContent } from '../sheets/typedContent';

/**
 * What she wrote beside, between or under our rows, in cells that are not ours: it stays beside its row, or goes under the
 * table. A formula of hers keeps its text only where it keeps its place; moved, it keeps its value. `takenUp` are cells in rows
 * that she put in and that are rows of ours now.
 */
export function carryNotes(
  plan: WorkbookPlan,
  own: ReadonlyMap<SheetKey, OwnSheet>,
  written: Partial<SheetNames>,
  takenUp: Partial<Readonly<Record<SheetKey, IsCell>>> = {},
): { plan: WorkbookPlan; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const sheets = plan.sheets.map((sheet) => {
    const before = own.get(sheet.key as SheetKey);
    // A table of ours that she moved into a sheet of hers is left alone there, and all around it.
    if (!before || written[before.key] === undefined) return sheet;
    const notes = notesIn(before, sheet, takenUp[before.key] ?? (() => false));
    for (const { cell, moved } of notes) if (moved) findings.push(movedNote(sheet.name, cell));
    return { ...sheet, cells: [...sheet.cells, ...notes.map(({ cell }) => cell)] };
  });
  return { plan: { ...plan, sheets }, findings };
}

function movedNote(sheet: string, { row, column }: PlannedCell): Finding {
  const place = { sheet, cell: a1(row, column) };
  return { code: 'movedNote', level: 'notice', details: place, places: [place] };
}

interface Note {
  readonly cell: PlannedCell;
  readonly moved: boolean;
}

function notesIn(before: OwnSheet, sheet: SheetPlan, madeOurs: IsCell): readonly Note[] {
  const isOurs = ourCells(before, sheet, madeOurs);
  const rowNow = rowsByKey(sheet);
  const width = sheet.columns.length;
  const bottom = Math.max(...sheet.cells.map(({ row }) => row));
  const taken = new Set(sheet.cells.map(({ row, column }) => place(row, column)));
  const belowAll = bottom + 2;
  const wantedPlace = (key: string | undefined, row: number, column: number): [row: number, column: number] => {
    const beside = Math.max(column, width);
    if (key !== undefined) return [rowNow.get(key) ?? belowAll, beside];
    // What showed shows on; and with something in the column of keys the row would be taken for one of ours.
    if (row > bottom) return [row, sheet.columns[column]?.hidden && !isHidden(before, column) ? beside : column];
    return [column >= width ? row : belowAll, beside];
  };
  const notes: Note[] = [];
  before.sheet.rows.forEach((contents, row) => {
    contents?.forEach((_, column) => {
      const typed = isOurs.cell(row, column) ? undefined : typedAt(before.sheet, row, column);
      if (!typed) return;
      const target = firstFree(taken, ...wantedPlace(isOurs.keyOf(row), row, column));
      taken.add(place(target.row, target.column));
      const moved = target.row !== row || target.column !== column;
      const kept: Typed = moved ? { value: typed.value } : typed;
      notes.push({ moved, cell: { ...target, content: typedContent(kept), look: looks.note } });
    });
  });
  return notes;
}

function firstFree(taken: ReadonlySet<string>, row: number, from: number): { row: number; column: number } {
  let column = from;
  while (taken.has(place(row, column))) column++;
  return { row, column };
}

type IsCell = (row: number, column: number) => boolean;

interface OurCells {
  readonly cell: IsCell;
  readonly keyOf: (row: number) => string | undefined;
}

/** Which cells of the sheet as it stands are ours to write anew, and which row belongs to which key. */
function ourCells(before: OwnSheet, sheet: SheetPlan, madeOurs: IsCell): OurCells {
  const written = rowsByKey(sheet);
  const keys = new Map(
    before.rows.flatMap(({ row, key }) => (written.has(key) || !standsAlone(before, row) ? [[row, key] as const] : [])),
  );
  const copies = new Set(before.copies.map(({ row }) => row));
  const columns = new Set(before.columns.values());
  const unkeyed = hasKeys(before) ? () => false : isOurText(before.sheet, sheet);
  return {
    cell: (row, column) =>
      columns.has(column) &&
      (keys.has(row) ||
        row === before.headerRow ||
        madeOurs(row, column) ||
        (copies.has(row) && isHidden(before, column)) ||
        unkeyed(row, column)),
    keyOf: (row) => keys.get(row),
  };
}

function isHidden({ table, columns }: OwnSheet, column: number): boolean {
  return [...columns].some(([name, place]) => place === column && table[name]?.hidden);
}

/** We write no key into an empty row: a text that stands alone in that column and is no key of ours is a note of hers. */
function standsAlone({ sheet, columns }: OwnSheet, row: number): boolean {
  const places = [...columns.values()].filter((column) => column !== columns.get('key'));
  return places.every((column) => typedAt(sheet, row, column) === undefined);
}

/** Before every row had a key, titles, bands and totals had none; so it is too where she took the column of keys out. */
function hasKeys({ rows }: OwnSheet): boolean {
  return rows.some(({ key }) => sheetOfKey(key) !== undefined);
}

/** There a cell is ours where we would write the same text, or a formula in a row of which we would write some text. */
function isOurText(before: SheetSnapshot, sheet: SheetPlan): (row: number, column: number) => boolean {
  const texts = new Set(sheet.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])));
  const isText = (content: CellContent): boolean => typeof content === 'string' && texts.has(content);
  return (row, column) =>
    before.formulas.has(cellKey(row, column))
      ? (before.rows[row]?.some(isText) ?? false)
      : isText(contentAt(before, row, column));
}

function rowsByKey({ cells, keyColumn }: SheetPlan): ReadonlyMap<string, number> {
  return new Map(
    cells.flatMap(({ row, column, content }) =>
      column === keyColumn && content.kind === 'text' ? [[content.text, row] as const] : [],
    ),
  );
}

function place(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
