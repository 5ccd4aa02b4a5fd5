import { decimal } from '../../base/decimal';
import { plainText } from '../../base/text';
import { call, negate, range, text } from '../../formula/formula';
import type { Column, Table } from '../../tables/table';
import { contentAt, contentText } from '../../workbook/snapshot';
import type { FactId } from '../catalogue';
import type { Collector } from '../collector';
import { says, valueColumns } from './labelled';
import type { Recogniser } from './recogniser';

/** 指标追加收回台账: a column for each direction, or one column of amounts with a column that says which. */
export const adjustmentLedger: Recogniser = {
  id: '指标追加收回台账',

  recognises(table) {
    const split = splitColumns(table);
    if (split.added && split.withdrawn) return true;
    return /追加|收回|调整/.test(plainText(table.title)) && typedColumns(table) !== undefined;
  },

  read(table, collect) {
    const entries = entryRows(table);
    const first = entries.at(0);
    const last = entries.at(-1);
    if (first === undefined || last === undefined) return;
    const { added, withdrawn } = splitColumns(table);
    if (added && withdrawn) {
      collect.sum({ fact: 'budgetAdded', row: first, column: added, label: `${added.heading}合计` }, last);
      collect.sum({ fact: 'budgetWithdrawn', row: first, column: withdrawn, label: `${withdrawn.heading}合计` }, last);
      return;
    }
    const typed = typedColumns(table);
    if (typed) sumByDirection(table, typed, first, last, collect);
  },
};

function splitColumns(table: Table): { added: Column | undefined; withdrawn: Column | undefined } {
  const columns = valueColumns(table).filter((column) => !says(column, /日期|文号|备注|说明|内容|累计/));
  return {
    added: columns.find((column) => says(column, /^(?:预算)?(?:追加|调增|增加)/)),
    withdrawn: columns.find((column) => says(column, /^(?:预算)?(?:收回|调减|追减|减少)/)),
  };
}

function typedColumns(table: Table): { direction: Column; amount: Column } | undefined {
  const amount = valueColumns(table).filter((column) => says(column, /金额|数额/));
  const direction = table.columns.filter((column) => column.role !== 'counter' && says(column, /类型|方向|性质|类别|增减|追加收回/));
  return amount.length === 1 && direction.length === 1 && amount[0] && direction[0] ? { direction: direction[0], amount: amount[0] } : undefined;
}

/** Everything between the header and the total: the total row is left out of every sum. */
function entryRows(table: Table): readonly number[] {
  const rows: number[] = [];
  for (const row of table.rows) {
    const texts = (table.sheet.rows[row] ?? []).filter((content) => typeof content === 'string').map(plainText);
    if (texts.some((word) => /^(?:合计|总计|小计|累计)/.test(word))) break;
    rows.push(row);
  }
  return rows;
}

const DIRECTIONS: readonly (readonly [FactId, readonly string[]])[] = [
  ['budgetAdded', ['追加', '调增', '增加']],
  ['budgetWithdrawn', ['收回', '调减', '追减', '减少']],
];

/** `SUMIF(类型, "追加", 金额)`. A row whose direction is neither word makes the whole ledger unreadable. */
function sumByDirection(table: Table, columns: { direction: Column; amount: Column }, first: number, last: number, collect: Collector): void {
  const totals = new Map<string, { value: ReturnType<typeof decimal>; parts: number; negative: boolean }>();
  for (let row = first; row <= last; row++) {
    const amount = collect.readable(row, columns.amount.column, 'budgetAdded');
    if (amount === undefined) return;
    if (amount.kind !== 'number') continue;
    const word = plainText(contentText(contentAt(table.sheet, row, columns.direction.column)));
    if (amount.decoration || !DIRECTIONS.some(([, words]) => words.includes(word))) {
      if (amount.decoration) collect.report('textForNumber', row, columns.amount.column, 'budgetAdded', { shown: contentText(contentAt(table.sheet, row, columns.amount.column)) });
      else collect.report('directionUnknown', row, columns.direction.column, 'budgetAdded', { shown: word });
      return;
    }
    const total = totals.get(word) ?? { value: decimal(0), parts: 0, negative: amount.value.isNegative() };
    totals.set(word, { value: total.value.plus(amount.value), parts: total.parts + 1, negative: total.negative });
  }
  const area = (column: Column) => ({ top: first, left: column.column, bottom: last, right: column.column });
  const sheet = table.sheet.name;
  for (const [fact, words] of DIRECTIONS) {
    const used = words.filter((word) => totals.has(word));
    const word = used[0];
    if (word === undefined || used.length > 1) continue;
    const total = totals.get(word);
    if (!total) continue;
    const sum = call('SUMIF', range(area(columns.direction), sheet), text(word), range(area(columns.amount), sheet));
    // Gross sums are both positive, however she signs a withdrawal.
    const turned = fact === 'budgetWithdrawn' && total.value.isNegative();
    collect.computed(
      { fact, row: first, column: columns.amount, label: `${word}${columns.amount.heading}` },
      turned ? total.value.neg() : total.value,
      turned ? negate(sum) : sum,
      area(columns.amount),
      total.parts,
    );
  }
}
