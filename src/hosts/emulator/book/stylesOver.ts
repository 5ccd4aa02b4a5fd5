import type { CellRange } from '../../../core/workbook/address';
import { type CellStyle, PLAIN_STYLE } from '../../../core/workbook/cellStyle';
import { columnOfKey, rowOfKey } from '../../../core/workbook/snapshot';

interface Styled {
  readonly styles: ReadonlyMap<number, CellStyle>;
  readonly rowStyles: ReadonlyMap<number, CellStyle>;
  readonly columnStyles: ReadonlyMap<number, CellStyle>;
  keysIn(range: CellRange, map: ReadonlyMap<number, unknown>): Iterable<number>;
}

/** Every look that some cell of a range has, in as many steps as there are looks, and not as there are cells: a range may be a whole sheet. */
export function stylesOver(sheet: Styled, range: CellRange): ReadonlySet<CellStyle> {
  const { top, left, bottom, right } = range;
  const found = new Set<CellStyle>();
  const ownIn = { row: new Map<number, number>(), column: new Map<number, number>() };
  for (const key of sheet.keysIn(range, sheet.styles)) {
    found.add(sheet.styles.get(key) ?? PLAIN_STYLE);
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    ownIn.row.set(row, (ownIn.row.get(row) ?? 0) + 1);
    // A row's look goes before its columns'.
    if (!sheet.rowStyles.has(row)) ownIn.column.set(column, (ownIn.column.get(column) ?? 0) + 1);
  }
  const rows = [...sheet.rowStyles].filter(([row]) => row >= top && row <= bottom);
  for (const [row, style] of rows) if ((ownIn.row.get(row) ?? 0) <= right - left) found.add(style);
  const others = bottom - top + 1 - rows.length;
  for (let column = left; column <= right; column++)
    if ((ownIn.column.get(column) ?? 0) < others) found.add(sheet.columnStyles.get(column) ?? PLAIN_STYLE);
  return found;
}
