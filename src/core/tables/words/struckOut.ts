import { oneLine } from '../../base/text';
import { cellKey, contentAt, contentText } from '../../workbook/snapshot';
import type { Column, Table } from '../table';
import type { Vocabulary } from './explained';
import type { Residue } from './residue';

/** A figure that is struck out, or whose name or heading is. */
export function isStruckOut({ sheet: { struck }, area, bodyTop }: Table, row: number, column: Column): boolean {
  if (!struck || struck.size === 0) return false;
  const heads = Array.from({ length: Math.max(0, bodyTop - area.top) }, (_, down) => area.top + down);
  return [
    ...[column.column, ...column.labelColumns].map((at) => cellKey(row, at)),
    ...heads.map((head) => cellKey(head, column.column)),
  ].some((key) => struck.has(key));
}

/** It holds no more, or she forgot the line through it. */
export function struckAt(table: Table, row: number, column: Column, vocabulary: Vocabulary): readonly Residue[] {
  if (!isStruckOut(table, row, column)) return [];
  const text = [...column.labelColumns, column.column]
    .map((at) => oneLine(contentText(contentAt(table.sheet, row, at))))
    .filter((one) => one !== '')
    .join(' ');
  return vocabulary.holds(text) ? [] : [{ word: text, text, because: 'struck' }];
}
