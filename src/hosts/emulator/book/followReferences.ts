import { LAST_COLUMN, LAST_ROW, columnIndex, columnLetters, quoteSheetName } from '../../../core/workbook/address';

/** Rows or columns of one sheet put in before `at`, or taken out from `at` on. */
export interface Shift {
  readonly sheet: string;
  readonly axis: 'row' | 'column';
  readonly at: number;
  /** Negative where they are taken out. */
  readonly by: number;
}

const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const CELL = String.raw`(\$?)([A-Z]{1,3})(\$?)(\d{1,7})`;
const AREA = String.raw`${CELL}(?::${CELL})?|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7})`;
/** A text, or a reference with or without its sheet; what looks like one inside a name or before a bracket is none. */
const REFERENCE = new RegExp(
  String.raw`"(?:[^"]|"")*"|(?:${SHEET})(#REF!|${AREA})(?![\p{L}\p{N}_.(])|(?<![\p{L}\p{N}_.$!'])(?:${AREA})(?![\p{L}\p{N}_.(!])`,
  'gu',
);

/** A formula as Excel keeps it when cells move: references go along, and become #REF! with their cells. `home` is the formula's own sheet. */
export function followShift(formula: string, home: string, shift: Shift): string {
  return mapReferences(formula, (sheet, cells) => {
    if (!sameName(sheet ?? home, shift.sheet) || cells === '#REF!') return undefined;
    const moved = movedArea(cells, shift);
    return `${sheet === undefined ? '' : `${quoteSheetName(sheet)}!`}${moved ?? '#REF!'}`;
  });
}

/** The same formula after a sheet got another name. */
export function followRename(formula: string, from: string, to: string): string {
  return mapReferences(formula, (sheet, cells) =>
    sheet !== undefined && sameName(sheet, from) ? `${quoteSheetName(to)}!${cells}` : undefined,
  );
}

/** The same formula after a sheet is no more. */
export function followDeletion(formula: string, gone: string): string {
  return mapReferences(formula, (sheet, cells) =>
    sheet !== undefined && sameName(sheet, gone) ? `#REF!${cells.replace('#REF!', '')}` : undefined,
  );
}

function mapReferences(formula: string, map: (sheet: string | undefined, cells: string) => string | undefined): string {
  return formula.replaceAll(REFERENCE, (whole: string, quoted?: string, plain?: string, cells?: string) => {
    if (whole.startsWith('"')) return whole;
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    return map(sheet, cells ?? whole) ?? whole;
  });
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function movedArea(cells: string, { axis, at, by }: Shift): string | undefined {
  const [first = '', second = first] = cells.split(':');
  const [from, to] = [placeOf(first), placeOf(second)];
  const ends = moveEnds(from[axis], to[axis], at, by, axis === 'row' ? LAST_ROW : LAST_COLUMN);
  if (!ends) return undefined;
  const moved = [
    { ...from, [axis]: ends[0] },
    { ...to, [axis]: ends[1] },
  ].map(placeText);
  return cells.includes(':') ? moved.join(':') : moved[0];
}

/** Where a stretch from `first` to `last` is afterwards; undefined where nothing of it is left. A stretch without ends stays. */
export function moveEnds(
  first: number | undefined,
  last: number | undefined,
  at: number,
  by: number,
  most = LAST_ROW,
): readonly [number | undefined, number | undefined] | undefined {
  if (first === undefined || last === undefined) return [first, last];
  if (by > 0) {
    const moved = (end: number): number => (end >= at ? end + by : end);
    return moved(first) > most ? undefined : [moved(first), Math.min(most, moved(last))];
  }
  const gone = at - by;
  if (first >= at && last < gone) return undefined;
  return [first >= gone ? first + by : Math.min(first, at), last >= gone ? last + by : Math.min(last, at - 1)];
}

interface End {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly columnFixed: string;
  readonly rowFixed: string;
}

function placeOf(text: string): End {
  const [, columnFixed = '', letters, rowFixed = '', digits] = /^(\$?)([A-Z]+)?(\$?)(\d+)?$/.exec(text) ?? [];
  const fixed =
    letters === undefined ? { columnFixed: '', rowFixed: columnFixed + rowFixed } : { columnFixed, rowFixed };
  return {
    ...fixed,
    column: letters === undefined ? undefined : columnIndex(letters),
    row: digits === undefined ? undefined : Number(digits) - 1,
  };
}

function placeText({ column, row, columnFixed, rowFixed }: End): string {
  return `${column === undefined ? '' : columnFixed + columnLetters(column)}${row === undefined ? '' : rowFixed + String(row + 1)}`;
}
