import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { recalculateWith } from '../../src/page/recalculate/recalculateWith';
import { join } from 'node:path';
import type { CellContent } from '../../src/core/workbook/snapshot';
import { type ErrorCode, cellError } from '../../src/core/workbook/snapshot';
import type { EmulatedWorkbook } from '../../src/hosts/emulator/book/emulatedWorkbook';
import type { Calculate, CalculationBook } from '../../src/page/recalculate/calculate';
import { openSnapshot } from '../../src/hosts/emulator/openSnapshot';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import type { CalculatedBook } from './cellResult';
import type { UniverEngine } from './univerEngine';

export const sampleBytes = (name = '示例乡2022.xlsx'): Uint8Array =>
  new Uint8Array(readFileSync(join(process.cwd(), 'assets/samples', name)));

/** A file, opened as our own reader reads it, that answers Microsoft's client. */
export function emulatedBook(bytes: Uint8Array, calculate: Calculate): EmulatedWorkbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(`refused: ${read.refusal.code}`);
  return openSnapshot(read.value, recalculateWith(calculate));
}

/** What an engine has calculated lately, by the workbook down to the last cell. */
const calculated = new WeakMap<UniverEngine, Map<string, Promise<CalculatedBook>>>();
const KEPT = 200;

/** Univer, asked once for workbooks that are the same, whoever asks. */
export function calculateWith(univer: UniverEngine): Calculate {
  const known = calculated.get(univer) ?? new Map<string, Promise<CalculatedBook>>();
  calculated.set(univer, known);
  return async (book: CalculationBook) => {
    const key = createHash('sha256').update(JSON.stringify(book)).digest('base64');
    const asked = known.get(key) ?? univer.open(book);
    if (known.size >= KEPT) known.clear();
    known.set(key, asked);
    const result = await asked;
    return (sheet, cell): CellContent => {
      const value = result.valueAt(sheet, cell);
      if (value === null || value === '') return undefined;
      return typeof value === 'object' ? cellError(value.error as ErrorCode) : value;
    };
  };
}
