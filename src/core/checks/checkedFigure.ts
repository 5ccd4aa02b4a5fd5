import { type Decimal, decimal } from '../base/decimal';
import type { Place } from '../base/problem';
import type { Decoration } from '../tables/readAmount';
import type { MoneyUnit } from '../tables/moneyUnit';
import { a1 } from '../workbook/address';

/** One printed figure of a form, with all that a relation needs of it. */
export interface Figure {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What it is called where it stands: its line and the headings over it, `本年支出 / 小计`. Empty where nothing does. */
  readonly line: string;
  readonly heading: string;
  /** As printed, in its own unit; 0 where the form leaves the cell blank. */
  readonly value: Decimal;
  readonly blank: boolean;
  /** The text that stands there: a number as text, or a dash for nothing. Empty where there is a number, or really nothing. */
  readonly written: string;
  /** Undefined for counts and rates, and where no unit is said. */
  readonly unit: MoneyUnit | undefined;
  /** How many decimals the form shows there. */
  readonly decimals: number;
  /** What a text must lose before it is a number. */
  readonly decoration: Decoration | undefined;
  /** In 万元 where it is money. */
  readonly amount: Decimal;
  /** Half a unit of the last decimal, in the same measure. */
  readonly half: Decimal;
}

export function placeOf({ sheet, row, column }: Figure): Place {
  return { sheet, cell: a1(row, column) };
}

export function figureKey({ sheet, row, column }: Figure): string {
  return `${sheet}!${a1(row, column)}`;
}

/** Money in 万元, anything else as it is. */
export function amountOf({ amount }: Figure): Decimal {
  return amount;
}

/** A printed figure stands for everything that would be printed so: half a unit of its last decimal to either side. */
export function halfStep({ half }: Figure): Decimal {
  return half;
}

/** What relations compare of a figure, worked out once. */
export function measured(figure: Omit<Figure, 'amount' | 'half'>): Figure {
  const { value, unit, decimals } = figure;
  const half = decimal('0.5').times(decimal('10').pow(-decimals));
  return {
    ...figure,
    amount: unit && unit.perWanYuan !== '1' ? value.div(unit.perWanYuan) : value,
    half: unit ? half.div(unit.perWanYuan) : half,
  };
}
