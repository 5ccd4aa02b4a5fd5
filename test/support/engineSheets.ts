import { readFileSync } from 'node:fs';
import { readXlsx, type Cell } from 'hucre';
import { a1 } from '../../src/core/workbook/address';
import type { CellResult } from './cellResult';

/** A workbook as an engine takes it: every cell either a typed value or a formula, by address. */
export interface EngineBook {
  readonly sheets: readonly EngineSheet[];
  /** Workbook-level defined names and what they point at, such as `'收支明细'!$C$12`. */
  readonly names?: Readonly<Record<string, string>>;
}

export interface EngineSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, EngineCell>>;
}

export type EngineCell = number | string | boolean | EngineFormula;

export interface EngineFormula {
  /** Without the leading `=`. */
  readonly formula: string;
  /** The cell for which the formula is written, where another shares it: it moves along like a copied formula. */
  readonly writtenFor?: string;
}

/** A file as its sheets, formulas and names: what an engine needs to calculate it anew. */
export interface FileContent extends EngineBook {
  /** What the file itself says its cells show. */
  readonly saved: ReadonlyMap<string, ReadonlyMap<string, CellResult>>;
}

/** Read with hucre, which shares no line with our own reader and writer. */
export async function readWithHucre(file: string | Uint8Array): Promise<FileContent> {
  const bytes = typeof file === 'string' ? readFileSync(file) : file;
  const book = await readXlsx(bytes);
  const saved = new Map<string, Map<string, CellResult>>();
  const sheets = book.sheets.map((sheet) => {
    const cells: Record<string, EngineCell> = {};
    const values = new Map<string, CellResult>();
    const shared = new Map<number, EngineFormula>();
    saved.set(sheet.name, values);
    sheet.rows.forEach((row, r) => {
      row.forEach((value, c) => {
        const cell = sheet.cells?.get(`${String(r)},${String(c)}`);
        const result = savedResult(value, cell);
        if (result !== null) values.set(a1(r, c), result);
        const formula = formulaOf(cell, a1(r, c), shared);
        if (formula) cells[a1(r, c)] = formula;
        else if (result !== null && typeof result !== 'object') cells[a1(r, c)] = result;
      });
    });
    return { name: sheet.name, cells };
  });
  const names: Record<string, string> = {};
  for (const { name, range, scope } of book.namedRanges ?? []) if (scope === undefined) names[name] = range;
  return { sheets, names, saved };
}

/** A shared formula stands in its first cell only; the others name it by its number. */
function formulaOf(
  cell: Cell | undefined,
  address: string,
  shared: Map<number, EngineFormula>,
): EngineFormula | undefined {
  const index = cell?.formulaSharedIndex;
  if (!cell?.formula) return index === undefined ? undefined : shared.get(index);
  if (index !== undefined) shared.set(index, { formula: cell.formula, writtenFor: address });
  return { formula: cell.formula };
}

function savedResult(value: unknown, cell: Cell | undefined): CellResult {
  if (cell?.type === 'error') return { error: String(value) };
  if (value instanceof Date) return value.getTime() / MS_PER_DAY + DAYS_BEFORE_1970;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  // A formula that gives the empty text has an empty <v>; hucre tells it from an empty cell by the formula.
  return cell?.formula ? '' : null;
}

const MS_PER_DAY = 86_400_000;
/** Excel counts days from 1899-12-30, seen from March 1900 on. */
const DAYS_BEFORE_1970 = 25_569;
