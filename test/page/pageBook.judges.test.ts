import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAssistant } from '../../src/app/assistant';
import { a1 } from '../../src/core/workbook/address';
import { contentAt, cellOfKey, columnOfKey, rowOfKey } from '../../src/core/workbook/snapshot';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { calculateWith, sampleBytes } from '../support/emulatedBook';
import { readWithHucre } from '../support/engineSheets';
import { describeWithLibreOffice } from '../support/judges';
import { recalculate } from '../support/libreOffice';
import { validationErrors } from '../support/ooxmlValidator';
import { pageSession } from '../support/pageSession';
import { type UniverEngine, startUniver } from '../support/univerEngine';
import type { CalculatedBook } from '../support/cellResult';

/** Saved files, opened by programs that share no line with ours. */
const rich = (): Uint8Array => new Uint8Array(readFileSync(join(__dirname, '../fixtures/xlsx/rich.xlsx')));

let folder: string;
let univer: UniverEngine;
const before = new Map<string, string>();
const after = new Map<string, string>();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-saved-'));
  univer = startUniver();
  const put = (title: string, bytes: Uint8Array, kind: 'before' | 'after'): void => {
    const file = join(folder, `${title}.${kind}.xlsx`);
    writeFileSync(file, bytes);
    (kind === 'before' ? before : after).set(title, file);
  };
  for (const [title, bytes] of [
    ['示例', sampleBytes()],
    ['什么都有', rich()],
  ] as const) {
    const { page, type, saved } = pageSession(bytes, calculateWith(univer));
    const first = page.book.sheets.find(({ visibility }) => visibility === 'Visible')!.name;
    const numbers = [...page.book.find(first)!.inputs].filter(
      ([, input]) =>
        input.kind === 'constant' &&
        typeof input.value === 'number' &&
        input.value > 100 &&
        Number.isFinite(input.value),
    );
    await type(first, {
      Z1: '5%',
      Z2: '2023-1-2',
      Z3: ' 甲\u0001 ',
      Z4: '=IFS(Z1>0,Z1*2,TRUE,0)',
      Z5: "'007",
      Z6: '#N/A',
      Z7: '=COUNTIF(Z1:Z2,">1")',
      AB40: true,
    });
    const sheet = page.book.find(first)!;
    await page.type(
      sheet,
      numbers.slice(0, 5).map(([key, input]) => ({
        row: rowOfKey(key),
        column: columnOfKey(key),
        raw: input.kind === 'constant' ? Number(input.value) + 12.5 : 0,
      })),
    );
    if (title === '示例')
      expect(await createAssistant(page.workbook, () => 0).score({ assumeMet: true })).toMatchObject({ ok: true });
    put(title, bytes, 'before');
    put(title, await saved(), 'after');
  }
});
afterAll(async () => {
  await univer.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('Open XML SDK 在保存的文件里没有发现新的错误', async () => {
  for (const title of before.keys()) {
    const [had, has] = await Promise.all([before, after].map((files) => validationErrors(files.get(title)!)));
    expect(has!.filter((error) => !had!.includes(error))).toEqual([]);
  }
});

it('hucre 读到的，与我们自己读到的一样', async () => {
  // It does not open a workbook with a chart sheet.
  for (const file of [after.get('示例')!]) {
    const saved = (await readWithHucre(file)).saved;
    const read = readWorkbook(new Uint8Array(readFileSync(file)));
    const first = read.ok ? read.value.sheets[0]! : undefined;
    expect([first?.rows[0]?.[25], first?.rows[4]?.[25], first?.rows[39]?.[27]]).toEqual([0.05, '007', true]);
    expect([
      saved.get(first!.name)?.get('Z1'),
      saved.get(first!.name)?.get('Z5'),
      saved.get(first!.name)?.get('Z4'),
    ]).toEqual([0.05, '007', 0.1]);
  }
});

describeWithLibreOffice('LibreOffice', () => {
  it('打开保存的文件，重新计算，每个公式的值相同', async () => {
    const titles = [...after.keys()];
    const results = await recalculate(titles.map((title) => after.get(title)!));
    for (const [index, title] of titles.entries())
      expect([title, differences(after.get(title)!, results[index]!)]).toEqual([title, []]);
    expect(formulasIn(after.get('示例')!)).toBeGreaterThan(300);
  });
});

/** Formulas that the fixture has to be odd (of another day, or of tables) are not for LibreOffice to judge. */
const NOT_JUDGED = /TODAY|NOW\(|RAND|\[/;

function formulasIn(file: string): number {
  const read = readWorkbook(new Uint8Array(readFileSync(file)));
  return read.ok ? read.value.sheets.reduce((sum, { formulas }) => sum + formulas.size, 0) : 0;
}

function differences(file: string, judge: CalculatedBook): string[] {
  const read = readWorkbook(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.sheets.flatMap((sheet) =>
    [...sheet.formulas].flatMap(([key, formula]) => {
      if (NOT_JUDGED.test(formula)) return [];
      const { row, column } = cellOfKey(key);
      const content = contentAt(sheet, row, column);
      const [ours, theirs] = [content ?? '', judge.valueAt(sheet.name, a1(row, column)) ?? ''];
      const same =
        typeof ours === 'number' && typeof theirs === 'number'
          ? Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours))
          : JSON.stringify(ours) === JSON.stringify(theirs);
      return same ? [] : [`${sheet.name}!${a1(row, column)} =${formula}: ${JSON.stringify({ ours, theirs })}`];
    }),
  );
}
