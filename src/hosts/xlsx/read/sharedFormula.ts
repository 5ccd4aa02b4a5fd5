import { type ReferenceEnd, referenceEnds } from '../../../core/formula/referenceEnd';
import { formulaTokens } from '../../../core/formula/tokens';
import { columnLetters, LAST_COLUMN, LAST_ROW, parseA1 } from '../../../core/workbook/address';

/** A formula split where its relative references stand, to be told again for another cell. */
export type SharedFormula = (rowOffset: number, columnOffset: number) => string;

/** A reference, or a part of one, that is told anew. */
interface Moving {
  moved(rowOffset: number, columnOffset: number): string;
}

export function sharedFormula(master: string): SharedFormula {
  // Before, between and behind what moves.
  const texts = [''];
  const moving: Moving[] = [];
  for (const { kind, text } of formulaTokens(master)) {
    for (const step of kind === 'area' ? movedArea(text) : [text]) {
      if (typeof step === 'string') texts[moving.length] = (texts[moving.length] ?? '') + step;
      else {
        moving.push(step);
        texts[moving.length] = '';
      }
    }
  }
  if (moving.length > FEW) return joined(texts, moving);
  return (rowOffset, columnOffset) => {
    let text = texts[0] as string;
    for (let at = 0; at < moving.length; at++)
      text += (moving[at] as Moving).moved(rowOffset, columnOffset) + (texts[at + 1] as string);
    return text;
  };
}

/** Up to here adding texts up is quicker; beyond, each sum would be kept with all its parts, many times the text itself. */
const FEW = 32;

function joined(texts: readonly string[], moving: readonly Moving[]): SharedFormula {
  return (rowOffset, columnOffset) => {
    const parts = [texts[0] as string];
    moving.forEach((part, at) => {
      parts.push(part.moved(rowOffset, columnOffset), texts[at + 1] as string);
    });
    return parts.join('');
  };
}

/** Undefined where it leaves the sheet. */
type Move = (rowOffset: number, columnOffset: number) => string | undefined;

/** Each corner by itself; whole columns and whole rows are lost together. What lies outside every sheet is no reference. */
function movedArea(area: string): readonly (string | Moving)[] {
  const ends = referenceEnds(area);
  if (ends.some(({ row, column }) => row === undefined || column === undefined))
    return [{ moved: movedTogether(ends) }];
  return area
    .split(':')
    .flatMap((corner, index) => [index > 0 ? ':' : '', parseA1(corner) ? new Corner(ends[index]) : corner]);
}

/** One cell of a reference, said anew for other cells. */
class Corner {
  private readonly row: number;
  private readonly column: number;
  /** What stays the same wherever it is told. */
  private readonly fixedRow: string | undefined;
  private readonly fixedColumn: string | undefined;

  constructor({ row = 0, column = 0, rowFixed, columnFixed }: ReferenceEnd = A1) {
    this.row = row;
    this.column = column;
    this.fixedRow = rowFixed ? `$${String(row + 1)}` : undefined;
    this.fixedColumn = columnFixed ? `$${columnLetters(column)}` : undefined;
  }

  moved(rowOffset: number, columnOffset: number): string {
    const row = this.row + rowOffset;
    const column = this.column + columnOffset;
    if (this.fixedRow === undefined && (row < 0 || row > LAST_ROW)) return '#REF!';
    if (this.fixedColumn === undefined && (column < 0 || column > LAST_COLUMN)) return '#REF!';
    return (this.fixedColumn ?? columnLetters(column)) + (this.fixedRow ?? rowDigits(row));
  }
}

/** The references of a formula mostly lie in one row. */
let [lastRow, lastDigits] = [0, '1'];

function rowDigits(row: number): string {
  if (row !== lastRow) {
    lastRow = row;
    lastDigits = String(row + 1);
  }
  return lastDigits;
}

const A1: ReferenceEnd = { row: 0, column: 0, rowFixed: false, columnFixed: false };

function movedTogether(ends: readonly ReferenceEnd[]): SharedFormula {
  const [first, second] = ends.map(movedEnd);
  return (rowOffset, columnOffset) => {
    const from = first?.(rowOffset, columnOffset);
    if (from === undefined || !second) return from ?? '#REF!';
    const to = second(rowOffset, columnOffset);
    return to === undefined ? '#REF!' : `${from}:${to}`;
  };
}

function movedEnd(end: ReferenceEnd): Move {
  const [column, row] = [movedColumn(end), movedRow(end)];
  return (rowOffset, columnOffset) => {
    const letters = column(rowOffset, columnOffset);
    const digits = row(rowOffset, columnOffset);
    return letters === undefined || digits === undefined ? undefined : letters + digits;
  };
}

function movedColumn({ column, columnFixed }: ReferenceEnd): Move {
  if (column === undefined) return () => '';
  const fixed = `$${columnLetters(column)}`;
  if (columnFixed) return () => fixed;
  return (_rowOffset, columnOffset) => {
    const moved = column + columnOffset;
    return moved >= 0 && moved <= LAST_COLUMN ? columnLetters(moved) : undefined;
  };
}

function movedRow({ row, rowFixed }: ReferenceEnd): Move {
  if (row === undefined) return () => '';
  const fixed = `$${String(row + 1)}`;
  if (rowFixed) return () => fixed;
  return (rowOffset) => {
    const moved = row + rowOffset;
    return moved >= 0 && moved <= LAST_ROW ? String(moved + 1) : undefined;
  };
}
