import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { detailOf } from '../../src/core/base/problem';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProjectsOutcome } from '../../src/app/outcomes';
import type { ProjectsOptions } from '../../src/app/projectsSnapshot';
import { PROJECT_COLUMNS as S } from '../../src/core/sheets/columns/projectColumns';
import { PROJECT_INDICATOR_COLUMNS as I } from '../../src/core/sheets/columns/projectIndicatorColumns';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { decimal } from '../../src/core/base/decimal';
import { projectSchemeById } from '../../src/core/projects/schemes/builtInProjectSchemes';
import { typedNumber, typedText } from '../../src/core/workbook/typed';
import { type WorkbookSnapshot, contentAt } from '../../src/core/workbook/snapshot';
import { a1 } from '../../src/core/workbook/address';
import { townshipBooks } from '../cases/projects/townshipBooks';
import { form2020 } from '../cases/projects/formOf';
import { caseBook } from '../support/caseBook';
import { editSnapshot } from '../support/editSnapshot';
import type { GridSheet } from '../support/gridSnapshot';
import { describeWithLibreOffice } from '../support/judges';
import { recalculate } from '../support/libreOffice';
import { memoryBook } from '../support/memoryBook';
import { validationErrors } from '../support/ooxmlValidator';
import { disagreements, savedFormulas } from '../support/ownCells';

type Sheets = Readonly<Record<string, GridSheet | GridSheet['rows']>>;
type Edit = (snapshot: WorkbookSnapshot) => WorkbookSnapshot;

const LIST: GridSheet['rows'] = [
  ['2023年度项目支出明细表'],
  ['单位：万元'],
  ['序号', '项目名称', '年初预算', '全年预算', '全年执行'],
  [1, '人居环境整治', 50, 48, 36.2],
  [2, '森林防火', 12, 17.2, 17.2],
];
const LINES = [
  ['产出指标', '数量指标', '整治村数', '≥13个', null, 50, null],
  ['效益指标', '社会效益指标', '人居环境', '明显改善', '已达成预期指标', 30, 29],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '95%', 10, 10],
] as const;
const FORM = form2020({ money: [['年度资金总额', 50, 48, 36.2]], lines: LINES });

async function run(
  input: Uint8Array,
  options: ProjectsOptions = {},
  edit?: Edit,
): Promise<{ outcome: ProjectsOutcome; bytes: Uint8Array }> {
  const book = memoryBook(input, edit);
  const done = await book.assistant.projects(options);
  if (!done.ok) throw new Error(`refused: ${done.refusal.code}`);
  return { outcome: done.value, bytes: book.bytes() };
}

