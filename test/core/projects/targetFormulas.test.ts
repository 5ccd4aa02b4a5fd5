import { fc } from '../../support/fastCheck';
import { decimal, roundScore } from '../../../src/core/base/decimal';
import { evaluate } from '../../../src/core/formula/evaluate';
import { type Formula, number, text } from '../../../src/core/formula/formula';
import type { Value } from '../../../src/core/formula/value';
import { scoreRecord } from '../../../src/core/projects/scoreRecord';
import { builtInProjectSchemes } from '../../../src/core/projects/schemes/builtInProjectSchemes';
import type { ProjectScheme } from '../../../src/core/projects/schemes/projectScheme';
import { indicatorFormulas } from '../../../src/core/projects/targets/projectIndicatorFormulas';
import type { HerCell } from '../../../src/core/projects/targets/quantity';
import { type TargetCase, targetCases } from '../../cases/projects/targetCases';

type Content = string | number | undefined;

/** The row of one indicator: 性质, 指标值, 单位, 方向, 完成值, 得分. */
interface Row {
  readonly cells: readonly Content[];
  readonly formats?: readonly (string | undefined)[];
}

const NATIONAL = builtInProjectSchemes[0] as ProjectScheme;

function rowOf(one: TargetCase): Row {
  return {
    cells: [one.relation, one.target ?? undefined, one.unit, one.direction, one.done ?? undefined, one.own],
    formats: [undefined, one.targetFormat, undefined, undefined, one.doneFormat],
  };
}

function scoredRow(
  row: Row,
  given: { assumeMet?: boolean | undefined; year?: number | undefined; path?: readonly string[] | undefined } = {},
  scheme = NATIONAL,
) {
  const her = (column: number, always = false): HerCell | undefined =>
    row.cells[column] === undefined && !always
      ? undefined
      : { sheet: '自评表', row: 0, column, content: row.cells[column], format: row.formats?.[column] };
  return scoreRecord(
    '',
    {
      path: (given.path ?? ['产出指标', '数量指标', '整治村数']) as [string, string, string],
      place: { sheet: '自评表', cell: 'A1' },
      groupMark: undefined,
      relation: her(0),
      target: her(1, true),
      unit: her(2),
      direction: her(3),
      done: her(4, true),
      full: { sheet: '自评表', row: 0, column: 9, content: 10 },
      own: her(5, true),
      reason: undefined,
    },
    {},
    {
      project: '项目',
      scheme,
      year: given.year === 0 ? undefined : (given.year ?? 2023),
      assumeMet: given.assumeMet ?? false,
    },
  ).scored;
}

/** What the sheet shows over the row as she has it now. */
function sheetScore(scored: ReturnType<typeof scoredRow>, now: Row, scheme = NATIONAL): Value {
  const cell = (_sheet: string | undefined, _row: number, column: number): Value => {
    const content = now.cells[column];
    return typeof content === 'number' ? decimal(content) : content;
  };
  const lookup = { cell, name: (): Value => undefined };
  const formulas = indicatorFormulas(scored, scheme.shortfall);
  const given = (value: Value): Formula =>
    typeof value === 'object' && 'toFixed' in value
      ? number(value.toString())
      : text(typeof value === 'string' ? value : '');
  const at = (formula: Formula): Formula => given(evaluate(formula, lookup));
  const target = at(formulas.target(at(formulas.targetDigits)));
  const done = at(formulas.done(at(formulas.doneDigits), text(''), target));
  return evaluate(formulas.score(target, done, number('10')), lookup);
}

function shown(value: Value): string {
  return typeof value === 'object' && 'toFixed' in value ? roundScore(value).toString() : '待填';
}

function coreScore({ score }: ReturnType<typeof scoredRow>): string {
  return score === undefined ? '待填' : roundScore(score).toString();
}

