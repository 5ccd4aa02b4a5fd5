import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc } from '../../support/fastCheck';
import { type RuleFormulaCase, ruleFormulaCase, ruleFormulaCases } from '../../cases/rules/ruleFormulaCases';
import { allKinds } from '../../../src/core/rules/allKinds';
import type { Rule, ValueKind } from '../../../src/core/rules/rule';
import { inputsTo } from '../../support/inputsTo';
import { rulesOf } from '../../support/ruleGenerators';
import { decimals } from '../../support/ruleParts';
import { a1 } from '../../../src/core/workbook/address';
import type { CalculatedBook } from '../../support/cellResult';
import type { EngineBook, EngineCell } from '../../support/engineSheets';
import { describeWithLibreOffice } from '../../support/judges';
import { recalculate } from '../../support/libreOffice';
import { startUniver, type UniverEngine } from '../../support/univerEngine';
import { writeEngineBook } from '../../support/writeEngineBook';

/** One below the other on one sheet, as a copied row moves: a case takes G5:V10, and W5 for its sentence. */
const ROWS_PER_CASE = 6;
const SHEET = '评分';

/** The samples with all that may stand in their cells, and of every kind so many rules that nobody thought of. */
function casesWith(rulesOfEach: number): readonly RuleFormulaCase[] {
  const atRandom = allKinds.flatMap(({ kind }) =>
    fc.sample(
      rulesOf(kind).chain((rule) => caseOf(kind, rule)),
      { numRuns: rulesOfEach, seed: 2022 },
    ),
  );
  return [...ruleFormulaCases, ...atRandom];
}

function caseOf(kind: string, rule: Rule): fc.Arbitrary<RuleFormulaCase> {
  return fc
    .tuple(inputsTo(rule), decimals(0.5, 20, 2), fc.constantFrom<ValueKind>('rate', 'amount'))
    .map(([input, fullMark, valueKind]) => ruleFormulaCase(kind, { rule, fullMark, valueKind }, input));
}

function bookOf(cases: readonly RuleFormulaCase[]): EngineBook {
  const cells = cases.flatMap((one, index) => cellsFor(one, index * ROWS_PER_CASE));
  return { sheets: [{ name: SHEET, cells: Object.fromEntries(cells) }] };
}

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
  return `W${String(5 + down)}`;
}

/** What stands between quotes is text and stays. */
function moved(formula: string, down: number): string {
  return formula
    .split('"')
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(
            /\b([A-Z])([5-9]|10)\b/g,
            (_address, column: string, row: string) => column + String(Number(row) + down),
          ),
    )
    .join('"');
}

/** Where another engine shows something else, with all that it had before it. */
function differences(cases: readonly RuleFormulaCase[], calculated: CalculatedBook): readonly unknown[] {
  return cases.flatMap(({ title, cells, expected, expectedReason, formulaText }, index) => {
    const down = index * ROWS_PER_CASE;
    const score = calculated.valueAt(SHEET, scoreCell(down));
    const reason = calculated.valueAt(SHEET, reasonCell(down));
    const same =
      (typeof expected === 'string' ? expected : expected.toNumber()) === noSign(score) && expectedReason === reason;
    return same
      ? []
      : [
          {
            title,
            expected,
            score,
            expectedReason,
            reason,
            formulaText,
            cells: cells.map(({ row, column, value }) => `${a1(row, column)}=${String(value)}`),
          },
        ];
  });
}

/** -0 is 0 to everybody but to JavaScript. */
function noSign(value: unknown): unknown {
  return value === 0 ? 0 : value;
}

describe('第二个引擎算出同样的分和同样的说明', () => {
  let engine: UniverEngine;
  beforeAll(() => {
    engine = startUniver();
  });
  afterAll(() => engine.stop());

  test('每一种情形', async () => {
    // A small book at a time: it gives up on what takes it half a minute, however busy the machine.
    const cases = casesWith(10);
    for (let from = 0; from < cases.length; from += 100) {
      const some = cases.slice(from, from + 100);
      expect(differences(some, await engine.open(bookOf(some)))).toEqual([]);
    }
  });
});

describeWithLibreOffice('LibreOffice 算出同样的分和同样的说明', () => {
  test('每一种情形', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jixiao-rules-'));
    try {
      const file = join(folder, 'rules.xlsx');
      const cases = casesWith(100);
      writeFileSync(file, await writeEngineBook(bookOf(cases)));
      const [calculated] = await recalculate([file]);
      expect(calculated && differences(cases, calculated)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
