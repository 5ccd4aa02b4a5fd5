import { plainText } from '../../base/text';
import type { Column, Table } from '../table';
import type { Residue } from './residue';

/** 「年末结转结余： | 13.15 | 年初： | 15.98」: a name of its own stands before the figure, in a column of figures, and what names the row is not of it. */
export function labelBefore({ sheet }: Table, row: number, { column, labelColumns }: Column): readonly Residue[] {
  if (labelColumns.length === 0) return [];
  const between = (sheet.rows[row] ?? []).slice(Math.max(...labelColumns) + 1, column);
  return between.flatMap((content) =>
    typeof content === 'string' && /.[:：]$/.test(plainText(content)) ? [{ word: content, text: content }] : [],
  );
}
