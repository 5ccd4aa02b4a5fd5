import { oneLine } from '../../base/text';
import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import type { Residue } from '../../tables/words/residue';
import { contentAt, contentText } from '../../workbook/snapshot';

/**
 * Lines that are alike in every cell but their number, each as often as it stands there: one that was entered twice, or two of the
 * same. Nobody can tell but she.
 */
export function twinLines(table: Table, column: Column, rows: readonly number[]): readonly Residue[] {
  const { sheet } = table;
  const columns = table.columns.filter(({ role }) => role !== 'counter').map((one) => one.column);
  const lines = new Map<string, number[]>();
  for (const row of rows) {
    const amount = readAmount(contentAt(sheet, row, column.column));
    if (amount.kind !== 'number' || amount.value.isZero()) continue;
    const texts = columns.map((at) => oneLine(contentText(contentAt(sheet, row, at))));
    const line = texts.filter((text) => text !== '').join(' ');
    const same = lines.get(line);
    if (same) same.push(row);
    else lines.set(line, [row]);
  }
  return [...lines].flatMap(([line, same]): Residue[] =>
    same.length < 2 ? [] : [{ word: line, text: line, because: 'twice', rows: same }],
  );
}
