import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedBooks } from '../cases/generatedFacts';
import { allTableCases } from '../cases/tables/allTableCases';
import { makeWorkbook } from '../cases/tables/dresser/workbook';
import { caseBook } from '../support/caseBook';
import type { CalculatedBook } from '../support/cellResult';
import { describeWithLibreOffice } from '../support/judges';
import { recalculate } from '../support/libreOffice';
import { scoreBytes } from '../support/memoryBook';
import { validationErrors } from '../support/ooxmlValidator';
import { disagreements, savedFormulas } from '../support/ownCells';
import { type UniverEngine, startUniver } from '../support/univerEngine';

/** Two engines that share no line with us calculate what we wrote, and find the values that we saved. */
const folder = mkdtempSync(join(tmpdir(), 'jixiao-judges-'));
const SAMPLES = ['示例乡2022.xlsx', '示例乡2022-元.xlsx'];

async function written(name: string, input: Uint8Array, assumeMet: boolean): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, (await scoreBytes(input, { assumeMet })).bytes);
  return file;
}

async function writtenSamples(): Promise<readonly string[]> {
  const inputs = SAMPLES.map((name) => new Uint8Array(readFileSync(join(__dirname, '../../assets/samples', name))));
  return Promise.all(
    inputs.flatMap((input, index) => [
      written(`a${String(index)}.xlsx`, input, true),
      written(`b${String(index)}.xlsx`, input, false),
    ]),
  );
}

/** The corpus of tables and dressed workbooks, as files; those that nothing can be scored from are left out. */
function shapedSheets(dressed: number): readonly Parameters<typeof caseBook>[0][] {
  const corpus = allTableCases
    .filter(({ facts }) => Object.keys(facts).length > 0)
    .filter((_, index) => index % Math.ceil(60 / dressed) === 0);
  const seeds = Array.from({ length: dressed }, (_, index) => makeWorkbook(index + 1).sheets);
  return [...corpus.map(({ sheets }) => sheets), ...seeds];
}

async function disagreementsOf(file: string, engine: Parameters<typeof disagreements>[1]): Promise<readonly string[]> {
  const formulas = await savedFormulas(new Uint8Array(readFileSync(file)));
  expect(formulas.length).toBeGreaterThan(200);
  return disagreements(formulas, engine);
}

it('写出的文件没有 Open XML 校验错误', async () => {
  for (const file of await writtenSamples()) expect(await validationErrors(file)).toEqual([]);
});

describe('第二引擎（Univer）', () => {
  let univer: UniverEngine;
  beforeAll(() => {
    univer = startUniver();
  });
  afterAll(() => univer.stop());

  it('两份样表：每个公式的值都相同', async () => {
    for (const file of await writtenSamples()) expect(await disagreementsOf(file, await univer.open(file))).toEqual([]);
  });

  it('生成的数据：边界、零、负数、缺失', async () => {
    for (const [index, book] of (await generatedBooks(40)).entries()) {
      const file = await written(`u${String(index)}.xlsx`, book, index % 2 === 0);
      expect(await disagreementsOf(file, await univer.open(file))).toEqual([]);
    }
  });

  it('各种式样的表：每个公式的值都相同', async () => {
    for (const [index, book] of shapedSheets(12).entries()) {
      const file = await written(`s${String(index)}.xlsx`, await caseBook(book), index % 2 === 0);
      expect(await disagreementsOf(file, await univer.open(file))).toEqual([]);
    }
  });

  it('改一个数，只有该变的得分跟着变', async () => {
    const [file = ''] = await writtenSamples();
    const before = await univer.open(file);
    const totalOf = (book: typeof before) => book.valueAt('指标评分', 'I30');
    const changed = async (sheet: string, cell: string, content: number | string) => {
      const after = await before.edit([{ sheet, cell, content }]);
      const rows = Array.from({ length: 26 }, (_, index) => `I${String(index + 4)}`);
      return {
        total: totalOf(after),
        rows: rows.filter((row) => after.valueAt('指标评分', row) !== before.valueAt('指标评分', row)),
        after,
      };
    };
    expect(totalOf(before)).toBeCloseTo(93.28);
    const operating = await changed('收支预决算明细表', 'E18', 89.8);
    expect(operating.rows).toEqual(['I14']);
    expect(operating.total).toBeCloseTo(94);
    const answer = await changed('评价要点', 'F17', '否');
    expect(answer.rows).toHaveLength(1);
    const mark = await changed('指标评分', 'G14', 8);
    expect(mark.rows).toEqual(['I14']);
    expect(mark.after.valueAt('指标评分', 'I14')).toBeCloseTo(7.28);
    expect(mark.after.valueAt('得分汇总', 'B8')).toBe(104);
  });

  it('原表单元格清空后是待填，不是 0', async () => {
    const [file = ''] = await writtenSamples();
    const after = await (await univer.open(file)).edit([{ sheet: '收支预决算明细表', cell: 'E18', content: null }]);
    expect(after.valueAt('指标评分', 'I14')).toBe('');
    expect(after.valueAt('得分汇总', 'D11')).toBe('待评（还有 1 项未填）');
  });
});

/** So many files at a start of LibreOffice, and the start is paid for. */
const BATCH = 50;
const GENERATED = 200;

describeWithLibreOffice('LibreOffice 重新计算：每个公式的值都相同', () => {
  const shaped = shapedSheets(60);
  const books: Uint8Array[] = [];
  beforeAll(async () => {
    books.push(...(await generatedBooks(GENERATED)), ...(await Promise.all(shaped.map(caseBook))));
  });

  it('样表', async () => {
    await expectAgreement(await writtenSamples());
  });

  const batches = Array.from({ length: Math.ceil((GENERATED + shaped.length) / BATCH) }, (_, index) => index * BATCH);
  it.each(batches)('生成的数据、各种式样的表：第 %d 本起', async (first) => {
    const batch = books.slice(first, first + BATCH);
    await expectAgreement(
      await Promise.all(
        batch.map((book, index) => written(`l${String(first + index)}.xlsx`, book, (first + index) % 2 === 0)),
      ),
    );
  });
});

async function expectAgreement(files: readonly string[]): Promise<void> {
  const calculated = await recalculate(files);
  for (const [index, file] of files.entries())
    expect(await disagreementsOf(file, calculated[index] as CalculatedBook)).toEqual([]);
}
