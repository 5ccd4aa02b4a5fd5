import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { criteriaCases } from '../../cases/criteria/criteriaCases';
import { decimal } from '../../../src/core/base/decimal';
import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import { criterionFormula, formulaName, guardName } from '../../../src/core/criteria/criterionFormula';
import { answerText } from '../../../src/core/rules/cellText';
import type { Rule } from '../../../src/core/rules/rule';
import { ruleNeeds } from '../../../src/core/rules/ruleNeeds';
import type { RuleInput } from '../../../src/core/rules/ruleInput';
import { scoreRule } from '../../../src/core/rules/scoreRule';
import { a1 } from '../../../src/core/workbook/address';
import type { CalculatedBook } from '../../support/cellResult';
import type { EngineCell } from '../../support/engineSheets';
import { describeWithLibreOffice } from '../../support/judges';
import { recalculate } from '../../support/libreOffice';
import { edgesIn, inputsFor } from '../../support/sameMeaning';
import { startUniver, type UniverEngine } from '../../support/univerEngine';
import { writeEngineBook } from '../../support/writeEngineBook';

const SHEET = '标准';

/** One row for each sentence and input: the printed formula, its names replaced by the cells to the right of it. */
interface Row {
  readonly text: string;
  readonly input: string;
  readonly formula: string;
  readonly names: readonly string[];
  /** What stands for the name at the same place. */
  readonly cells: readonly (string | number)[];
  readonly expected: string | number;
}

const rows: readonly Row[] = criteriaCases.flatMap(({ text, full, indicator }) => {
  const compiled = compileCriterion(text, String(full), indicator);
  if (!compiled.ok) return [];
  const { criterion } = compiled;
  const plain = criterion.rule.kind === 'guarded' ? criterion.rule.rule : criterion.rule;
  const listed = itemsIn(plain, criterion.itemCount);
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
        names: names.map(([name]) => name),
        cells: names.map(([, value]) => value),
        expected:
          outcome.kind === 'scored' ? outcome.score.toNumber() : outcome.kind === 'notApplicable' ? '不适用' : '',
      },
    ];
  });
});

/** How many 要点 the formula asks for by their places; those of a sum stand beside its figures. */
function itemsIn(plain: Rule, itemCount: number): number {
  if (plain.kind === 'checklist' && plain.marks.kind === 'own') return plain.marks.each.length;
  if (plain.kind === 'checklist') return itemCount;
  return ruleNeeds(plain).reduce((count, need) => (need.kind === 'items' ? (need.count ?? 0) : count), 0);
}

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

/** One row of the sheet for each: the formula in A, what its names stand for to the right. */
function cellsOf(some: readonly Row[]): Record<string, EngineCell> {
  const cells: Record<string, EngineCell> = {};
  some.forEach(({ formula, names, cells: values }, at) => {
    values.forEach((value, column) => {
      if (value !== '') cells[a1(at, column + 1)] = value;
    });
    const items = names.flatMap((name, column) => (/^item\d+$/.test(name) ? [a1(at, column + 1)] : []));
    const places = new Map([
      ...names.map((name, column) => [name, a1(at, column + 1)] as const),
      ['items', `${items[0] ?? ''}:${items.at(-1) ?? ''}`] as const,
    ]);
    cells[a1(at, 0)] = { formula: replaced(formula, places) };
  });
  return cells;
}

/** Outside of texts, a whole name becomes its cell. */
function replaced(formula: string, places: ReadonlyMap<string, string>): string {
  return formula
    .split('"')
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[\p{L}_][\p{L}\p{N}_]*/gu, (name) => places.get(name) ?? name),
    )
    .join('"');
}

function expectedOf(some: readonly Row[]): readonly unknown[] {
  return some.map(({ text, input, expected }) => [text, input, expected]);
}

function foundIn(some: readonly Row[], book: CalculatedBook | undefined): readonly unknown[] {
  return some.map(({ text, input }, at) => [text, input, book?.valueAt(SHEET, a1(at, 0))]);
}

test('情形够多', () => {
  expect(rows.length).toBeGreaterThan(3000);
});

describeWithLibreOffice('LibreOffice 算出同样的分', () => {
  test('每一句、每一种情形', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jixiao-criteria-'));
    try {
      const file = join(folder, 'criteria.xlsx');
      writeFileSync(file, await writeEngineBook({ sheets: [{ name: SHEET, cells: cellsOf(rows) }] }));
      const [calculated] = await recalculate([file]);
      expect(foundIn(rows, calculated)).toEqual(expectedOf(rows));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('第二个引擎算出同样的分', () => {
  let engine: UniverEngine;
  beforeAll(() => {
    engine = startUniver();
  });
  afterAll(() => engine.stop());

  /** Univer gives up on a calculation that takes too long, so it gets a part at a time. */
  const LENGTH = 400;
  const starts = Array.from({ length: Math.ceil(rows.length / LENGTH) }, (_, index) => index * LENGTH);
  test.each(starts)('从第 %i 种情形起', async (start) => {
    const some = rows.slice(start, start + LENGTH);
    const calculated = await engine.open({ sheets: [{ name: SHEET, cells: cellsOf(some) }] });
    expect(foundIn(some, calculated)).toEqual(expectedOf(some));
  });
});
