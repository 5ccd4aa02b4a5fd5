import { type Decimal, decimal, sumOf } from '../../base/decimal';
import type { Finding } from '../../base/problem';
import { call, cell, number, text } from '../../formula/formula';
import { divided } from '../../facts/cellFormula';
import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { a1 } from '../../workbook/address';
import type { Money } from '../project';
import { readMoney } from './moneyCell';
import type { SheetGrid } from './sheetGrid';

/** One money column of a list: each row's sum, and the printed 合计 under them. */
export class ListMoney {
  /** The printed total is the sum of what stands there: what is left blank is 0. */
  private readonly blankIsZero: boolean;
  readonly findings: readonly Finding[];

  constructor(
    private readonly grid: SheetGrid,
    private readonly table: Table,
    private readonly column: Column,
    rows: readonly number[],
    totals: readonly number[],
  ) {
    const amounts = rows.flatMap((row) => this.amountAt(row) ?? []);
    const sum = sumOf(amounts);
    const printed = totals.flatMap((row) => {
      const value = this.amountAt(row);
      return value ? [{ row, value }] : [];
    });
    this.blankIsZero = printed.length > 0 && amounts.length > 0 && printed.every(({ value }) => value.equals(sum));
    // Printed figures are rounded: each of them by half of a hundredth.
    const slack = decimal('0.005').times(rows.length + 1);
    const off = printed.filter(({ value }) => value.minus(sum).abs().gt(slack));
    this.findings = off.map(({ row, value }) => ({
      code: 'projectListTotalDiffers',
      level: 'error',
      details: {
        sheet: grid.sheet.name,
        cell: a1(row, column.column),
        column: column.heading,
        printed: value.toString(),
        sum: sum.toString(),
      },
      places: [row, ...rows].map((at) => ({ sheet: grid.sheet.name, cell: a1(at, column.column) })),
    }));
  }

  at(row: number, project: string): { readonly money: Money; readonly findings: readonly Finding[] } {
    const unit = this.column.unit ?? this.table.unit;
    const read = readMoney(this.grid.cell(row, this.column.column), unit, project);
    if (read.money.kind !== 'blank' || !this.blankIsZero) return read;
    const place = cell(row, this.column.column, this.grid.sheet.name);
    const formula = call(
      'IF',
      call('ISNUMBER', place),
      divided(place, unit?.perWanYuan ?? '1'),
      call('IF', { kind: 'binary', operator: '=', left: place, right: text('') }, number('0'), text('')),
    );
    return { money: { kind: 'amount', value: decimal('0'), formula, places: read.money.places }, findings: [] };
  }

  private amountAt(row: number): Decimal | undefined {
    const amount = readAmount(this.grid.cell(row, this.column.column).content);
    return amount.kind === 'number' && !amount.decoration?.percent ? amount.value : undefined;
  }
}
