import { type Decimal, sumOf } from '../../base/decimal';
import type { RawIndicator } from './rawScheme';
import type { SchemeColumns } from './schemeColumns';
import type { SheetCells } from './schemeCells';

/** The points of one indicator, or what stands there instead. */
export type SettledMark =
  | { readonly kind: 'mark'; readonly value: Decimal; readonly inParts: boolean }
  | { readonly kind: 'missing'; readonly shown: string };

/** Of the mark column, else behind the name, else the sum of the single criteria. `next`: where the indicator below begins. */
export function settleMark(
  cells: SheetCells,
  columns: SchemeColumns,
  { row, parts, nameMark }: RawIndicator,
  next: number | undefined,
): SettledMark {
  const column = columns.marks.get(columns.levels.length - 1);
  const first = parts[0]?.mark;
  if (column !== undefined && isShared(cells, row, column, next))
    return { kind: 'missing', shown: cells.shown(row, column) };
  const marks = parts.flatMap(({ mark }) => (mark.kind === 'mark' ? [mark.value] : []));
  const unreadable = parts.find(({ mark }) => mark.kind === 'unreadable')?.mark;
  if (unreadable?.kind === 'unreadable') return { kind: 'missing', shown: unreadable.shown };
  if (marks.length > 1) return { kind: 'mark', value: sumOf(marks), inParts: true };
  const own = first?.kind === 'mark' ? first.value : (nameMark ?? marks[0]);
  const partMarks = parts.flatMap(({ partMark }) => (partMark.kind === 'mark' ? [partMark.value] : []));
  if (own) return { kind: 'mark', value: own, inParts: partMarks.length > 1 };
  return partMarks.length > 0
    ? { kind: 'mark', value: sumOf(partMarks), inParts: true }
    : { kind: 'missing', shown: '' };
}

/** One merged cell of points beside several indicators does not say what each of them gets. */
function isShared(cells: SheetCells, row: number, column: number, next: number | undefined): boolean {
  const area = cells.mergeAt(row, column);
  return area !== undefined && (area.top < row || (next !== undefined && next <= area.bottom));
}
