import { decimal } from '../../base/decimal';
import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { contentAt } from '../../workbook/snapshot';
import { type Stage, factOf } from './items';
import { type LabelledRow, amountColumns, rowsOf } from './labelled';
import type { Recogniser } from './recogniser';
import { saidThing } from './saidThing';
import { isNamed } from './tableName';

/** 政府采购 lying on its side: 「采购预算」 over 「实际采购」, and 货物, 工程, 服务 with their total as columns. */
export const procurementRows: Recogniser = {
  id: '政府采购表（横表）',

  recognises: (table) =>
    isNamed(table, /采购/, /中小企业|意向|合同台账|指标/) &&
    stagedRows(table).length > 1 &&
    totalOf(table) !== undefined,

  read(table, collect) {
    const column = totalOf(table);
    for (const { row, label, stage } of column ? stagedRows(table) : []) {
      const fact = factOf('procurement', stage);
      if (fact && column && isSum(table, row, column))
        collect.amount({ fact, row, column, label: `${label.text} · ${column.heading}` });
    }
  },
};

/** Each row says another stage and nothing besides, or is worked out of the others. */
function stagedRows(table: Table): readonly (LabelledRow & { readonly stage: Stage })[] {
  const column = totalOf(table);
  const rows = column ? rowsOf(table, column).filter(({ label }) => !WORKED_OUT.test(label.key)) : [];
  const staged = rows.flatMap((row) => {
    const { item, stage } = saidThing(row.label.key);
    return stage && (item === undefined || item === 'procurement') ? [{ ...row, stage }] : [];
  });
  return new Set(staged.map(({ stage }) => stage)).size === rows.length ? staged : [];
}

const WORKED_OUT = /^(?:节约|差)(?:资金|金额|额|数)?$|[比率]$/;
const KIND = /^(?:货物|工程|服务)类?(?:采购)?$/;
const TOTAL = /^(?:合计|总计|采购合计)$/;

/** The one column of the total beside kinds of purchases, and no other. */
function totalOf(table: Table): Column | undefined {
  const columns = amountColumns(table).filter(({ labelColumns }) => labelColumns.length > 0);
  const named = (column: Column, word: RegExp) => column.path.length === 1 && word.test(column.path[0] ?? '');
  const [total, ...more] = columns.filter((column) => named(column, TOTAL));
  return more.length === 0 && columns.every((one) => one === total || named(one, KIND)) ? total : undefined;
}

function isSum(table: Table, row: number, total: Column): boolean {
  const amountAt = ({ column }: Column) => readAmount(contentAt(table.sheet, row, column));
  const printed = amountAt(total);
  const kinds = amountColumns(table).filter((one) => one !== total);
  const sum = kinds.reduce((all, kind) => {
    const amount = amountAt(kind);
    return amount.kind === 'number' ? all.plus(amount.value) : all;
  }, decimal(0));
  return printed.kind === 'number' && (kinds.length === 0 || sum.minus(printed.value).abs().lte('0.02'));
}
