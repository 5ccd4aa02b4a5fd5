import { oneLine } from '../../base/text';
import { cellKey, contentAt, contentText } from '../../workbook/snapshot';
import type { Column, Table } from '../table';
import type { Vocabulary } from './explained';
import type { Residue } from './residue';

/** A figure that is struck out, or whose name or heading is: it holds no more, or she forgot the line through it. */
export function struckAt(table: Table, row: number, column: Column, vocabulary: Vocabulary): readonly Residue[] {
  const { sheet, area, bodyTop } = table;
  const { struck } = sheet;
  if (!struck || struck.size === 0) return [];
  const heads = Array.from({ length: Math.max(0, bodyTop - area.top) }, (_, down) => area.top + down);
  const isStruck = [
    ...[column.column, ...column.labelColumns].map((at) => cellKey(row, at)),
    ...heads.map((head) => cellKey(head, column.column)),
  ].some((key) => struck.has(key));
  if (!isStruck) return [];
  const text = [...column.labelColumns, column.column]
    .map((at) => oneLine(contentText(contentAt(sheet, row, at))))
    .filter((one) => one !== '')
    .join(' ');
  return vocabulary.holds(text) ? [] : [{ word: text, text, because: 'struck' }];
}