function snapshotOf(bytes: Uint8Array): WorkbookSnapshot {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

/** Types into a cell of one of the sheets. */
function typing(sheet: string, row: number, column: number, content: string | number): Edit {
  return (snapshot) => editSnapshot(snapshot, [{ sheet, cell: a1(row, column), content }]);
}

const all =
  (...edits: readonly Edit[]): Edit =>
  (snapshot) =>
    edits.reduce((done, edit) => edit(done), snapshot);

/** The row of 项目指标 or 项目自评汇总 that says these words. */
function rowOf(snapshot: WorkbookSnapshot, name: string, ...texts: readonly string[]): number {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  return sheet?.rows.findIndex((row) => texts.every((text) => row?.includes(text))) ?? -1;
}

describe('再运行一次', () => {
  it('填过的完成值、评分、原因、备注都还在，次序变了也跟着项目走', async () => {
    const sheets: Sheets = { 清单: LIST, 自评: FORM };
    const first = await run(await caseBook(sheets));
    expect(first.outcome.results.projects[0]?.pending).toBe(1);
    const before = snapshotOf(first.bytes);
    const indicator = rowOf(before, '项目指标', '人居环境整治', '整治村数');
    const project = rowOf(before, '项目自评汇总', '人居环境整治');
    const edits = all(
      typing('项目指标', indicator, I.typedDone, 12),
      typing('项目指标', indicator, I.typedReason, '有一个村延到明年'),
      typing('项目自评汇总', project, S.adjustment, '收回2万元'),
      // Her list in another order.
      typing('清单', 3, 1, '森林防火'),
      typing('清单', 4, 1, '人居环境整治'),
      typing('清单', 3, 3, 17.2),
      typing('清单', 3, 4, 17.2),
      typing('清单', 3, 2, 12),
      typing('清单', 4, 2, 50),
      typing('清单', 4, 3, 48),
      typing('清单', 4, 4, 36.2),
    );
    const second = await run(first.bytes, {}, edits);
    const scored = second.outcome.results.projects.find(({ name }) => name === '人居环境整治');
    expect(second.outcome.results.projects.map(({ name }) => name)).toEqual(['森林防火', '人居环境整治']);
    expect(scored?.total?.toString()).toBe('92.7');
    expect(second.outcome.results.findings.some(({ code }) => code === 'projectAmountsDiffer')).toBe(false);
    const after = snapshotOf(second.bytes);
    const sheet = after.sheets.find(({ name }) => name === '项目指标');
    const row = rowOf(after, '项目指标', '人居环境整治', '整治村数');
    expect(
      sheet && [
        contentAt(sheet, row, I.typedDone),
        contentAt(sheet, row, I.typedReason),
        contentAt(sheet, row, I.score),
      ],
    ).toEqual([12, '有一个村延到明年', expect.closeTo(46.1538, 3)]);
  });

  it('答案文件：评分、不适用与换算、没有的项目要说出来', async () => {
    const input = await caseBook({ 自评: form2020({ lines: LINES, money: [['年度资金总额', 50, 50, 50]] }) });
    const indicators = new Map([['产出指标/数量指标/整治村数', { score: typedText('不适用') }]]);
    const answers = {
      projects: new Map([
        ['人居环境整治', { indicators, rescale: typedText('是') }],
        ['没有的项目', { indicators: new Map() }],
      ]),
      aspectMarks: new Map(),
    };
    const { outcome } = await run(input, { answers });
    const [project] = outcome.results.projects;
    expect(project?.total?.toString()).toBe('98');
    expect(
      outcome.results.findings.filter(({ code }) => code === 'projectUnknownAnswer').map((one) => detailOf(one, 'key')),
    ).toEqual(['没有的项目']);
    const scored = await run(input, {
      answers: {
        ...answers,
        projects: new Map([
          [
            '人居环境整治',
            { indicators: new Map([['产出指标/数量指标/整治村数', { score: typedNumber(decimal('45')) }]]) },
          ],
        ]),
      },
    });
    expect(scored.outcome.results.projects[0]?.total?.toString()).toBe('94');
  });

  it('六个方面的分值填一次，对所有项目都算', async () => {
    const marks = ['项目立项', '资金落实', '业务管理', '财务管理', '项目产出', '项目效益'];
    const scheme = projectSchemeById('project-laiyuan-2023');
    const aspectMarks = new Map(marks.map((aspect, index) => [aspect, typedNumber(decimal(index < 4 ? 15 : 20))]));
    const projects = new Map(
      ['人居环境整治', '森林防火'].map((name) => [
        name,
        {
          indicators: new Map(
            marks.map((aspect, index) => [aspect, { score: typedNumber(decimal(index < 4 ? 14 : 19)) }]),
          ),
        },
      ]),
    );
    const { outcome } = await run(await caseBook({ 清单: LIST }), {
      scheme: scheme && { kind: 'builtIn', scheme },
      answers: { projects, aspectMarks },
    });
    expect(outcome.results.projects.map(({ total, grade }) => [total?.toString(), grade])).toEqual([
      ['94', undefined],
      ['94', undefined],
    ]);
  });
});

describe('生成自评表', () => {
  it('一个项目一张；再运行不当成她的表，项目少了说明白', async () => {
    const first = await run(await caseBook({ 清单: LIST, 自评: FORM }), { forms: 'each' });
    expect(first.outcome.sheets).toEqual(['项目自评汇总', '项目指标', '人居环境整治', '森林防火']);
    const second = await run(first.bytes);
    expect(second.outcome.results.projects.map(({ name }) => name)).toEqual(['人居环境整治', '森林防火']);
    expect(second.outcome.sheets).toEqual(first.outcome.sheets);
    const fewer = await run(
      first.bytes,
      {},
      all(typing('清单', 4, 1, '护林防火'), (snapshot) => snapshot),
    );
    expect(fewer.outcome.sheets).toContain('护林防火');
    const left = snapshotOf(fewer.bytes).sheets.find(({ name }) => name === '森林防火');
    expect(left && contentAt(left, 0, 0)).toMatch(/已经不在工作簿里/);
  });
});

describeWithLibreOffice('自评表上的数', () => {
  it('排在一张或一个项目一张，元或万元：与汇总、指标相同，没有校验错误', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jixiao-forms-'));
    const yuan = form2020({
      name: '森林防火',
      unit: '元',
      money: [
        ['年度资金总额', 120000, 172000, 172000],
        ['其中：当年财政拨款', 120000, 172000, 172000],
      ],
    });
    const input = await caseBook({ 自评: FORM, 二: yuan });
    const files = await Promise.all(
      (['one', 'each'] as const).map(async (forms) => {
        const file = join(folder, `${forms}.xlsx`);
        writeFileSync(file, (await run(input, { forms })).bytes);
        return file;
      }),
    );
    const books = await recalculate(files);
    for (const [index, sheets] of [['项目自评表'], ['人居环境整治', '森林防火']].entries()) {
      const [file, book] = [files[index] ?? '', books[index]];
      if (!book) throw new Error('not calculated');
      expect(disagreements(await savedFormulas(new Uint8Array(readFileSync(file)), sheets), book)).toEqual([]);
    }
    const [, each] = books;
    expect(['D6', 'E6', 'F6', 'H6', 'I6', 'D7'].map((cell) => each?.valueAt('森林防火', cell))).toEqual([
      120000, 172000, 172000, 1, 10, 120000,
    ]);
    expect(await validationErrors(files[1] ?? '')).toEqual([]);
  });
});

