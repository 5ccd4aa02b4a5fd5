import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RuleFormulaCase, ruleFormulaCases } from '../../cases/rules/ruleFormulaCases';
import { a1 } from '../../../src/core/workbook/address';
import type { CalculatedBook } from '../../support/cellResult';
import type { EngineBook, EngineCell } from '../../support/engineSheets';
import { describeWithLibreOffice } from '../../support/judges';
import { recalculate } from '../../support/libreOffice';
import { startUniver, type UniverEngine } from '../../support/univerEngine';
import { writeEngineBook } from '../../support/writeEngineBook';

/** One below the other on one sheet, as a copied row moves: a case takes G5:M8, and N5 for its sentence. */
const ROWS_PER_CASE = 4;
const SHEET = '评分';

const book: EngineBook = {
  sheets: [
    {
      name: SHEET,
      cells: Object.fromEntries(ruleFormulaCases.flatMap((one, index) => cellsFor(one, index * ROWS_PER_CASE))),
    },
  ],
};

function cellsFor(
  { cells, formulaText, reasonText }: RuleFormulaCase,
  down: number,
): readonly (readonly [string, EngineCell])[] {
  return [
    ...cells.map(
      ({ row, column, value }) =>
        [a1(row + down, column), typeof value === 'string' ? value : value.toNumber()] as const,
    ),
    [scoreCell(down), { formula: moved(formulaText, down) }],
    [reasonCell(down), { formula: moved(reasonText, down) }],
  ];
}

function scoreCell(down: number): string {
  return `I${String(5 + down)}`;
}

function reasonCell(down: number): string {
  return `N${String(5 + down)}`;
}

/** What stands between quotes is text and stays. */
function moved(formula: string, down: number): string {
  return formula
    .split('"')
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(
            /\b([A-Z])([5-8])\b/g,
            (_address, column: string, row: string) => column + String(Number(row) + down),
          ),
    )
    .join('"');
}

const expected = ruleFormulaCases.map(({ title, expected: score, expectedReason }) => [
  title,
  typeof score === 'string' ? score : score.toNumber(),
  expectedReason,
]);

function seen(calculated: CalculatedBook): unknown[] {
  return ruleFormulaCases.map(({ title }, index) => {
    const down = index * ROWS_PER_CASE;
    return [title, calculated.valueAt(SHEET, scoreCell(down)), calculated.valueAt(SHEET, reasonCell(down))];
  });
}

describe('第二个引擎算出同样的分和同样的说明', () => {
  let engine: UniverEngine;
  beforeAll(() => {
    engine = startUniver();
  });
  afterAll(() => engine.stop());

  test('每一种情形', async () => {
    expect(seen(await engine.open(book))).toEqual(expected);
  });
});

describeWithLibreOffice('LibreOffice 算出同样的分和同样的说明', () => {
  test('每一种情形', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jixiao-rules-'));
    try {
      const file = join(folder, 'rules.xlsx');
      writeFileSync(file, await writeEngineBook(book));
      const [calculated] = await recalculate([file]);
      expect(calculated && seen(calculated)).toEqual(expected);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
