import { referenceEnds, referenceEndText } from '../../../core/formula/referenceEnd';
import { formulaTokens } from '../../../core/formula/tokens';
import { LAST_COLUMN, LAST_ROW, quoteSheetName } from '../../../core/workbook/address';

/** Rows or columns of one sheet put in before `at`, or taken out from `at` on. */
export interface Shift {
  readonly sheet: string;
  readonly axis: 'row' | 'column';
  readonly at: number;
  /** Negative where they are taken out. */
  readonly by: number;
}

/** A formula as Excel keeps it when cells move: references go along, and become #REF! with their cells. `home` is the formula's own sheet. */
export function followShift(formula: string, home: string, shift: Shift): string {
  if (!sameName(home, shift.sheet) && !mayName(formula, shift.sheet)) return formula;
  return mapReferences(formula, (sheet, cells) => {
    if (!sameName(sheet ?? home, shift.sheet) || cells === '#REF!') return undefined;
    const moved = movedArea(cells, shift);
    return `${sheet === undefined ? '' : `${quoteSheetName(sheet)}!`}${moved ?? '#REF!'}`;
  });
}

/** The same formula after a sheet got another name. */
export function followRename(formula: string, from: string, to: string): string {
  if (!mayName(formula, from)) return formula;
  return mapReferences(formula, (sheet, cells) =>
    sheet !== undefined && sameName(sheet, from) ? `${quoteSheetName(to)}!${cells}` : undefined,
  );
}

/** The same formula after a sheet is no more. */
export function followDeletion(formula: string, gone: string): string {
  if (!mayName(formula, gone)) return formula;
  return mapReferences(formula, (sheet, cells) =>
    sheet !== undefined && sameName(sheet, gone) ? `#REF!${cells.replace('#REF!', '')}` : undefined,
  );
}

/** Most formulas do not hold the name at all, and need not be read. */
function mayName(formula: string, sheet: string): boolean {
  // In a formula an apostrophe of a name is written twice.
  return formula.toLowerCase().includes(sheet.replaceAll("'", "''").toLowerCase());
}

/** `map` may give another text for an area or for what is lost of one, with or without its sheet. */
function mapReferences(formula: string, map: (sheet: string | undefined, cells: string) => string | undefined): string {
  let text = '';
  let before: { readonly text: string; readonly sheet: string } | undefined;
  for (const token of formulaTokens(formula)) {
    const isReference = token.kind === 'area' || (before !== undefined && token.text === '#REF!');
    const mapped = isReference ? map(before?.sheet, token.text) : undefined;
    if (token.kind === 'sheet') text += before?.text ?? '';
    else text += mapped ?? `${before?.text ?? ''}${token.text}`;
    before = token.kind === 'sheet' ? token : undefined;
  }
  return text + (before?.text ?? '');
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function movedArea(cells: string, { axis, at, by }: Shift): string | undefined {
  const ends = referenceEnds(cells);
  const [from, to = from] = ends;
  const moved = moveEnds(from?.[axis], to?.[axis], at, by, axis === 'row' ? LAST_ROW : LAST_COLUMN);
  return moved && ends.map((end, index) => referenceEndText(end, { [axis]: moved[index] })).join(':');
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
