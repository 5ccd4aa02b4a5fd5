import type { Finding } from '../base/problem';
import { a1 } from '../workbook/address';
import { type CellContent, type SheetSnapshot, cellKey, contentAt, contentText } from '../workbook/snapshot';
import { type Typed, typedAt } from '../workbook/typed';
import { ENTRY_COLUMNS, type FoundSheet, findColumns } from './findColumns';
import type { SheetKey } from './layout';
import { looks } from './looks';
import type { PlannedCell, SheetPlan, WorkbookPlan } from './sheetPlan';
import { typedContent } from './typedContent';

/**
 * What she wrote beside, between or under our rows, in cells that are not ours: it stays beside its row, or goes under the
 * table. A formula of hers keeps its text only where it keeps its place; moved, it keeps its value. `scoreRows` are rows
 * of 指标评分 that she put in and that are indicators now.
 */
export function carryNotes(
  plan: WorkbookPlan,
  own: ReadonlyMap<SheetKey, SheetSnapshot>,
  scoreRows: ReadonlySet<number> = new Set(),
): { plan: WorkbookPlan; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const sheets = plan.sheets.map((sheet) => {
    const before = own.get(sheet.key as SheetKey);
    if (!before) return sheet;
    const notes = notesIn(before, sheet, sheet.key === 'scores' ? scoreRows : new Set());
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

function notesIn(before: SheetSnapshot, sheet: SheetPlan, madeOurs: ReadonlySet<number>): readonly Note[] {
  const isOurs = ourCells(before, sheet, madeOurs);
  const rowNow = rowsByKey(sheet);
  const width = sheet.columns.length;
  const bottom = Math.max(...sheet.cells.map(({ row }) => row));
  const taken = new Set(sheet.cells.map(({ row, column }) => place(row, column)));
  const notes: Note[] = [];
  before.rows.forEach((contents, row) => {
    contents?.forEach((_, column) => {
      const typed = isOurs.cell(row, column) ? undefined : typedAt(before, row, column);
      if (!typed) return;
      const key = isOurs.keyOf(row);
      const wanted = key === undefined ? (row > bottom ? row : bottom + 2) : (rowNow.get(key) ?? bottom + 2);
      const from = row > bottom && key === undefined ? column : Math.max(column, width);
      const target = firstFree(taken, key === undefined && row <= bottom && column >= width ? row : wanted, from);
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

/** Which cells of the sheet as it stands are ours to write anew, and which row belongs to which key. */
function ourCells(
  before: SheetSnapshot,
  sheet: SheetPlan,
  madeOurs: ReadonlySet<number>,
): { cell: (row: number, column: number) => boolean; keyOf: (row: number) => string | undefined } {
  const headings = (ENTRY_COLUMNS as Partial<Record<string, Readonly<Record<string, string>>>>)[sheet.key];
  const found = headings && 'key' in headings ? findColumns(before, headings) : undefined;
  if (!found) return { cell: cellsWithoutKeys(before, sheet), keyOf: () => undefined };
  const keys = new Map(found.keyedRows.map(({ row, key }) => [row, key]));
  const columns = headedColumns(found, sheet);
  const unkeyed = textsWithoutKey(sheet);
  const first = Math.min(...columns);
  const words = wordsOf(sheet);
  const headIsOurs = (row: number): boolean =>
    row <= found.headerRow && (before.rows[row] ?? []).some((content) => isWord(words, content));
  const rowIsOurs = (row: number): boolean =>
    headIsOurs(row) || keys.has(row) || madeOurs.has(row) || unkeyed.has(contentText(contentAt(before, row, first)));
  return { cell: (row, column) => columns.has(column) && rowIsOurs(row), keyOf: (row) => keys.get(row) };
}

/**
 * A sheet without keys is ours as far as its last row and its last column are found again by our words, however long it was. In
 * between a row or a column in which nothing is ours is one that she put in: only what she typed there is hers.
 */
function cellsWithoutKeys(before: SheetSnapshot, sheet: SheetPlan): (row: number, column: number) => boolean {
  const words = wordsOf(sheet);
  const texts = sheet.cells.filter(({ content }) => content.kind === 'text' && content.text !== '');
  const [lastRow, lastColumn] = [
    Math.max(...texts.map(({ row }) => row)),
    Math.max(...texts.map(({ column }) => column)),
  ];
  const [atBottom, atRight] = [
    wordsIn(texts.filter(({ row }) => row === lastRow)),
    wordsIn(texts.filter(({ column }) => column === lastColumn)),
  ];
  let bottom = Math.max(...sheet.cells.map(({ row }) => row));
  let right = sheet.columns.length - 1;
  const [ourRows, ourColumns] = [new Set<number>(), new Set<number>()];
  before.rows.forEach((contents, row) => {
    contents?.forEach((content, column) => {
      const isFormula = before.formulas.has(cellKey(row, column));
      if (isFormula ? LIKE_OURS.test(before.formulas.get(cellKey(row, column)) ?? '') : isWord(words, content)) {
        ourRows.add(row);
        ourColumns.add(column);
      }
      if (isFormula) return;
      if (isWord(atBottom, content)) bottom = Math.max(bottom, row);
      if (isWord(atRight, content)) right = Math.max(right, column);
    });
  });
  return (row, column) => row <= bottom && column <= right && ourRows.has(row) && ourColumns.has(column);
}

/** Formulas of ours lead to other sheets or to names, or ask whether there is anything to calculate; sums stand beside a word of ours. */
const LIKE_OURS = /^(?:IF|ROUND)\(|[!_]/;

function wordsOf(sheet: SheetPlan): ReadonlySet<string> {
  return wordsIn(sheet.cells);
}

function wordsIn(cells: readonly PlannedCell[]): ReadonlySet<string> {
  return new Set(cells.flatMap(({ content }) => (content.kind === 'text' ? endsOf(content.text) : [])));
}

function isWord(words: ReadonlySet<string>, content: CellContent): boolean {
  return typeof content === 'string' && endsOf(content).some((end) => words.has(end));
}

/** How a text of ours begins and how it ends: years, numbers and names in it change from run to run. */
function endsOf(text: string): readonly string[] {
  const plain = text.replaceAll(/[\d\s（）()]/g, '');
  return plain === '' ? [] : [`${plain.slice(0, 4)}…`, `…${plain.slice(-4)}`];
}

/** Columns whose heading is one of ours; a column that she put between them is hers. */
function headedColumns(found: FoundSheet, sheet: SheetPlan): ReadonlySet<number> {
  const texts = new Set(
    sheet.cells
      .filter(({ row }) => row === sheet.frozen.rows - 1)
      .flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])),
  );
  const columns = new Set<number>();
  (found.sheet.rows[found.headerRow] ?? []).forEach((content, column) => {
    if (typeof content === 'string' && texts.has(content)) columns.add(column);
  });
  return columns;
}

/** First words of our rows that carry no key: group bands and the total. */
function textsWithoutKey(sheet: SheetPlan): ReadonlySet<string> {
  return new Set(
    sheet.cells.flatMap(({ column, content }) => (column === 0 && content.kind === 'text' ? [content.text] : [])),
  );
}

function rowsByKey(sheet: SheetPlan): ReadonlyMap<string, number> {
  const keyColumn = sheet.columns.findIndex(({ hidden }) => hidden === true);
  return new Map(
    sheet.cells.flatMap(({ row, column, content }) =>
      column === keyColumn && content.kind === 'text' ? [[content.text, row] as const] : [],
    ),
  );
}

function place(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