describe('县里自己的项目评分办法', () => {
  const SCHEME: GridSheet['rows'] = [
    ['青石县项目支出绩效自评评分办法'],
    ['一级指标', '分值', '评分办法'],
    ['预算执行率', 10, '执行率达到95%得10分；70%（含）-95%得6分；低于70%不得分。'],
    ['产出指标', 50, null],
    ['效益指标', 30, null],
    ['满意度指标', 10, null],
    ['85分（含）以上为优秀，70-85分为良好，70分以下为较差。'],
  ];
  const lines = LINES.map((line) => line.map((cell, index) => (index === 4 ? (cell ?? '13个') : cell))) as never;
  const FILLED = form2020({ money: [['年度资金总额', 50, 48, 36.2]], lines });
  const codes = ({ results }: ProjectsOutcome) => results.findings.map(({ code }) => code);
  const totals = ({ results }: ProjectsOutcome) =>
    results.projects.map(({ total, grade }) => `${total?.toString() ?? '-'} ${grade ?? '-'}`);

  it('工作簿里只有一张：照它评，没有写明的说清楚', async () => {
    const { outcome } = await run(await caseBook({ 自评: FILLED, 办法: SCHEME }));
    expect(totals(outcome)).toEqual(['95 优秀']);
    expect(outcome.results.scheme.id).toBe('sheet:办法');
    expect(codes(outcome)).toContain('projectSchemeSilent');
    expect(codes(outcome)).not.toContain('projectSchemeAssumed');
  });

  it('两张都像：不挑，说出来；指定的那张和分档下次还记得', async () => {
    const book = await caseBook({ 自评: FILLED, 办法: SCHEME, 办法二: SCHEME });
    const unnamed = await run(book);
    expect(codes(unnamed.outcome)).toEqual(expect.arrayContaining(['projectSchemesSeveral', 'projectSchemeAssumed']));
    expect(totals(unnamed.outcome)).toEqual(['96.54 优']);
    const levels = { met: '0.8', partly: '0.5' };
    const named = await run(book, { scheme: { kind: 'sheet', sheet: '办法二' }, levels });
    const again = await run(named.bytes);
    expect([named, again].map(({ outcome }) => totals(outcome))).toEqual([['95 优秀'], ['95 优秀']]);
    expect(again.outcome.results.scheme).toMatchObject({ id: 'sheet:办法二', levels });
    const gone = await run(named.bytes, {}, (snapshot) => ({
      ...snapshot,
      sheets: snapshot.sheets.filter(({ name }) => name !== '办法二'),
    }));
    expect(codes(gone.outcome)).toContain('projectSchemeGone');
    expect(totals(gone.outcome)).toEqual(['95 优秀']);
  });

  it('没有这张表、这张表不是办法：拒绝，什么也不写', async () => {
    const book = memoryBook(await caseBook({ 自评: FILLED }));
    for (const [sheet, code] of [
      ['没有', 'schemeSheetMissing'],
      ['自评', 'projectSchemeNotInSheet'],
    ] as const) {
      const done = await book.assistant.projects({ scheme: { kind: 'sheet', sheet } });
      expect(done.ok ? 'done' : done.refusal.code).toBe(code);
    }
  });
});

describe('她自己的式样', () => {
  const book = (title: string): Sheets => townshipBooks.find((one) => one.title === title)?.sheets ?? {};
  const texts = (snapshot: WorkbookSnapshot): readonly string[] =>
    (snapshot.sheets.find(({ name }) => name === '项目自评表')?.rows ?? []).flatMap((row) =>
      (row ?? []).flatMap((content) => (typeof content === 'string' ? [content] : [])),
    );

  it('四川：自己的标题、表头、结论和签字；金额照元，列宽放得下', async () => {
    const { bytes } = await run(await caseBook(book('四川式样、元、执行率不到九成')), { forms: 'one' });
    const snapshot = snapshotOf(bytes);
    expect(texts(snapshot)).toEqual(
      expect.arrayContaining(
        [
          '部门预算项目支出绩效自评表',
          '调整后预算数',
          '预算执行率',
          '权重',
          '未完成原因分析',
          '评价结论',
          '存在问题',
          '财务负责人：',
        ].concat(['管护村组道路42公里', '管护42公里', '自评得分92.53分。', '第四季度管护费次年支付', '合计']),
      ),
    );
    const again = await run(bytes, {});
    expect(texts(snapshotOf(again.bytes))).toEqual(texts(snapshot));
    expect(again.outcome.results.projects.map(({ total }) => total?.toString())).toEqual(['92.53']);
  });

  it('排在一张上的每个项目各起一页', async () => {
    const { bytes } = await run(await caseBook(book('上下两张，一张元一张万元')), { forms: 'one' });
    const breaks = Object.values(unzipSync(bytes)).flatMap((part) =>
      [...strFromU8(part).matchAll(/<brk id="(\d+)"/g)].map(([, row]) => row),
    );
    const rows = snapshotOf(bytes).sheets.find(({ name }) => name === '项目自评表')?.rows ?? [];
    const titles = rows.flatMap((row, index) => (row?.[0] === '项目支出绩效自评表' ? [String(index)] : []));
    expect(breaks).toEqual(titles.slice(1));
  });
});
