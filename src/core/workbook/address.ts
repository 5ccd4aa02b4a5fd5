/** A rectangle of cells, both corners inside it, counted from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Every cell of every formula asks for its letters. */
const known: string[] = [];

export function columnLetters(column: number): string {
  return (known[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function a1(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** `$A$1`, as defined names write it. */
export function absoluteA1(row: number, column: number): string {
  return `$${columnLetters(column)}$${String(row + 1)}`;
}

export function rangeA1(range: CellRange): string {
  const first = a1(range.top, range.left);
  return range.top === range.bottom && range.left === range.right ? first : `${first}:${a1(range.bottom, range.right)}`;
}

/** Reads `B7` or `$B$7`; undefined for anything else, or outside the sheet. */
export function parseA1(text: string): CellAddress | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return undefined;
  const column = columnIndex(match[1] ?? '');
  const row = Number(match[2]) - 1;
  return row >= 0 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : undefined;
}

export function parseRangeA1(text: string): CellRange | undefined {
  const [first, second, ...more] = text.split(':');
  const from = parseA1(first ?? '');
  const to = second === undefined ? from : parseA1(second);
  if (!from || !to || more.length > 0) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** Reads also whole rows `3:5` and whole columns `A:C`, as Excel names them where a row is put in. */
export function parseAreaA1(text: string): CellRange | undefined {
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) return parseRangeA1(`A${rows[1] ?? ''}:${a1(Number(rows[2]) - 1, LAST_COLUMN)}`);
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  return columns ? parseRangeA1(`${columns[1] ?? ''}1:${columns[2] ?? ''}${String(LAST_ROW + 1)}`) : parseRangeA1(text);
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Always quoted: Excel accepts it for every name, and no list of names that need quotes can go stale. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'指标评分'!$A$1` into the sheet's name and the rest; undefined where there is no single sheet. */
export function splitReference(reference: string): { sheet: string; cells: string } | undefined {
  const quoted = /^'((?:[^']|'')+)'!([^!]+)$/.exec(reference);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), cells: quoted[2] ?? '' };
  const plain = /^([^'!\s]+)!([^!]+)$/.exec(reference);
  return plain ? { sheet: plain[1] ?? '', cells: plain[2] ?? '' } : undefined;
}

const FORBIDDEN_IN_SHEET_NAME = /[:\\/?*[\]：＼／？＊［］’＇￥]/;

export function isValidSheetName(name: string): boolean {
  return name.length > 0 && name.length <= 31 && !FORBIDDEN_IN_SHEET_NAME.test(name) && !/^'|'$/.test(name);
}
