import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import type { CellResult } from './cellResult';
import { type EngineBook, readWithHucre } from './engineSheets';
import { describeWithLibreOffice } from './judges';
import { recalculate, recalculatedValues, toPdf } from './libreOffice';
import { validationErrors } from './ooxmlValidator';
import { startUniver, type UniverEngine } from './univerEngine';
import { writeEngineBook } from './writeEngineBook';

/** The kinds of formula we print, and what Excel shows for them. A judge that errs here judges nothing. */
const FORMULAS: readonly (readonly [string, CellResult])[] = [
  ['IF(COUNT(绩效_决算收入,绩效_预算收入)<2,"",ROUND(绩效_决算收入/绩效_预算收入,4))', 1.0072],
  ['IF(COUNT(绩效_决算收入,绩效_空)<2,"",1)', ''],
  ['IF(H5="","",ROUND(IF(H5>=90%,G5,IF(H5<=80%,0,G5*(H5-80%)/10%)),2))', 4],
  ['IF(H6="","",ROUND(IF(H6>=90%,G6,IF(H6<=80%,0,G6*(H6-80%)/10%)),2))', 2.25],
  ['IF(H7="","",ROUND(IF(H7>=90%,G7,IF(H7<=80%,0,G7*(H7-80%)/10%)),2))', ''],
  [
    'TEXT(H5,"0.00%")&"，超出 "&TEXT((H5-1)*100,"0.00")&" 个百分点，扣 "&TEXT(G5-I5,"0.00")&" 分"',
    '100.72%，超出 0.72 个百分点，扣 1.50 分',
  ],
  ['COUNTIF(\'评价要点\'!E5:E8,"否")', 2],
  ["SUMIF('台账'!C4:C20,\"追加\",'台账'!E4:E20)", 12.6],
  ['ROUND(1.005,2)+ROUND(2.675,2)', 3.69],
  ['SUM(I5:I9)', 5.5],
  ['VALUE(SUBSTITUTE(\'表 (2)\'\'x\'!B3,",",""))/10000', 0.12345],
  ['IFERROR(A1/0,"")', ''],
  ["COUNTA('评价要点'!E5:E8)", 3],
  ['AVERAGE(G5:G7)', 4],
  ['TRIM("")', ''],
  ['Z1/0', { error: '#DIV/0!' }],
];

const BOOK: EngineBook = {
  sheets: [
    {
      name: '指标评分',
      cells: {
        ...Object.fromEntries(FORMULAS.map(([formula], index) => [`Z${String(index + 1)}`, { formula }])),
        ...{ G5: 4, G6: 3, G7: 5, H5: { formula: 'Z1' }, H6: 0.875, H7: { formula: '""' } },
        ...{ I5: 2.5, I6: { formula: '""' }, I7: { formula: 'IF(H7="","",1)' }, I8: 3 },
      },
    },
    { name: '绩效数据', cells: { C5: { formula: "'收支明细'!C12/10000" }, C6: { formula: "'收支明细'!C13/10000" } } },
    { name: '收支明细', cells: { C12: 12005000, C13: 11919182 } },
    { name: '评价要点', cells: { E5: '是', E6: '否', E7: '否' } },
    { name: '台账', cells: { C4: '追加', C5: '追减', C6: '追加', E4: 12.5, E5: 3, E6: 0.1 } },
    { name: "表 (2)'x", cells: { B3: '1,234.50' } },
  ],
  names: { 绩效_决算收入: "'绩效数据'!$C$5", 绩效_预算收入: "'绩效数据'!$C$6", 绩效_空: "'绩效数据'!$C$9" },
};

const EXPECTED = FORMULAS.map(([formula, value]) => [formula, value]);

function shown(book: { valueAt(sheet: string, cell: string): CellResult }): unknown[] {
  return FORMULAS.map(([formula], index) => [formula, book.valueAt('指标评分', `Z${String(index + 1)}`)]);
}

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-engines-'));
  file = join(folder, '示例.xlsx');
  writeFileSync(file, await writeEngineBook(BOOK));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('Univer', () => {
  let engine: UniverEngine;
  beforeAll(() => {
    engine = startUniver();
  });
  afterAll(() => engine.stop());

  test('calculates the formulas we print', async () => {
    expect(shown(await engine.open(BOOK))).toEqual(EXPECTED);
  });

  test('calculates a file, many one after the other', async () => {
    const books = await engine.calculate([file, BOOK, file]);
    expect(books.map(shown)).toEqual([EXPECTED, EXPECTED, EXPECTED]);
  });

  test('an edit changes what depends on it, in a workbook of its own', async () => {
    const before = await engine.open(file);
    const after = await before.edit([
      { sheet: '收支明细', cell: 'C12', content: 10131304.7 },
      { sheet: '评价要点', cell: 'E5', content: null },
    ]);
    const cells = ['Z1', 'Z3', 'Z7', 'Z13'];
    expect(cells.map((cell) => after.valueAt('指标评分', cell))).toEqual([0.85, 2, 2, 2]);
    expect(cells.map((cell) => before.valueAt('指标评分', cell))).toEqual([1.0072, 4, 2, 3]);
  });

  test('a formula shared from another cell moves along', async () => {
    const shared = { formula: 'A1*2', writtenFor: 'B1' };
    const book = await engine.open({ sheets: [{ name: '表', cells: { A1: 1, A2: 5, B1: shared, B2: shared } }] });
    expect([book.valueAt('表', 'B1'), book.valueAt('表', 'B2'), book.valueAt('表', 'C1')]).toEqual([2, 10, null]);
  });

  test('a sheet that is not there is no empty cell', async () => {
    const book = await engine.open(BOOK);
    expect(() => book.valueAt('没有', 'A1')).toThrow('没有');
  });
});

describeWithLibreOffice('LibreOffice', () => {
  test('calculates the formulas we print', async () => {
    const books = await Promise.all([recalculate([file, file]), recalculatedValues([file, file])]);
    expect(books.flat().map(shown)).toEqual([EXPECTED, EXPECTED, EXPECTED, EXPECTED]);
  });

  test('does not take a saved value on trust', async () => {
    const stale = join(folder, 'stale.xlsx');
    const cells = new Map([['0,1', { formula: 'A1+1', formulaResult: 99, value: 99 }]]);
    writeFileSync(stale, await writeXlsx({ sheets: [{ name: '表', rows: [[2]], cells }] }));
    expect((await readWithHucre(stale)).saved.get('表')?.get('B1')).toBe(99);
    expect((await recalculate([stale]))[0]?.valueAt('表', 'B1')).toBe(3);
    expect((await recalculatedValues([stale]))[0]?.valueAt('表', 'B1')).toBe(3);
  });

  test('says which file it could not open', async () => {
    const broken = join(folder, 'broken.xlsx');
    writeFileSync(broken, 'no workbook');
    await expect(recalculate([file, broken])).rejects.toThrow('broken.xlsx');
    await expect(recalculatedValues([file, broken])).rejects.toThrow('broken.xlsx');
  });

  test('prints', async () => {
    const pdf = await toPdf(file, folder);
    expect(pdf).toBe(join(folder, '示例.pdf'));
    expect(readFileSync(pdf).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });
});

describe('the Open XML SDK', () => {
  test('finds nothing in a sound file, and what is wrong in a broken one', async () => {
    const broken = join(folder, 'cut.xlsx');
    writeFileSync(broken, 'PK');
    expect(await validationErrors(file)).toEqual([]);
    expect(await validationErrors(broken)).toHaveLength(1);
  });
});
