import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleRules } from '../../cases/rules/sampleRules';
import { decimal } from '../../../src/core/base/decimal';
import { cell } from '../../../src/core/formula/formula';
import { printFormula } from '../../../src/core/formula/printFormula';
import { ruleFormula } from '../../../src/core/rules/ruleFormula';
import { scoreRule } from '../../../src/core/rules/scoreRule';
import { a1 } from '../../../src/core/workbook/address';
import type { EngineCell } from '../../support/engineSheets';
import { describeWithLibreOffice } from '../../support/judges';
import { recalculate } from '../../support/libreOffice';
import { writeEngineBook } from '../../support/writeEngineBook';

const titles = ['达到 90% 满分，80% 以下不得分，其间按比例', '超过 100%，每 0.1 个百分点扣 0.1 分，按比例'];
/** 5 and 4.5 make a half cent of every hundredth of a percentage point. */
const fullMarks = ['4', '4.5', '5'];
const SHEET = '率';

/** Every rate from 70% to 120%, to two decimals of a percent: column A the rates, row 1 the full marks, one formula for each pair. */
const rates = Array.from({ length: 5001 }, (_, index) => decimal(String(7000 + index)).div(10_000));
const columns = titles.flatMap((title) =>
  fullMarks.map((fullMark) => ({ rule: sampleRules.find((sample) => sample.title === title)?.rule, fullMark })),
);

describeWithLibreOffice('二进制的误差不进得分', () => {
  test('70% 到 120% 的每一个率', async () => {
    const cells: Record<string, EngineCell> = {};
    const expected: (readonly [string, number])[] = [];
    columns.forEach(({ rule, fullMark }, index) => {
      if (!rule) throw new Error('A sample has another title');
      const column = index + 1;
      cells[a1(0, column)] = Number(fullMark);
      rates.forEach((value, down) => {
        const row = down + 1;
        cells[a1(row, 0)] = value.toNumber();
        cells[a1(row, column)] = {
          formula: printFormula(
            ruleFormula(rule, { fullMark: cell(0, column), value: cell(row, 0), valueKind: 'rate' }),
          ),
        };
        const outcome = scoreRule(rule, decimal(fullMark), { value });
        if (outcome.kind === 'scored') expected.push([a1(row, column), outcome.score.toNumber()]);
      });
    });
    const folder = mkdtempSync(join(tmpdir(), 'jixiao-rates-'));
    try {
      const file = join(folder, 'rates.xlsx');
      writeFileSync(file, await writeEngineBook({ sheets: [{ name: SHEET, cells }] }));
      const [calculated] = await recalculate([file]);
      expect(expected).toHaveLength(rates.length * columns.length);
      expect(expected.filter(([place, score]) => calculated?.valueAt(SHEET, place) !== score)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
