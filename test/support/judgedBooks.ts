import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allTableCases } from '../cases/tables/allTableCases';
import { makeWorkbook } from '../cases/tables/dresser/workbook';
import type { caseBook } from './caseBook';
import { scoreBytes } from './memoryBook';
import { disagreements, savedFormulas } from './ownCells';

/** What the engines judge: two engines that share no line with us calculate what we wrote, and find the values that we saved. */
const folder = mkdtempSync(join(tmpdir(), 'jixiao-judges-'));
const SAMPLES = ['示例乡2022.xlsx', '示例乡2022-元.xlsx'];

export async function written(name: string, input: Uint8Array, assumeMet: boolean): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, (await scoreBytes(input, { assumeMet })).bytes);
  return file;
}

export async function writtenSamples(): Promise<readonly string[]> {
  const inputs = SAMPLES.map((name) => new Uint8Array(readFileSync(join(process.cwd(), 'assets/samples', name))));
  return Promise.all(
    inputs.flatMap((input, index) => [
      written(`a${String(index)}.xlsx`, input, true),
      written(`b${String(index)}.xlsx`, input, false),
    ]),
  );
}

/**
 * Every so many of the corpus of tables, beginning with `first`, and so many dressed workbooks, as files; those that nothing can be
 * scored from are left out.
 */
export function shapedSheets(share: {
  readonly everyCase: number;
  readonly first: number;
  readonly dressed: number;
}): readonly Parameters<typeof caseBook>[0][] {
  const { everyCase, first, dressed } = share;
  const corpus = allTableCases
    .filter(({ facts }) => Object.keys(facts).length > 0)
    .filter((_, index) => index % everyCase === first);
  const seeds = Array.from({ length: dressed }, (_, index) => makeWorkbook(index + 1).sheets);
  return [...corpus.map(({ sheets }) => sheets), ...seeds];
}

export async function disagreementsOf(
  file: string,
  engine: Parameters<typeof disagreements>[1],
): Promise<readonly string[]> {
  const formulas = await savedFormulas(new Uint8Array(readFileSync(file)));
  expect(formulas.length).toBeGreaterThan(200);
  return disagreements(formulas, engine);
}
