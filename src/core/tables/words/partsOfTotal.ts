import { decimal, sumOf } from '../../base/decimal';
import { type CellContent, contentAt, contentText } from '../../workbook/snapshot';
import { readAmount } from '../readAmount';
import type { Column, Table } from '../table';

/** A heading that says more than what stands under it: 「备注（不含学校）」. */
const SAYS_MORE = /[(（含除另仅只未并扣未]/;

/** Whether what stands in a column may be in the total beside it: words, 「农商行」 「12个屯」, are in none. */
export function mayBeInTotal({ sheet, rows }: Table, { column, path }: Column): boolean {
  const filled = rows
    .map((row) => contentAt(sheet, row, column))
    .filter((content) => contentText(content).trim() !== '');
  return filled.some(isAmount) || (filled.length > 0 && SAYS_MORE.test(path.at(-1) ?? ''));
}

/** 「约300」 and 「126万元」 are amounts, however they are written; 「8户」 is none. */
function isAmount(content: CellContent): boolean {
  const amount = readAmount(content);
  return (
    amount.kind === 'number' || (amount.kind === 'unreadable' && /^\D{0,3}\d[\d,.]*\D{0,2}元?$/.test(amount.shown))
  );
}

/** Whether these columns alone come to the total, in every row in which it stands. */
export function comesTo({ sheet, rows }: Table, total: Column, parts: readonly Column[]): boolean {
  let proven = 0;
  for (const row of rows) {
    const whole = readAmount(contentAt(sheet, row, total.column));
    if (whole.kind === 'nothing') continue;
    if (whole.kind !== 'number') return false;
    const amounts = parts.map(({ column }) => readAmount(contentAt(sheet, row, column)));
    const sum = sumOf(amounts.flatMap((amount) => (amount.kind === 'number' ? [amount.value] : [])));
    if (sum.minus(whole.value).abs().gt(decimal('0.01').times(parts.length))) return false;
    if (!whole.value.isZero()) proven++;
  }
  return proven > 0;
}
