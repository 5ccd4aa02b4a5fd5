import { type ReferenceEnd, referenceEnds } from '../../../core/formula/referenceEnd';
import { formulaTokens } from '../../../core/formula/tokens';
import { columnLetters, LAST_COLUMN, LAST_ROW, parseA1 } from '../../../core/workbook/address';

/** A formula split where its relative references stand, to be told again for another cell. */
export type SharedFormula = (rowOffset: number, columnOffset: number) => string;

export function sharedFormula(master: string): SharedFormula {
  const steps: (string | SharedFormula)[] = [];
  const say = (text: string): void => {
    const last = steps.length - 1;
    const before = steps[last];
    if (typeof before === 'string') steps[last] = before + text;
    else steps.push(text);
  };
  for (const { kind, text } of formulaTokens(master)) {
    for (const step of kind === 'area' ? movedArea(text) : [text]) {
      if (typeof step === 'string') say(step);
      else steps.push(step);
    }
  }
  return (rowOffset, columnOffset) => {
    let text = '';
    for (const step of steps) text += typeof step === 'string' ? step : step(rowOffset, columnOffset);
    return text;
  };
}

/** Undefined where it leaves the sheet. */
type Move = (rowOffset: number, columnOffset: number) => string | undefined;

/** Each corner by itself; whole columns and whole rows are lost together. What lies outside every sheet is no reference. */
function movedArea(area: string): readonly (string | SharedFormula)[] {
  const ends = referenceEnds(area);
  if (ends.some(({ row, column }) => row === undefined || column === undefined)) return [movedTogether(ends)];
  return area
    .split(':')
    .flatMap((corner, index) => [
      index > 0 ? ':' : '',
      parseA1(corner) ? movedTogether(ends.slice(index, index + 1)) : corner,
    ]);
}

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
