import { cellKey, columnOfKey, rowOfKey } from '../../src/core/workbook/snapshot';
import { allColumns } from '../../src/core/sheets/columns/allColumns';
import { areaName, columnName } from '../../src/core/sheets/ourNames';
import { SHEET_KEYS, type SheetKey } from '../../src/core/sheets/sheetKeys';
import { columnIndex, parseA1, splitReference } from '../../src/core/workbook/address';
import type { CellInput } from '../../src/hosts/emulator/book/enterText';
import type { EmulatedSheet } from '../../src/hosts/emulator/book/emulatedSheet';
import type { EmulatedWorkbook } from '../../src/hosts/emulator/book/emulatedWorkbook';

/** Which cell of ours: a row by its key (or its first words), a column by its heading. */
export interface Meaning {
  readonly sheet: SheetKey;
  readonly row: string;
  readonly column: string;
}

export const meaningText = ({ sheet, row, column }: Meaning): string => `${sheet} ${row} ${column}`;

const KEY_HEADING = '编号（程序用）';
export const ENTRY_HEADINGS: Readonly<Partial<Record<SheetKey, readonly string[]>>> = {
  facts: ['数值', '备注'],
  scores: ['分值', '得分', '扣分说明', '佐证', '备注'],
  points: ['是否符合', '佐证材料', '备注'],
};

/** What there is of ours in a workbook: found by the words in the cells, without the program's own finders. */
function ourSheets(book: EmulatedWorkbook): ReadonlyMap<SheetKey, EmulatedSheet> {
  const found = new Map<SheetKey, EmulatedSheet>();
  for (const key of SHEET_KEYS) {
    const formula = book.names.find(({ name }) => name === areaName(key))?.formula.slice(1) ?? '';
    const sheet = book.sheets.find(({ name }) => name === splitReference(formula)?.sheet);
    if (sheet) found.set(key, sheet);
  }
  return found;
}

interface Grid {
  readonly header: number | undefined;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
}

/** Of a sheet that she fills in: columns by their defined names, rows by their keys. */
function namedGrid(book: EmulatedWorkbook, key: 'facts' | 'scores' | 'points', sheet: EmulatedSheet): Grid {
  const columns = new Map<string, number>();
  for (const [column, { heading }] of Object.entries(allColumns[key])) {
    const formula = book.names.find(({ name }) => name === columnName(key, column))?.formula.slice(1) ?? '';
    const letters = /^\$([A-Z]+):/.exec(splitReference(formula)?.cells ?? '')?.[1];
    if (letters !== undefined) columns.set(heading, columnIndex(letters));
  }
  const rows = new Map<string, number>();
  const keyColumn = columns.get(KEY_HEADING);
  let header: number | undefined;
  for (const [at, input] of [...sheet.inputs].sort(([one], [other]) => one - other)) {
    if (columnOfKey(at) !== keyColumn || input.kind !== 'constant' || typeof input.value !== 'string') continue;
    const row = rowOfKey(at);
    if (input.value === KEY_HEADING) header = row;
    else if (!input.value.startsWith('[') && !rows.has(input.value)) rows.set(input.value, row);
  }
  return { columns, rows, header };
}

/** Headings of a sheet of ours, and the first words of its rows. */
function gridOf(book: EmulatedWorkbook, key: SheetKey, sheet: EmulatedSheet): Grid {
  if (key === 'facts' || key === 'scores' || key === 'points') return namedGrid(book, key, sheet);
  const texts = [...sheet.inputs]
    .flatMap(([at, input]) =>
      input.kind === 'constant' && typeof input.value === 'string'
        ? [{ row: rowOfKey(at), column: columnOfKey(at), text: input.value }]
        : [],
    )
    .sort((one, other) => one.row - other.row || one.column - other.column);
  const probe =
    key === 'summary' ? '参评分值' : key === 'survey' ? '不满意' : key === 'threePublic' ? '支出内容' : KEY_HEADING;
  const header = texts.find(({ text }) => text === probe);
  const columns = new Map<string, number>();
  const rows = new Map<string, number>();
  if (!header) return { columns, rows, header: undefined };
  for (const { row, column, text } of texts) if (row === header.row && !columns.has(text)) columns.set(text, column);
  const keyColumn = columns.get(key === 'summary' ? '一级指标' : key === 'survey' ? '调查项目' : probe);
  for (const { row, column, text } of texts)
    if (column === keyColumn && row > header.row && !rows.has(text)) rows.set(text, row);
  return { columns, rows, header: header.row };
}

export interface Located {
  readonly sheet: EmulatedSheet;
  readonly row: number;
  readonly column: number;
}

export class Ours {
  private readonly sheets: ReadonlyMap<SheetKey, EmulatedSheet>;
  private readonly grids: ReadonlyMap<SheetKey, Grid>;

  constructor(book: EmulatedWorkbook) {
    this.sheets = ourSheets(book);
    this.grids = new Map([...this.sheets].map(([key, sheet]) => [key, gridOf(book, key, sheet)]));
  }

  all(): readonly EmulatedSheet[] {
    return [...this.sheets.values()];
  }

  sheet(key: SheetKey): EmulatedSheet | undefined {
    return this.sheets.get(key);
  }

  at({ sheet: key, row, column }: Meaning): Located | undefined {
    const [sheet, grid] = [this.sheets.get(key), this.grids.get(key)];
    const place = [grid?.rows.get(row), grid?.columns.get(column)];
    return sheet && place[0] !== undefined && place[1] !== undefined
      ? { sheet, row: place[0], column: place[1] }
      : undefined;
  }

  input(meaning: Meaning): CellInput | undefined {
    const place = this.at(meaning);
    return place?.sheet.inputs.get(cellKey(place.row, place.column));
  }

  /** The n-th heading that she sees. */
  heading(key: SheetKey, n: number): { readonly row: number; readonly column: number } | undefined {
    const [sheet, grid] = [this.sheets.get(key), this.grids.get(key)];
    const columns = [...(grid?.columns.values() ?? [])].filter((column) => !sheet?.hiddenColumns.has(column));
    const column = columns[n % Math.max(1, columns.length)];
    return grid?.header === undefined || column === undefined ? undefined : { row: grid.header, column };
  }

  rowKeyAt(key: SheetKey, row: number): string | undefined {
    return [...(this.grids.get(key)?.rows ?? [])].find(([, at]) => at === row)?.[0];
  }

  rowsOf(key: SheetKey): readonly string[] {
    return [...(this.grids.get(key)?.rows.keys() ?? [])];
  }

  /** The n-th cell that she may fill. */
  entry(key: 'facts' | 'scores' | 'points', n: number, heading: number): Meaning | undefined {
    const rows = this.rowsOf(key);
    const headings = ENTRY_HEADINGS[key] ?? [];
    const [row, column] = [rows[n % Math.max(1, rows.length)], headings[heading % headings.length]];
    return row === undefined || column === undefined ? undefined : { sheet: key, row, column };
  }
}

/** Where a formula that is one reference leads. */
export function leadsTo(book: EmulatedWorkbook, formula: string): Located | undefined {
  const to = splitReference(formula);
  const at = to && parseA1(to.cells);
  const sheet = to && book.sheets.find(({ name }) => name === to.sheet);
  return at && sheet ? { sheet, ...at } : undefined;
}
