import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProjectsOutcome } from '../../src/app/outcomes';
import { type Decimal, decimal } from '../../src/core/base/decimal';
import { schemeById } from '../../src/core/schemes/allSchemes';
import { a1 } from '../../src/core/workbook/address';
import { PROJECT_COLUMNS as S } from '../../src/core/sheets/columns/projectColumns';
import { PROJECT_INDICATOR_COLUMNS as I } from '../../src/core/sheets/columns/projectIndicatorColumns';
import { bookCases } from '../cases/projects/bookCases';
import { townshipBooks } from '../cases/projects/townshipBooks';
import { form2020 } from '../cases/projects/formOf';
import { nine, nineteen, seventyFour, thirtyFive } from '../cases/projects/seedBooks';
import { caseBook } from '../support/caseBook';
import type { CalculatedBook } from '../support/cellResult';
import type { GridSheet } from '../support/gridSnapshot';
import { describeWithLibreOffice } from '../support/judges';
import { recalculate } from '../support/libreOffice';
import { memoryBook, scoreBytes } from '../support/memoryBook';
import { validationErrors } from '../support/ooxmlValidator';
import { disagreements, savedFormulas } from '../support/ownCells';
import { type UniverEngine, startUniver } from '../support/univerEngine';

type Sheets = Readonly<Record<string, GridSheet | GridSheet['rows']>>;

const folder = mkdtempSync(join(tmpdir(), 'jixiao-projects-'));
const FIRST = 3;
const OURS = ['项目自评汇总', '项目指标'];

async function run(input: Uint8Array, assumeMet = false): Promise<{ outcome: ProjectsOutcome; bytes: Uint8Array }> {
  const book = memoryBook(input);
  const done = await book.assistant.projects({ assumeMet });
  if (!done.ok) throw new Error(`refused: ${done.refusal.code}`);
  return { outcome: done.value, bytes: book.bytes() };
}

async function written(
  name: string,
  sheets: Sheets,
  assumeMet = false,
): Promise<{ file: string; outcome: ProjectsOutcome }> {
  const file = join(folder, `${name}.xlsx`);
  const { outcome, bytes } = await run(await caseBook(sheets), assumeMet);
  writeFileSync(file, bytes);
  return { file, outcome };
}

/** What the two sheets show of every project and indicator, beside what was scored. */
function differences({ results }: ProjectsOutcome, book: CalculatedBook): readonly string[] {
  const found: string[] = [];
  const compare = (what: string, shown: unknown, wanted: Decimal | undefined): void => {
    const same = typeof shown === 'number' ? wanted?.minus(decimal(shown)).abs().lte('1e-9') : shown === '' && !wanted;
    if (!same) found.push(`${what}: ${String(shown)} ≠ ${String(wanted)}`);
  };
  let row = FIRST;
  results.projects.forEach((project, index) => {
    const at = (column: number): unknown => book.valueAt('项目自评汇总', a1(FIRST + index, column));
    compare(`${project.name} 执行率`, at(S.rate), project.rate);
    compare(`${project.name} 得分`, at(S.score), project.total);
    if (at(S.grade) !== (project.grade ?? '')) found.push(`${project.name} 等级: ${String(at(S.grade))}`);
    if (at(S.open) !== project.pending && project.total !== undefined)
      found.push(`${project.name} 待填: ${String(at(S.open))}`);
    for (const one of project.indicators) {
      const shown = book.valueAt('项目指标', a1(row++, I.score));
      compare(`${project.name} ${one.key}`, shown, one.score);
    }
  });
  const total = FIRST + results.projects.length;
  const sums: readonly (readonly [number, Decimal | undefined])[] = [
    [S.initial, results.summary.budget],
    [S.budget, results.summary.adjusted],
    [S.executed, results.summary.executed],
    [S.rate, results.summary.rate],
  ];
  for (const [column, wanted] of sums) {
    const shown = book.valueAt('项目自评汇总', a1(total, column));
    // A cell of a column that no project has stays blank.
    if (!(wanted === undefined && shown === null)) compare(`合计 ${String(column)}`, shown, wanted);
  }
  return found;
}

/** A county's own scheme: its steps of 执行率, its cliff, its grades, live in the sheets. */
const OWN_SCHEME: Sheets = {
  自评: form2020({ money: [['年度资金总额', 50, 48, 42]] }),
  办法: [
    ['青石县项目支出绩效自评评分办法'],
    ['一级指标', '分值', '评分办法'],
    ['预算执行率', 10, '执行率达到95%得10分；80%（含）-95%得6分；低于80%不得分。'],
    ['产出指标', 60, '完成指标值的得满分，未完成的按完成比例计分，完成率低于60%的不得分。'],
    ['效益指标', 30, null],
    ['85分（含）以上为优秀，70-85分为良好，70分以下为较差。'],
  ],
};

const SEEDS: readonly Sheets[] = [OWN_SCHEME, nineteen, nine, seventyFour, thirtyFive];

describeWithLibreOffice('LibreOffice 重新计算', () => {
  it('各种式样的清单与自评表：每个得分、合计、等级都相同，每个公式的值都相同', async () => {
    const books = await Promise.all([
      ...bookCases.map(({ sheets }, index) => written(`c${String(index)}`, sheets, index % 3 === 0)),
      ...townshipBooks.map(({ sheets }, index) => written(`t${String(index)}`, sheets)),
      ...SEEDS.map((sheets, index) => written(`s${String(index)}`, sheets, true)),
    ]);
    const calculated = await recalculate(books.map(({ file }) => file));
    for (const [index, { file, outcome }] of books.entries()) {
      const book = calculated[index];
      if (!book) throw new Error('not calculated');
      expect(differences(outcome, book)).toEqual([]);
      expect(disagreements(await savedFormulas(new Uint8Array(readFileSync(file)), OURS), book)).toEqual([]);
    }
  });
});

