import { decimal } from '../../core/base/decimal';
import { type CellRange, a1 } from '../../core/workbook/address';
import type { Money } from './figures';

/** A sheet as data. Rows and columns count from 0, as everywhere in the project. */
export interface SampleSheet {
  readonly name: string;
  /** In characters of the default font; a Chinese character takes two. */
  readonly widths: readonly number[];
  readonly cells: readonly SampleCell[];
  readonly merges: readonly CellRange[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly orientation: 'portrait' | 'landscape';
}

export interface SampleCell {
  readonly row: number;
  readonly column: number;
  /** null where only the border shows. Of a formula, its cached result. */
  readonly value: string | number | null;
  /** Without the leading `=`. */
  readonly formula?: string;
  readonly look: Look;
  readonly format?: string;
}

export type Look =
  | 'title'
  | 'left'
  | 'centre'
  | 'right'
  | 'header'
  | 'label'
  | 'subLabel'
  | 'text'
  | 'code'
  | 'number'
  | 'totalLabel'
  | 'total'
  | 'note';

/** In which unit a book keeps its money. */
export interface BookUnit {
  readonly name: '万元' | '元';
  readonly perWanYuan: number;
  readonly format: string;
}

export const WAN_YUAN: BookUnit = { name: '万元', perWanYuan: 1, format: '0.00' };
export const YUAN: BookUnit = { name: '元', perWanYuan: 10000, format: '#,##0.00' };

export function amountIn(unit: BookUnit, money: string): number {
  return decimal(money).times(unit.perWanYuan).toNumber();
}

/** A blank counts as 0, as in Excel's SUM. */
export function sumOf(amounts: readonly Money[]): string {
  return amounts.reduce((sum, amount) => sum.plus(amount ?? '0'), decimal('0')).toString();
}

export function difference(money: string, from: string): string {
  return decimal(money).minus(from).toString();
}

/** Lays cells on one sheet. */
export class SheetLayout {
  private readonly cells: SampleCell[] = [];
  private readonly merges: CellRange[] = [];

  constructor(private readonly unit: BookUnit) {}

  put(row: number, column: number, value: string | number | null, look: Look, format?: string): this {
    this.cells.push({ row, column, value, look, ...(format !== undefined && { format }) });
    return this;
  }

  money(row: number, column: number, money: Money, look: Look = 'number'): this {
    return this.put(row, column, money === undefined ? null : amountIn(this.unit, money), look, this.unit.format);
  }

  count(row: number, column: number, count: number, look: Look = 'number'): this {
    return this.put(row, column, count, look, '0');
  }

  /** `money` is what the formula gives. */
  moneyFormula(row: number, column: number, formula: string, money: string, look: Look): this {
    this.cells.push({ row, column, value: amountIn(this.unit, money), formula, look, format: this.unit.format });
    return this;
  }

  countFormula(row: number, column: number, formula: string, count: number, look: Look): this {
    this.cells.push({ row, column, value: count, formula, look, format: '0' });
    return this;
  }

  /** One value over several cells; the covered ones keep the look, so that the border closes. */
  merged(range: CellRange, value: string, look: Look): this {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        this.put(row, column, row === range.top && column === range.left ? value : null, look);
      }
    }
    this.merges.push(range);
    return this;
  }

  sheet(properties: Omit<SampleSheet, 'cells' | 'merges'>): SampleSheet {
    return { ...properties, cells: this.cells, merges: this.merges };
  }
}

/** A merge within one row. */
export function across(row: number, left: number, right: number): CellRange {
  return { top: row, left, bottom: row, right };
}

/** `SUM(B5:B14)` */
export function sumDown(column: number, first: number, last: number): string {
  return `SUM(${a1(first, column)}:${a1(last, column)})`;
}
