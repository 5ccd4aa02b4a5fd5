import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateCases, type Expected, grid } from '../../cases/formula/evaluateCases';
import { printFormula } from '../../../src/core/formula/printFormula';
import type { Value } from '../../../src/core/formula/value';
import { a1 } from '../../../src/core/workbook/address';
import type { CellResult } from '../../support/cellResult';
import type { EngineBook, EngineCell } from '../../support/engineSheets';
import { describeWithLibreOffice } from '../../support/judges';
import { recalculate } from '../../support/libreOffice';
import { writeEngineBook } from '../../support/writeEngineBook';

const SHEET = '表';

/**
 * Where LibreOffice departs from Excel, which we follow: a TRUE in a cell is a number to it, a text given to SUM none, and
 * `0.##` leaves no bare point. None of this stands in a formula of ours.
 */
const departures: ReadonlySet<string> = new Set([
  '真大于任何文字',
  'SUM 跳过文字和真假',
  'SUM 的直接文字要像数',
  'AVERAGE 只算数',
  'COUNT 只数数',
  'COUNTIF 大于',
  'SUMIF 避开错误',
  'SUMIF 加自己',
  'TEXT 留下小数点',
  '连接真假',
  '名称是区域',
]);
const judged = evaluateCases.filter(([title]) => !departures.has(title));

const book: EngineBook = {
  sheets: [
    {
      name: SHEET,
      cells: {
        ...Object.fromEntries(
          grid.flatMap((row, down) => row.flatMap((value, across) => gridCell(down, across, value))),
        ),
        ...Object.fromEntries(
          judged.map(([, formula], index) => [resultCell(index), { formula: printFormula(formula) }]),
        ),
      },
    },
    { name: '别的表', cells: { A1: 7, B1: 9 } },
  ],
  names: { 绩效_甲: `'${SHEET}'!$A$2`, 绩效_区: `'${SHEET}'!$A$1:$A$8`, 绩效_数: "'别的表'!$B$1" },
};

function gridCell(row: number, column: number, value: Value): readonly (readonly [string, EngineCell])[] {
  if (value === undefined) return [];
  if (value === '') return [[a1(row, column), { formula: '""' }]];
  if (typeof value !== 'object') return [[a1(row, column), value]];
  return [[a1(row, column), 'error' in value ? { formula: '1/0' } : value.toNumber()]];
}

function resultCell(index: number): string {
  return `Z${String(index + 1)}`;
}

/** A cell of a workbook holds 15 digits. */
function shown(expected: Expected | CellResult): unknown {
  if (typeof expected === 'object' && expected !== null && 'number' in expected)
    return Number(Number(expected.number).toPrecision(15));
  return typeof expected === 'number' ? Number(expected.toPrecision(15)) : expected;
}

describeWithLibreOffice('LibreOffice 算出我们算出的', () => {
  test('每一个公式', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jixiao-formulas-'));
    try {
      const file = join(folder, 'formulas.xlsx');
      writeFileSync(file, await writeEngineBook(book));
      const [calculated] = await recalculate([file]);
      const seen = judged.map(([title], index) => [
        title,
        shown(calculated?.valueAt(SHEET, resultCell(index)) ?? null),
      ]);
      expect(seen).toEqual(judged.map(([title, , expected]) => [title, shown(expected)]));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
