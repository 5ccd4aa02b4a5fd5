import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { contentAt } from '../../workbook/snapshot';
import type { Collector } from '../collector';
import { REVENUE_SOURCES, factOf } from './items';
import type { LabelledRow } from './labelled';
import { showsSum } from './namelessRows';

/** The lines of a final account that are money of the treasury, by its funds. */
const FUNDS: readonly RegExp[] = [
  /^(?:一般公共预算|公共财政预算)(?:财政)?拨款(?:收入)?$/,
  /^政府性基金(?:预算)?(?:财政)?拨款(?:收入)?$/,
  /^国有资本经营(?:预算)?(?:财政)?拨款(?:收入)?$/,
];
const TOTAL = /^本年收入(?:合计)?$|^(?:收入)?合计$/;

/**
 * 财政拨款收入 where no line is called so: the lines of its funds, which are all there are while they and the other kinds of income,
 * each of them known, come to 本年收入合计.
 */
export function collectFiscalRevenue(
  table: Table,
  column: Column,
  rows: readonly LabelledRow[],
  collect: Collector,
): void {
  const [total, ...more] = rows.filter(({ label }) => TOTAL.test(label.key));
  if (
    !total ||
    more.length > 0 ||
    rows.some(({ label }) => /^(?:本年)?财政拨款(?:收入)?(?:合计|小计)?$/.test(label.key))
  )
    return;
  const lines = rows.filter(({ row, label }) => row < total.row && !label.partOf && holdsAmount(table, row, column));
  const funds = FUNDS.map((name) => lines.filter(({ label }) => name.test(label.key)));
  const found = funds.flat();
  const [first] = found;
  const isKnown = ({ label }: LabelledRow) => REVENUE_SOURCES.some(([name]) => name.test(label.key));
  const isWhole = lines.every((line) => found.includes(line) || isKnown(line));
  if (!first || funds.some(({ length }) => length > 1) || !isWhole) return;
  const places = lines.map(({ row }) => row);
  if (!showsSum(table, column, total.row, places)) return;
  const label = found.map((line) => line.label.text).join(' + ');
  collect.sumCells(
    { fact: 'fiscalFinalRevenue', row: first.row, column, label, ofFunds: true },
    found.map(({ row }) => ({ row, column })),
  );
}

/** A list of revenue by its sources, each a line. */
export function collectSources(table: Table, column: Column, rows: readonly LabelledRow[], collect: Collector): void {
  if (!rows.some(({ label }) => FUNDS.some((name) => name.test(label.key)))) return;
  collectFiscalRevenue(table, column, rows, collect);
  for (const [name, item] of REVENUE_SOURCES) {
    const [found, ...more] = rows.filter(({ label }) => name.test(label.key) && !label.partOf);
    const fact = factOf(item, 'final');
    if (found && fact && more.length === 0) collect.amount({ fact, row: found.row, column, label: found.label.text });
  }
}

function holdsAmount({ sheet }: Table, row: number, { column }: Column): boolean {
  return readAmount(contentAt(sheet, row, column)).kind !== 'nothing';
}