it('写出的文件没有 Open XML 校验错误', async () => {
  expect(
    await validationErrors((await written('v', { 自评: form2020(), 清单: bookCases[9]?.sheets['清单'] ?? [] })).file),
  ).toEqual([]);
});

describe('改她的表', () => {
  let univer: UniverEngine;
  beforeAll(() => {
    univer = startUniver();
  });
  afterAll(() => univer.stop());

  it('改全年执行数：执行率、得分、总分、等级、合计跟着变', async () => {
    const { file } = await written('live', {
      自评: form2020(),
      二: form2020({ name: '森林防火', money: [['年度资金总额', 12, 17.2, 17.2]] }),
    });
    const before = await univer.open(file);
    const at = (book: typeof before, column: number, row = FIRST) => book.valueAt('项目自评汇总', a1(row, column));
    expect(at(before, S.score)).toBeCloseTo(98.63);
    const after = await before.edit([{ sheet: '自评', cell: 'F6', content: 4.8 }]);
    expect([at(after, S.rate), at(after, S.score), at(after, S.grade)]).toEqual([0.1, 90, '优']);
    expect(after.valueAt('项目指标', a1(FIRST, I.score))).toBe(1);
    expect(at(after, S.executed, FIRST + 2)).toBeCloseTo(22);
    expect(at(after, S.score, FIRST + 1)).toBe(99);
    const emptied = await before.edit([{ sheet: '自评', cell: 'F6', content: null }]);
    expect([
      at(emptied, S.rate),
      at(emptied, S.score),
      at(emptied, S.grade),
      at(emptied, S.executed, FIRST + 2),
    ]).toEqual(['', '', '', '']);
    const fewer = await before.edit([{ sheet: '自评', cell: 'F10', content: '6.5个' }]);
    expect(at(fewer, S.score)).toBeCloseTo(88.63);
  });

  it('评了部门再评项目：一个数改了，自评表、汇总、指标、部门的得分和总分都跟着变', async () => {
    const scheme = schemeById('ziyuan-2023');
    const input = await caseBook({
      自评: form2020(),
      数据: [['2023年度关键数据'], ['数据项', '数值', '单位'], ['年初预算支出', 800, '万元']],
    });
    const { bytes } = await scoreBytes(input, { scheme: scheme && { kind: 'builtIn', scheme } });
    const done = memoryBook(bytes);
    await done.assistant.projects({ forms: 'each' });
    const file = join(folder, 'department.xlsx');
    writeFileSync(file, done.bytes());
    const before = await univer.open(file);
    const row = Array.from({ length: 40 }, (_, index) => index).find(
      (index) => before.valueAt('指标评分', a1(index, 2)) === '项目支出执行率',
    );
    const total = Array.from({ length: 40 }, (_, index) => index).find(
      (index) => before.valueAt('得分汇总', a1(index, 0)) === '合计',
    );
    const shown = (book: typeof before) => [
      book.valueAt('人居环境整治', 'I6'),
      book.valueAt('人居环境整治', 'H16'),
      book.valueAt('项目自评汇总', a1(FIRST, S.score)),
      book.valueAt('项目指标', a1(FIRST, I.score)),
      book.valueAt('指标评分', a1(row ?? 0, 8)),
      book.valueAt('得分汇总', a1(total ?? 0, 3)),
    ];
    expect(shown(before)).toEqual([9.625, 98.63, 98.63, 9.625, 6, 11]);
    expect(shown(await before.edit([{ sheet: '自评', cell: 'F6', content: 24 }]))).toEqual([5, 94, 94, 5, 0, 5]);
  });

  it('清单与自评表不再一致：谁也不取；印的合计对不上各行：也不取', async () => {
    const list = [
      ['2023年度项目支出明细表'],
      ['单位：万元'],
      ['序号', '项目名称', '年初预算', '全年预算', '全年执行'],
      [1, '人居环境整治', 50, 48, 46.2],
      ['合计', null, 50, 48, 46.2],
    ];
    const { bytes } = await scoreBytes(await caseBook({ 清单: list, 自评: form2020() }), {});
    const done = memoryBook(bytes);
    await done.assistant.projects({});
    const file = join(folder, 'both.xlsx');
    writeFileSync(file, done.bytes());
    const before = await univer.open(file);
    const fact = Array.from({ length: 120 }, (_, index) => index).find(
      (index) => before.valueAt('绩效数据', a1(index, 0)) === '项目执行合计',
    );
    const shown = (book: typeof before) => [
      book.valueAt('项目自评汇总', a1(FIRST, S.score)),
      book.valueAt('绩效数据', a1(fact ?? 0, 1)),
    ];
    expect(shown(before)).toEqual([98.63, 46.2]);
    expect(shown(await before.edit([{ sheet: '清单', cell: 'E4', content: 24 }]))).toEqual(['', '']);
    const all = ['E4', 'E5'].map((cell) => ({ sheet: '清单', cell, content: 24 }));
    expect(shown(await before.edit([...all, { sheet: '自评', cell: 'F6', content: 24 }]))).toEqual([94, 24]);
  });
});
