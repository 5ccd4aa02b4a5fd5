import { plainText } from '../../base/text';
import { NOTE, PAGE_SUBTOTAL, SECTION_NUMBER, SECTION_START, SIGNATURE, SUBTOTAL, TOTAL } from './lexicon';
import { namesPoints } from './readName';
import type { SchemeColumns } from './schemeColumns';
import type { SheetCells } from './schemeCells';

export type RowKind =
  | { readonly kind: 'blank' | 'total' | 'subtotal' | 'note' | 'names' }
  /** A line of its own that heads the rows below: 「一、投入（12分）」. */
  | { readonly kind: 'section'; readonly depth: number; readonly column: number };

/** What a row under the header is, told from its first words. */
export function rowKind(cells: SheetCells, row: number, columns: SchemeColumns): RowKind {
  const filled = cells.columnsFilled(row);
  const at = filled.find((column) => column !== columns.number) ?? filled[0];
  if (at === undefined) return { kind: 'blank' };
  const first = cells.text(row, filled[0] ?? at);
  const words = plainText(first).replace(/[:：]$/, '');
  if (TOTAL.test(words) || TOTAL.test(plainText(cells.text(row, at)))) return { kind: 'total' };
  if (SUBTOTAL.test(words) || SUBTOTAL.test(plainText(cells.text(row, at))))
    return PAGE_SUBTOTAL.test(words) ? { kind: 'note' } : { kind: 'subtotal' };
  const section = sectionAt(cells, row, columns, at);
  if (section) return section;
  const isWide = reachesOverNames(cells, row, at, columns);
  const isTextBlank = textColumns(columns).every((column) => cells.text(row, column) === '');
  if (NOTE.test(words) && (isTextBlank || isWide)) return { kind: 'note' };
  if (SIGNATURE.test(first) && isTextBlank && !hasLeaf(cells, row, columns)) return { kind: 'note' };
  if (isWide || (filled.length === 1 && at < Math.min(...columns.levels))) return { kind: 'note' };
  return { kind: 'names' };
}

export function textColumns({ explanation, method, criterion, mixed }: SchemeColumns): readonly number[] {
  return [...explanation, ...method, ...criterion, ...mixed];
}

/** Merged from the names into what stands beside them. */
function reachesOverNames(cells: SheetCells, row: number, at: number, { levels }: SchemeColumns): boolean {
  const last = Math.max(...levels);
  return at <= last && (cells.mergeAt(row, at)?.right ?? at) > last;
}

function hasLeaf(cells: SheetCells, row: number, { levels }: SchemeColumns): boolean {
  const leaf = levels.at(-1);
  return levels.length > 1 && leaf !== undefined && cells.text(row, leaf) !== '';
}

/** Numbered in words, or with its points, and nothing beside it but points: it names a group. */
function sectionAt(cells: SheetCells, row: number, columns: SchemeColumns, at: number): RowKind | undefined {
  const [outermost = 0] = columns.levels;
  const text = cells.text(row, at);
  const isWide = reachesOverNames(cells, row, at, columns);
  if (textColumns(columns).some((column) => column !== at && cells.text(row, column) !== '')) return undefined;
  if (
    columns.levels.length > 1 &&
    !isWide &&
    !(at <= outermost && cells.columnsFilled(row).length === 1 && SECTION_START.test(text))
  )
    return undefined;
  if (at > Math.max(...columns.levels)) return undefined;
  const numbered =
    columns.number === undefined ? null : SECTION_NUMBER.exec(plainText(cells.text(row, columns.number)));
  const dotted = dottedDepth(cells, row, columns, at);
  if (dotted !== undefined) return { kind: 'section', depth: dotted, column: at };
  const started = numbered ?? SECTION_START.exec(text);
  if (started) return { kind: 'section', depth: started[2] === undefined ? 1 : 2, column: at };
  return namesPoints(text) && (isWide || (columns.levels.length === 1 && cells.columnsFilled(row).length === 1))
    ? { kind: 'section', depth: 1, column: at }
    : undefined;
}

/** 「1」 over 「1.1」: the number goes on in the next row, in the column of numbers or before the names. */
function dottedDepth(
  cells: SheetCells,
  row: number,
  { levels, number }: SchemeColumns,
  at: number,
): number | undefined {
  if (levels.length > 1) return undefined;
  const numberIn = (of: number): string => DOTTED.exec(cells.text(of, number ?? at))?.[1] ?? '';
  const own = numberIn(row);
  return own !== '' && numberIn(row + 1).startsWith(`${own}.`) ? own.split('.').length : undefined;
}

const DOTTED = /^(\d{1,2}(?:\.\d{1,2})*)(?![\d%])/;
