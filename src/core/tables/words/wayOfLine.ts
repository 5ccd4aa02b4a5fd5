import { onceFor } from '../../base/onceFor';
import { plainText } from '../../base/text';
import { contentAt } from '../../workbook/snapshot';
import { readAmount } from '../readAmount';
import type { Table } from '../table';

export type Way = 'added' | 'withdrawn';

/** 「追加」 「指标追加」 「调增」 against 「收回」 「核减」 「调减」; a word of both kinds, or of neither, says nothing. */
export function wayOf(word: string): Way | undefined {
  const [added, withdrawn] = [/追加|调增|增加/.test(word), /收回|调减|追减|核减|减少/.test(word)];
  if (added === withdrawn) return undefined;
  return added ? 'added' : 'withdrawn';
}

/** Which way the money of a line went: by its sign, by the heading over it, by a word beside it, by what it stands under, by the title. */
export function wayOfLine(table: Table, row: number, remarks: ReadonlySet<number>): Way | undefined {
  const amounts = table.columns.flatMap(({ role, column, path }) => {
    const amount = role === 'value' ? readAmount(contentAt(table.sheet, row, column)) : undefined;
    return amount?.kind === 'number' && !amount.value.isZero() ? [{ amount: amount.value, path }] : [];
  });
  if (amounts.some(({ amount }) => amount.isNegative())) return 'withdrawn';
  const [headed, ...more] = new Set(amounts.flatMap(({ path }) => wayOf(path.join('')) ?? []));
  if (headed && more.length === 0) return headed;
  // 「下达金额」 beside 「收回金额」.
  const isSplit = table.columns.some(({ role, path }) => role === 'value' && wayOf(path.join('')) === 'withdrawn');
  if (isSplit && amounts.length > 0) return 'added';
  return saidIn(table, row, remarks) ?? headedBy(table, row) ?? wayOf(plainText(table.title));
}

function saidIn({ sheet }: Table, row: number, remarks: ReadonlySet<number>): Way | undefined {
  for (const [column, content] of (sheet.rows[row] ?? []).entries()) {
    const way = typeof content === 'string' && !remarks.has(column) ? wayOf(plainText(content)) : undefined;
    if (way) return way;
  }
  return undefined;
}

/** Rows that say a way and have no amount of their own, looked for once: a ledger has thousands of lines. */
const headingsOf = onceFor((table: Table): readonly { readonly row: number; readonly way: Way }[] =>
  table.rows.flatMap((row) => {
    const cells = table.sheet.rows[row] ?? [];
    if (cells.some((content) => typeof content === 'number')) return [];
    const way = saidIn(table, row, new Set());
    return way ? [{ row, way }] : [];
  }),
);

/** The nearest above. */
function headedBy(table: Table, row: number): Way | undefined {
  return headingsOf(table)
    .filter((one) => one.row < row)
    .at(-1)?.way;
}
