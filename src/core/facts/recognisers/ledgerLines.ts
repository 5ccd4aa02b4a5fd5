import { plainText } from '../../base/text';
import type { Column, Table } from '../../tables/table';
import { contentAt, contentText } from '../../workbook/snapshot';
import { type LabelledRow, rowsOf, says, valueColumns } from './labelled';
import { leafRows } from './leafRows';
import { bareRows } from './namelessRows';

/** A column for each direction of a ledger. */
export interface SplitColumns {
  readonly added: Column | undefined;
  readonly withdrawn: Column | undefined;
}

export function splitColumns(table: Table): SplitColumns {
  const columns = valueColumns(table).filter(
    (column) => !says(column, /日期|文号|备注|说明|内容|累计|追加.?收回|调增.?调减/) && !says(column, BOTH_WAYS),
  );
  return {
    added: onlyOne(columns.filter((column) => says(column, /^(?:预算)?(?:追加|调增|增加)/))),
    withdrawn: onlyOne(columns.filter((column) => says(column, /^(?:预算)?(?:收回|调减|追减|减少)/))),
  };
}

/** 「追加（减）」: what was added less what was taken back. */
const BOTH_WAYS = /(?:追加|增)加?.{0,3}(?:收回|减)/;

/** Of several the one that is called their total. */
function onlyOne(columns: readonly Column[]): Column | undefined {
  const totals = columns.length > 1 ? columns.filter((column) => says(column, /合计|小计|总计/)) : columns;
  return totals.length === 1 ? totals[0] : undefined;
}

export function ledgerAmounts(table: Table): readonly Column[] {
  return valueColumns(table).filter((column) => says(column, /金额|数额/));
}

export function typedColumns(table: Table): { direction: Column; amount: Column } | undefined {
  const amount = ledgerAmounts(table);
  const direction = table.columns.filter(
    (column) =>
      column.role !== 'counter' &&
      !says(column, /金额|数额/) &&
      says(column, /类型|方向|性质|类别|增减|追加.?收回|调增.?调减/) &&
      // 「资金性质」 over the names of funds tells no way.
      (!says(column, /资金/) ||
        table.rows.some((row) => WAY.test(contentText(contentAt(table.sheet, row, column.column))))),
  );
  return amount.length === 1 && direction.length === 1 && amount[0] && direction[0]
    ? { direction: direction[0], amount: amount[0] }
    : undefined;
}

const WAY = /追加|收回|调[增减剂]|[追核]减|^\s*[增减]/;

/** The entries themselves: rows of totals and subtotals, and groups over their lines, are left out of every sum. */
export function entryRows(table: Table): readonly number[] {
  const bare = new Set(bareRows(table));
  const groups = new Set(groupRows(table).map(({ row }) => row));
  return table.rows.filter((row) => !bare.has(row) && !groups.has(row) && !isTotalLine(table, row, ANY_TOTAL));
}

/** 「一、农业」 over 「1.抗旱」: asked again and again, and answered once. */
export function groupRows(table: Table): readonly LabelledRow[] {
  const groups = known.get(table) ?? readGroups(table);
  known.set(table, groups);
  return groups;
}

const known = new WeakMap<Table, readonly LabelledRow[]>();

function readGroups(table: Table): readonly LabelledRow[] {
  const column = valueColumns(table).find(({ labelColumns }) => labelColumns.length > 0);
  const rows = column ? rowsOf(table, column) : [];
  if (rows.every(({ label }) => label.numbering === '')) return [];
  const lines = rows.filter(({ row }) => !isTotalLine(table, row, ANY_TOTAL));
  const leaves = new Set(leafRows(lines));
  return lines.filter((row) => !leaves.has(row));
}

const ANY_TOTAL =
  /^(?:合计|总计|小计|累计|本月合计|本年累计)|^.{1,4}小计|^.{1,8}(?:合计|总计|小计|累计)$|^净(?:调整|追加|增加|增减|收回|额|调增|调减)(?:数|额|金额|合计)?$|^(?:承前|承上|接前|接上|过次|转次|转下|结转下)页|^[本上前]页(?:合计|小计|累计)?$/;

export function isTotalLine(table: Table, row: number, name: RegExp): boolean {
  return textsIn(table, row).some((text) => name.test(plainText(text)));
}

export function textsIn({ sheet, area }: Table, row: number): readonly string[] {
  return (sheet.rows[row] ?? [])
    .slice(area.left, area.right + 1)
    .filter((content): content is string => typeof content === 'string');
}
