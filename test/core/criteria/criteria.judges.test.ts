import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { criteriaCases } from '../../cases/criteria/criteriaCases';
import { decimal } from '../../../src/core/base/decimal';
import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import { criterionFormula, formulaName, guardName } from '../../../src/core/criteria/criterionFormula';
import { answerText } from '../../../src/core/rules/cellText';
import type { RuleInput } from '../../../src/core/rules/ruleInput';
import { scoreRule } from '../../../src/core/rules/scoreRule';
import { a1 } from '../../../src/core/workbook/address';
import type { EngineCell } from '../../support/engineSheets';
import { describeWithLibreOffice } from '../../support/judges';
import { recalculate } from '../../support/libreOffice';
import { edgesIn, inputsFor } from '../../support/sameMeaning';
import { startUniver } from '../../support/univerEngine';
import { writeEngineBook } from '../../support/writeEngineBook';

const SHEET = '标准';

/** One row for each sentence and input: the printed formula, its names replaced by the cells to the right of it. */
interface Row {
  readonly text: string;
  readonly input: string;
  readonly formula: string;
  readonly cells: readonly (string | number)[];
  readonly expected: string | number;
}

const rows: readonly Row[] = criteriaCases.flatMap(({ text, full, indicator }) => {
  const compiled = compileCriterion(text, String(full), indicator);
  if (!compiled.ok) return [];
  const { criterion } = compiled;
  const plain = criterion.rule.kind === 'guarded' ? criterion.rule.rule : criterion.rule;
  const listed =
    plain.kind !== 'checklist' ? 0 : plain.marks.kind === 'own' ? plain.marks.each.length : criterion.itemCount;
  const formula = criterionFormula(criterion, String(full));
  return inputsFor(criterion.rule, edgesIn(plain)).flatMap((input): Row[] => {
    const fitted: RuleInput = input.items && listed > 0 ? { ...input, items: input.items.slice(0, listed) } : input;
    const outcome = scoreRule(criterion.rule, decimal(String(full)), fitted);
    const names = namesFor(fitted, listed);
    return [
      {
        text,
        input: JSON.stringify(fitted),
        formula,
        cells: names.map(([, value]) => value),
        expected:
          outcome.kind === 'scored' ? outcome.score.toNumber() : outcome.kind === 'notApplicable' ? '不适用' : '',
        names: names.map(([name]) => name),
      } as Row & { names: readonly string[] },
    ];
  });
});

/** Every name a formula may hold, with the cell's content; what is not known stays empty. */
function namesFor(input: RuleInput, listed: number): readonly (readonly [string, string | number])[] {
  const items = input.items ?? [];
  const unmet = items.filter((item) => item === 'unmet').length;
  return [
    ['value', input.value === undefined || input.value === 'overBudget' ? '' : input.value.toNumber()],
    ['grade', input.level ?? ''],
    ['count', input.items && listed === 0 ? unmet : (input.count?.toNumber() ?? '')],
    ['score', ''],
    ...[0, 1, 2].map(
      (index) =>
        [
          guardName(index),
          input.guards?.[index] === undefined ? '' : input.guards[index] ? answerText.met : answerText.unmet,
        ] as const,
    ),
    ...Object.entries(input.quantities ?? {}).map(([name, value]) => [formulaName(name), value.toNumber()] as const),
    ...items.slice(0, listed).map((item, index) => [`item${String(index + 1)}`, answerText[item]] as const),
  ];
}

const cells: Record<string, EngineCell> = {};
rows.forEach((row, at) => {
  const { names } = row as Row & { readonly names: readonly string[] };
  row.cells.forEach((value, column) => {
    if (value !== '') cells[a1(at, column + 1)] = value;
  });
  const items = names.flatMap((name, column) => (/^item\d+$/.test(name) ? [a1(at, column + 1)] : []));
  const places = new Map([
    ...names.map((name, column) => [name, a1(at, column + 1)] as const),
    ['items', `${items[0] ?? ''}:${items.at(-1) ?? ''}`] as const,
  ]);
  cells[a1(at, 0)] = { formula: replaced(row.formula, places) };
});

/** Outside of texts, a whole name becomes its cell. */
function replaced(formula: string, places: ReadonlyMap<string, string>): string {
  return formula
    .split('"')
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[\p{L}_][\p{L}\p{N}_]*/gu, (name) => places.get(name) ?? name),
    )
    .join('"');
}

const expected = rows.map(({ text, input, expected: score }) => [text, input, score]);

test('情形够多', () => {
  expect(rows.length).toBeGreaterThan(3000);
});

describeWithLibreOffice('LibreOffice 算出同样的分', () => {
  test('每一句、每一种情形', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jixiao-criteria-'));
    try {
      const file = join(folder, 'criteria.xlsx');
      writeFileSync(file, await writeEngineBook({ sheets: [{ name: SHEET, cells }] }));
      const [calculated] = await recalculate([file]);
      expect(rows.map(({ text, input }, at) => [text, input, calculated?.valueAt(SHEET, a1(at, 0))])).toEqual(expected);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

test('第二个引擎算出同样的分', async () => {
  const engine = startUniver();
  try {
    const calculated = await engine.open({ sheets: [{ name: SHEET, cells }] });
    expect(rows.map(({ text, input }, at) => [text, input, calculated.valueAt(SHEET, a1(at, 0))])).toEqual(expected);
  } finally {
    await engine.stop();
  }
});
