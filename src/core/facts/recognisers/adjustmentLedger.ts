import { type Decimal, decimal } from '../../base/decimal';
import { plainText } from '../../base/text';
import { type Formula, binary, call, negate, range, text } from '../../formula/formula';
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
    return /追加|收回|调整/.test(plainText(table.title)) && amountColumns(table).length === 1;
  },

  read(table, collect) {
    const entries = entryRows(table);
    const first = entries.at(0);
    const last = entries.at(-1);
    if (first === undefined || last === undefined) return;
    const { added, withdrawn } = splitColumns(table);
    if (added && withdrawn) {
      collect.sum({ fact: 'budgetAdded', row: first, column: added, label: `${added.heading}合计` }, entries);
      collect.sum({ fact: 'budgetWithdrawn', row: first, column: withdrawn, label: `${withdrawn.heading}合计` }, entries);
      return;
    }
    const typed = typedColumns(table);
    const [amount] = amountColumns(table);
    if (typed) sumByDirection(table, typed, first, last, collect);
    else if (amount) sumBySign(table, amount, first, last, collect);
  },
};

function splitColumns(table: Table): { added: Column | undefined; withdrawn: Column | undefined } {
  const columns = valueColumns(table).filter((column) => !says(column, /日期|文号|备注|说明|内容|累计/));
  return {
    added: columns.find((column) => says(column, /^(?:预算)?(?:追加|调增|增加)/)),
    withdrawn: columns.find((column) => says(column, /^(?:预算)?(?:收回|调减|追减|减少)/)),
  };
}

function amountColumns(table: Table): readonly Column[] {
  return valueColumns(table).filter((column) => says(column, /金额|数额/));
}

function typedColumns(table: Table): { direction: Column; amount: Column } | undefined {
  const amount = amountColumns(table);
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

/** 「追加」 「指标追加」 「调增」 against 「收回」 「核减」 「调减」; a word of both kinds, or of neither, says nothing. */
function directionOf(word: string): FactId | undefined {
  const [added, withdrawn] = [/追加|调增|增加/.test(word), /收回|调减|追减|核减|减少/.test(word)];
  return added === withdrawn ? undefined : added ? 'budgetAdded' : 'budgetWithdrawn';
}

interface Part {
  value: Decimal;
  cells: number;
}

/** `SUMIF(类型, "追加", 金额)`. A row whose direction cannot be read makes the whole ledger unreadable. */
function sumByDirection(table: Table, columns: { direction: Column; amount: Column }, first: number, last: number, collect: Collector): void {
  const parts = new Map<string, Part>();
  for (let row = first; row <= last; row++) {
    const amount = plainAmount(row, columns.amount, table, collect);
    if (amount === 'unreadable') return;
    if (amount === undefined) continue;
    const written = contentText(contentAt(table.sheet, row, columns.direction.column));
    if (directionOf(plainText(written)) === undefined) {
      collect.report('directionUnknown', row, columns.direction.column, 'budgetAdded', { shown: written });
      return;
    }
    const part = parts.get(written) ?? { value: decimal(0), cells: 0 };
    parts.set(written, { value: part.value.plus(amount), cells: part.cells + 1 });
  }
  for (const fact of ['budgetAdded', 'budgetWithdrawn'] as const) {
    const own = [...parts].filter(([word]) => directionOf(plainText(word)) === fact);
    const sums = own.map(([word]) => call('SUMIF', cellsOf(table, columns.direction, first, last), text(word), cellsOf(table, columns.amount, first, last)));
    collectSum(fact, columns.amount, first, last, own.map(([, part]) => part), sums, collect);
  }
}

/** One column of amounts in which a withdrawal is negative: `SUMIF(金额, ">0")`. */
function sumBySign(table: Table, column: Column, first: number, last: number, collect: Collector): void {
  const parts = { budgetAdded: { value: decimal(0), cells: 0 }, budgetWithdrawn: { value: decimal(0), cells: 0 } };
  for (let row = first; row <= last; row++) {
    const amount = plainAmount(row, column, table, collect);
    if (amount === 'unreadable') return;
    if (amount === undefined || amount.isZero()) continue;
    const part = amount.isNegative() ? parts.budgetWithdrawn : parts.budgetAdded;
    part.value = part.value.plus(amount);
    part.cells++;
  }
  // Without a negative amount nobody has said which way the money went.
  if (parts.budgetWithdrawn.cells === 0) return;
  const cells = cellsOf(table, column, first, last);
  collectSum('budgetAdded', column, first, last, [parts.budgetAdded], [call('SUMIF', cells, text('>0'))], collect);
  collectSum('budgetWithdrawn', column, first, last, [parts.budgetWithdrawn], [call('SUMIF', cells, text('<0'))], collect);
}

/** Gross sums are both positive, however she signs a withdrawal. */
function collectSum(fact: FactId, column: Column, first: number, last: number, parts: readonly Part[], sums: readonly Formula[], collect: Collector): void {
  const [sum, ...more] = sums;
  if (!sum) return;
  const formula = more.reduce<Formula>((left, right) => binary(left, '+', right), sum);
  const value = parts.reduce((total, part) => total.plus(part.value), decimal(0));
  const turned = fact === 'budgetWithdrawn' && value.isNegative();
  const area = { top: first, left: column.column, bottom: last, right: column.column };
  const cells = parts.reduce((count, part) => count + part.cells, 0);
  collect.computed({ fact, row: first, column, label: `${fact === 'budgetAdded' ? '追加' : '收回'}：${column.heading}` }, turned ? value.neg() : value, turned ? negate(formula) : formula, area, cells);
}

/** A real number; a number typed as text would be passed over by SUMIF. */
function plainAmount(row: number, column: Column, table: Table, collect: Collector): Decimal | 'unreadable' | undefined {
  const amount = collect.readable(row, column.column, 'budgetAdded');
  if (amount === undefined) return 'unreadable';
  if (amount.kind !== 'number') return undefined;
  if (!amount.decoration) return amount.value;
  collect.report('textForNumber', row, column.column, 'budgetAdded', { shown: contentText(contentAt(table.sheet, row, column.column)) });
  return 'unreadable';
}

function cellsOf(table: Table, column: Column, first: number, last: number): Formula {
  return range({ top: first, left: column.column, bottom: last, right: column.column }, table.sheet.name);
}
