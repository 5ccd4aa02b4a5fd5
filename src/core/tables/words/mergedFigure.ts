import { onceFor } from '../../base/onceFor';
import { oneLine } from '../../base/text';
import type { CellRange } from '../../workbook/address';
import { type SheetSnapshot, contentAt, contentText } from '../../workbook/snapshot';
import { isFilled } from '../lines';
import type { Column, Table } from '../table';
import type { Residue } from './residue';

/** A figure laid over several columns of figures, or over several rows each with a name: which of them it is of is not said. */
export function mergedFigure(table: Table, row: number, column: Column): readonly Residue[] {
  const { sheet, columns } = table;
  const area = mergedFigures(sheet).find(
    (one) => one.top <= row && row <= one.bottom && one.left <= column.column && column.column <= one.right,
  );
  if (!area) return [];
  const figures = columns.filter(
    ({ role, path, column: at }) => role === 'value' && path.length > 0 && at >= area.left && at <= area.right,
  );
  const named = table.rows.filter(
    (one) =>
      one >= area.top && one <= area.bottom && column.labelColumns.some((at) => isFilled(contentAt(sheet, one, at))),
  );
  if (figures.length < 2 && named.length < 2) return [];
  const text = [...column.labelColumns, area.left]
    .map((at) => oneLine(contentText(contentAt(sheet, area.top, at))))
    .filter((one) => one !== '')
    .join(' ');
  return [{ word: text, text, because: 'merged' }];
}

const mergedFigures = onceFor((sheet: SheetSnapshot): readonly CellRange[] =>
  sheet.merges.filter(({ top, left }) => typeof contentAt(sheet, top, left) === 'number'),
);