describe('得分公式与规则一致', () => {
  it.each(targetCases.map((one) => [one.title, one] as const))('%s', (_, one) => {
    const row = rowOf(one);
    const scored = scoredRow(row, one);
    expect(shown(sheetScore(scored, row))).toBe(coreScore(scored));
  });

  const relations = fc.constantFrom('≥', '≤', '=', '>', '<', '不少于', '不超过', '');
  const units = fc.constantFrom('', '个', '人次', '%', '万元', '公里', '坨');
  const tails = fc.constantFrom('', '以上', '以内', '左右');
  const amounts = fc.oneof(
    fc.integer({ min: 0, max: 200 }),
    fc.integer({ min: 0, max: 20000 }).map((n) => n / 100),
  );
  const schemes = fc.constantFrom<ProjectScheme>(
    NATIONAL,
    { ...NATIONAL, shortfall: { kind: 'cliff', below: '0.6' } },
    { ...NATIONAL, shortfall: { kind: 'direct' } },
    {
      ...NATIONAL,
      shortfall: {
        kind: 'bands',
        bands: [
          { from: '0.8', share: '0.6' },
          { from: '0.5', share: '0.3' },
        ],
      },
    },
  );
  const doneCells = fc.oneof<fc.Arbitrary<Content>[]>(
    fc
      .tuple(
        fc.constantFrom('', '已完成', '约', '='),
        amounts,
        fc.constantFrom('', '个', '人次', '%', '万元', '元', '米', '未完成'),
      )
      .map(([before, n, unit]) => `${before}${String(n)}${unit}`),
    amounts,
    fc.constantFrom('已完成', '12月底', '—', undefined, '不适用'),
  );
  const texts = fc
    .tuple(relations, amounts, units, tails)
    .map(([relation, n, unit, tail]) => `${relation}${String(n)}${unit}${tail}`);

  it('任意目标与完成：公式与规则同分，且不出界', () => {
    fc.assert(
      fc.property(texts, doneCells, schemes, (target, done, scheme) => {
        const row: Row = { cells: [undefined, target, undefined, undefined, done, undefined] };
        const scored = scoredRow(row, {}, scheme);
        expect(shown(sheetScore(scored, row, scheme))).toBe(coreScore(scored));
        if (scored.score) expect(scored.score.gte(0) && scored.score.lte(10)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  // No formula sees that a count is now shown as a percentage; a completion in percent is held against that, up to 1000 %.
  it('改了单元格之后，公式要么与重新评分一致，要么空着：绝不是旧的数，也不是错的数', () => {
    const formats = fc.constantFrom(undefined, '0.00%');
    fc.assert(
      fc.property(
        texts,
        doneCells,
        texts,
        doneCells,
        formats,
        fc.constantFrom('target', 'done', 'both'),
        (target, done, newTarget, newDone, format, which) => {
          const before: Row = { cells: [undefined, target, undefined, undefined, done, undefined] };
          const after: Row = {
            cells: [
              undefined,
              which === 'done' ? target : newTarget,
              undefined,
              undefined,
              which === 'target' ? done : newDone,
              undefined,
            ],
            formats: [
              undefined,
              undefined,
              undefined,
              undefined,
              typeof newDone === 'number' && newDone <= 10 && which !== 'target' && target.includes('%')
                ? format
                : undefined,
            ],
          };
          const live = shown(sheetScore(scoredRow(before), after));
          expect([coreScore(scoredRow(after)), '待填']).toContain(live);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('数变了，公式跟着变', () => {
    const live = (row: Row, now: Row): string => shown(sheetScore(scoredRow(row), now));
    const row = (target: Content, done: Content): Row => ({
      cells: [undefined, target, undefined, undefined, done, undefined],
    });
    expect(live(row('≥50个', '40个'), row('≥50个', '45个'))).toBe('9');
    expect(live(row('≥50个', 40), row('≥50个', 45))).toBe('9');
    expect(live(row('≥50个', '40个'), row('≥80个', '40个'))).toBe('5');
    expect(live(row('≥50个', '40个'), row('≤50个', '40个'))).toBe('待填');
    expect(live(row('≥50个', '40个'), row('≥50个', '40次'))).toBe('待填');
    expect(live(row('≥1,000人', '900人'), row('≥1000人', '800人'))).toBe('8');
  });
});

describe('规则', () => {
  it('完成得越多，得分不会更低（≥）；花得越多，得分不会更高（≤）', () => {
    const amount = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        amount,
        amount,
        fc.constantFrom('≥', '≤'),
        (target, one, other, relation) => {
          const score = (done: number) =>
            Number(
              coreScore(
                scoredRow({
                  cells: [undefined, `${relation}${String(target)}个`, undefined, undefined, done, undefined],
                }),
              ),
            );
          const [less, more] = [Math.min(one, other), Math.max(one, other)];
          const rises = score(more) - score(less);
          expect(relation === '≥' ? rises : -rises).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 200 },
    );
  });

  /** Characters that nobody listed, put anywhere into a figure: never read as if they were not there. */
  it('数字旁边多出不认识的字，就不计分', () => {
    const strange = fc.constantFrom(
      '约',
      '多',
      '余',
      '未',
      '除',
      '第',
      '每',
      '半',
      '其',
      '？',
      '±',
      '上年',
      '共计划',
      '预',
      '→',
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        strange,
        fc.constantFrom('front', 'middle', 'back'),
        fc.constantFrom(1, 4),
        (n, word, where, column) => {
          const text = {
            front: `${word}${String(n)}个`,
            middle: `${String(n)}${word}个`,
            back: `${String(n)}个${word}`,
          }[where];
          const cells: Content[] = [undefined, '≥50个', undefined, undefined, '50个', undefined];
          cells[column] = column === 1 ? `≥${text}` : text;
          expect(coreScore(scoredRow({ cells }))).toBe('待填');
        },
      ),
      { numRuns: 300 },
    );
  });
});
