import { ZERO } from '../../base/decimal';
import { isMeasure } from '../../tables/measure';
import { bareMoneyUnit } from '../../tables/moneyUnit';
import { readAmount } from '../../tables/readAmount';
import type { Table } from '../../tables/table';
import { unitCell } from '../../tables/unitsInRows';
import { cellKey, contentAt } from '../../workbook/snapshot';
import { type Figure, measured } from '../checkedFigure';
import type { Form, FormColumn, Line } from '../checkedForm';
import { MONEY_DECIMALS, MOST_DECIMALS, type Shown, decimalsOf } from './shownDecimals';

/** Reads the cells of one form: the same step of rounding for all that is printed alike. */
export function figureReader(table: Table, shown: number): Form['figure'] {
  const { sheet } = table;
  const columns = new Map(table.columns.map((column) => [column.column, column]));
  const known = new Map<number, Figure | undefined>();
  return (line, column) => {
    const key = cellKey(line.row, column.column);
    if (!known.has(key)) known.set(key, figureAt(line, column));
    return known.get(key);
  };

  function figureAt(line: Line, { column, heading, isRate }: FormColumn): Figure | undefined {
    const content = contentAt(sheet, line.row, column);
    const amount = readAmount(content);
    if (amount.kind === 'unreadable') return undefined;
    const written = typeof content === 'string' ? content : '';
    const at = { sheet: sheet.name, row: line.row, column, line: line.text, heading, written };
    const own = columns.get(column);
    const beside = own && unitCell(table, line.row, own);
    // Nobody knows how much a 「（估算）」 beside it is worth.
    if (beside !== undefined && !isMeasure(beside)) return undefined;
    const said = beside === undefined ? (own?.unit ?? table.unit) : bareMoneyUnit(beside);
    const unit = isRate ? undefined : said;
    if (amount.kind === 'nothing')
      return measured({
        ...at,
        value: ZERO,
        blank: true,
        unit,
        decimals: Math.max(shown, MONEY_DECIMALS),
        decoration: undefined,
      });
    return measured({
      ...at,
      value: amount.value,
      blank: false,
      unit: amount.unit ?? unit,
      decimals: isRate
        ? rateDecimals(amount, sheet.formats.get(cellKey(line.row, column)), written)
        : Math.max(decimalsOf(amount), shown),
      decoration: amount.decoration,
    });
  }
}

/** 0.862 formatted 0.00% is printed 86.20%; a text 「86.20%」 shows as many. */
function rateDecimals(amount: Shown, format: string | undefined, written: string): number {
  if (amount.decoration) {
    const fraction = /[.．](\d+)/.exec(written.normalize('NFKC'))?.[1] ?? '';
    return Math.min(fraction.length + (amount.decoration.percent ? 2 : 0), MOST_DECIMALS);
  }
  if (format !== undefined) {
    const percent = /0(?:\.(0+))?%/.exec(format);
    if (percent) return Math.min((percent[1]?.length ?? 0) + 2, MOST_DECIMALS);
  }
  return decimalsOf(amount);
}
