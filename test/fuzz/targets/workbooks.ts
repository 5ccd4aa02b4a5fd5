import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from 'hucre';
import { parseA1 } from '../../../src/core/workbook/address';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { runCommand } from '../../support/runCommand';
import { damaged } from '../damage';
import { keepsPromises, must } from '../promises';
import { Random } from '../../support/random';
import type { FuzzTarget } from '../target';

const SAMPLES = join(process.cwd(), 'assets/samples');
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));

/** A damaged workbook is refused in a sentence, or scored with the figures that another reader sees in the same cells. */
export const workbooks: FuzzTarget = {
  name: 'workbooks',
  async run(seed, folder) {
    const random = new Random(seed);
    const bytes = damaged(readFileSync(join(SAMPLES, random.pick(samples))), random);
    const [input, output] = [join(folder, '乡.xlsx'), join(folder, '乡-评分.xlsx')];
    writeFileSync(input, bytes);
    const command = random.pick(COMMANDS);
    const run = await runCommand(...command(input, output), '--json');
    keepsPromises(run, { given: new Map([[input, bytes]]), out: output });
    if (run.status !== 0) return 'refused';
    if (existsSync(output)) {
      const written = readWorkbook(readFileSync(output));
      must(written.ok, `what was written can be read: ${written.ok ? '' : written.refusal.code}`);
    }
    await sameFigures(run.out, bytes);
    return 'done';
  },
};

const COMMANDS: readonly ((input: string, output: string) => readonly string[])[] = [
  (input, output) => ['score', input, '--assume-met', '--out', output],
  (input) => ['facts', input],
  (input) => ['check', input],
  (input, output) => ['projects', input, '--forms', 'one', '--out', output],
];

interface FactJson {
  readonly value: string | null;
  readonly status: string;
  readonly source?: { readonly sheet: string; readonly cell: string; readonly unit?: string };
}

/** The second reader may not open what we open; where it does, a figure taken from a cell is the one that stands there. */
async function sameFigures(json: string, bytes: Uint8Array): Promise<void> {
  const { facts } = JSON.parse(json) as { facts?: Readonly<Record<string, FactJson>> };
  const other = await Promise.resolve()
    .then(() => openXlsx(bytes))
    .catch(() => undefined);
  if (!facts || !other) return;
  for (const [name, { value, status, source }] of Object.entries(facts)) {
    if (status !== '取自表格' || !source || value === null) continue;
    const seen = cellOf(other, source.sheet, source.cell);
    if (typeof seen !== 'number') continue;
    const factor = { 元: 10_000, 千元: 10, 亿元: 0.0001 }[source.unit ?? ''] ?? 1;
    must(
      Math.abs(seen / factor - Number(value)) <= 1e-9 * Math.max(1, Math.abs(seen)),
      `${name} = ${value} stands in ${source.sheet}!${source.cell}, where another reader sees ${String(seen)}`,
    );
  }
}

type OtherBook = Awaited<ReturnType<typeof openXlsx>>;

function cellOf(book: OtherBook, sheet: string, cell: string): unknown {
  const named = book.sheets.filter(({ name }) => name === sheet);
  const at = parseA1(cell);
  return named.length === 1 && at ? named[0]!.rows[at.row]?.[at.column] : undefined;
}
