import type { CellContent } from '../../core/workbook/snapshot';

/**
 * A workbook as a formula engine takes it: typed values and formulas, by sheet and address. There are no
 * defined names in it: they are spelt out.
 */
export interface CalculationBook {
  readonly sheets: readonly { readonly name: string; readonly cells: Readonly<Record<string, CalculationCell>> }[];
}

export type CalculationCell = number | string | boolean | { readonly formula: string };

/** What a formula cell shows, by sheet and address. */
export type Calculated = (sheet: string, cell: string) => CellContent;

/** An engine: the whole workbook in, what its formulas show out. */
export type Calculate = (book: CalculationBook) => Promise<Calculated>;

/** What the formula cells of a book show, in a form that can be handed from thread to thread. */
export type FormulaContents = ReadonlyMap<string, ReadonlyMap<string, CellContent>>;

export function formulaContents({ sheets }: CalculationBook, calculated: Calculated): FormulaContents {
  return new Map(
    sheets.map(({ name, cells }) => {
      const formulas = Object.entries(cells).filter(([, cell]) => typeof cell === 'object');
      return [name, new Map(formulas.map(([address]) => [address, calculated(name, address)]))];
    }),
  );
}
