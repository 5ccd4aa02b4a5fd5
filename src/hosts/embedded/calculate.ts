import { a1 } from '../../core/workbook/address';
import type { CellContent } from '../../core/workbook/snapshot';
import type { EmbeddedWorkbook } from './book/embeddedWorkbook';

/**
 * A workbook as a formula engine takes it: typed values and formulas, by sheet and address. In the place of defined names stands
 * what they stand for: Univer goes on reading a formula with a name in it as it first did, wherever the name leads by then.
 */
export interface CalculationBook {
  readonly sheets: readonly { readonly name: string; readonly cells: Readonly<Record<string, CalculationCell>> }[];
}

export type CalculationCell = number | string | boolean | { readonly formula: string };

/** What a formula cell shows, by sheet and address. */
export type Calculated = (sheet: string, cell: string) => CellContent;

/** An engine: the whole workbook in, what its formulas show out. */
export type Calculate = (book: CalculationBook) => Promise<Calculated>;

export function calculationBook(workbook: EmbeddedWorkbook): CalculationBook {
  const names = new Map(workbook.names.map(({ name, formula }) => [name.toLowerCase(), formula.replace(/^=/, '')]));
  return {
    sheets: workbook.sheets.map(({ name, inputs }) => {
      const cells: Record<string, CalculationCell> = {};
      for (const [key, input] of inputs) {
        const address = a1(Math.floor(key / 16384), key % 16384);
        if (input.kind === 'formula') cells[address] = { formula: withoutNames(input.text, names) };
        // An engine takes a typed error as the formula that gives it.
        else cells[address] = typeof input.value === 'object' ? { formula: input.value.error } : input.value;
      }
      return { name, cells };
    }),
  };
}

/** A text, a quoted sheet, or a word that neither calls a function nor names a sheet. */
const WORDS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.\\$!#])[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*(?![\p{L}\p{N}_.(!])/gu;

function withoutNames(formula: string, names: ReadonlyMap<string, string>): string {
  return names.size === 0 ? formula : formula.replaceAll(WORDS, (word) => names.get(word.toLowerCase()) ?? word);
}

/** What the formula cells of a book show, in a form that can be handed from thread to thread. */
export type FormulaContents = ReadonlyMap<string, ReadonlyMap<string, CellContent>>;

export function formulaContents({ sheets }: CalculationBook, calculated: Calculated): FormulaContents {
  return new Map(sheets.map(({ name, cells }) => {
    const formulas = Object.entries(cells).filter(([, cell]) => typeof cell === 'object');
    return [name, new Map(formulas.map(([address]) => [address, calculated(name, address)]))];
  }));
}

export function takeResults(workbook: EmbeddedWorkbook, calculated: Calculated): void {
  for (const sheet of workbook.sheets) {
    for (const [key, input] of sheet.inputs) {
      if (input.kind === 'formula') sheet.shown.set(key, calculated(sheet.name, a1(Math.floor(key / 16384), key % 16384)));
    }
  }
}
