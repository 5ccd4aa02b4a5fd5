import { schemeInSheet } from '../../src/app/chooseScheme';
import type { WorkbookPort } from '../../src/app/ports';
import { schemeInDocument } from '../../src/app/schemeInDocument';
import { schemeFiles } from '../../src/app/schemeFiles';
import { scoreSnapshot } from '../../src/app/scoreSnapshot';
import type { WordPort } from '../../src/app/wordPort';
import { success } from '../../src/core/base/problem';
import type { DocumentText } from '../../src/core/report/documentText';
import type { Block } from '../../src/core/report/documentTree';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { readDocument } from '../../src/hosts/docx/readDocument';
import { writeDocument } from '../../src/hosts/docx/write/writeDocument';
import { newWorkbook } from '../../src/hosts/xlsx/newWorkbook';
import { graftSheets } from '../../src/hosts/xlsx/graftSheets';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { gridBook } from '../support/gridBook';
import { type GridSheet, gridSnapshot } from '../support/gridSnapshot';

/** A county's 指标体系 given as a workbook file is a sheet of hers from then on, and scores as it would in its own file. */
const HEADINGS = ['一级指标', '二级指标', '三级指标', '分值', '指标说明', '评分标准'];
const RATE = '公用经费控制率=（实际支出公用经费总额/预算安排公用经费总额）×100%';
const scheme = (title: string): GridSheet => ({
  rows: [
    [title, null, null, null, null, null],
    HEADINGS,
    ['过程', '预算执行', '公用经费控制率', 50, RATE, '≤100%得满分，每超出1%扣1分，扣完为止'],
    [null, null, '制度健全', 20, '①有制度；②制度合规', '全部符合得满分，一项不符合扣10分，扣完为止。'],
    ['效果', '履职', '旧指标', 9, '不用了', '得满分'],
    [null, null, '社会效益', 30, '=看成效', '视情况酌情给分，特别好的再加'],
    ['加分项', null, '受到省级表彰', 3, null, '每次加1分，最高3分'],
    ['合计', null, null, 100, null, null],
  ],
  merges: ['A1:F1', 'A3:A4', 'B3:B4'],
  hidden: { rows: [4] },
});

const TABLES = [
  ['2022年收支预决算明细表'],
  ['单位：万元'],
  ['项目', '收入', null, '支出', null],
  [null, '预算数', '决算数', '预算数', '决算数'],
  ['合计', 100, 110, 100, 95],
  ['公用经费', null, null, 50, 51],
];

function kept(file: string, given: WorkbookSnapshot) {
  const book = { read: () => Promise.resolve(success(given)) };
  return keptBy(file, { book: () => book } as unknown as WordPort);
}

function keptWord(given: DocumentText) {
  const finished = { read: () => Promise.resolve(success(given)) };
  return keptBy('县里发的.docx', { finished: () => finished } as unknown as WordPort);
}

async function keptBy(file: string, word: WordPort) {
  let bytes = await gridBook({ 决算: TABLES, 体系: [['她自己的一张表']] });
  const port = {
    movesFormulas: false,
    read: () => Promise.resolve(readWorkbook(bytes)),
    write: (draft) => {
      const grafted = graftSheets(bytes, draft);
      if (grafted.ok) bytes = grafted.value;
      return Promise.resolve(grafted.ok ? success(undefined) : grafted);
    },
  } satisfies WorkbookPort;
  const done = await schemeFiles(port, word).keepScheme({ name: file, bytes: new Uint8Array() });
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return { done, book: read.value };
}

it('放进来的一张，和原来文件里的读出来一样：标题、合并、隐藏的行、加分项都在', async () => {
  const given = gridSnapshot({ 体系: scheme('某县指标体系') });
  const { done, book } = await kept('县里发的.xlsx', given);
  expect(done).toEqual(success(['体系 (2)']));
  const [here, there] = [schemeInSheet(book, '体系 (2)'), schemeInSheet(given, '体系')];
  if (!here.ok || !there.ok) throw new Error('no scheme');
  const plain = (text: unknown) => JSON.stringify(text).replaceAll(/(?:sheet:)?体系(?: \(2\))?/g, '体系');
  expect(plain(here.value)).toBe(plain(there.value));
  const scored = scoreSnapshot(book, { scheme: { kind: 'sheet', sheet: '体系 (2)' } });
  expect(scored.ok && scored.value.scorecard.total.toString()).toBe('48');
});

it('几张都留下，按名称选；没有名字的工作表用文件名', async () => {
  const given = gridSnapshot({ Sheet1: scheme('甲县指标体系'), 项目: [['不是']], 乡镇: scheme('乡镇指标体系') });
  const { done } = await kept('甲县2023年[部门].xlsx', given);
  expect(done).toEqual(success(['甲县2023年部门', '乡镇']));
});

it('没有指标体系的文件：说出是哪个文件，工作簿没有动', async () => {
  const { done, book } = await kept('通知.xlsx', gridSnapshot({ 通知: [['请各单位']] }));
  expect(done).toMatchObject({ ok: false, refusal: { code: 'noSchemeInBook', details: { file: '通知.xlsx' } } });
  expect(book.sheets).toHaveLength(2);
});

/** Last year's report as a Word file: 附件3 with a 加分项 under it, a note, and the scale in the text. */
const NOTE = '注：未按时报送自评材料的，扣5分。';
const SCALE = '绩效评价分值≥90为“优”；80≤分值＜90为“良”；60≤分值＜80为“合格”；60分以下为“差”。';
const run = (text: string) => [{ kind: 'text' as const, text }];
const line = (text: string): Block => ({ kind: 'paragraph', role: 'tableCaption', runs: run(text) });
const wordTable = (...rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  widths: HEADINGS.map(() => 1),
  headRows: 1,
  rows: rows.map((cells) => cells.map((text) => ({ lines: [run(text)] }))),
});
const RULES = [
  ['过程', '预算执行', '公用经费控制率', '50', RATE, '≤100%得满分，每超出1%扣1分，扣完为止'],
  ['效果', '履职', '社会效益', '50', '看成效', '视情况酌情给分'],
  ['加分项', '', '受到省级表彰', '3', '', '每次加1分，最高3分'],
  ['合计', '', '', '100', '', ''],
  [NOTE, NOTE, NOTE, NOTE, NOTE, NOTE],
];

function wordFile(...blocks: readonly Block[]): DocumentText {
  const written = writeDocument(
    { title: '', sections: [{ orientation: 'landscape', pageNumbers: true, blocks }] },
    newWorkbook,
  );
  const read = written.ok ? readDocument(written.value) : written;
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

describe('Word 文件里的指标体系', () => {
  const one = [line(SCALE), line('附件3 某县2022年指标体系'), wordTable(HEADINGS, ...RULES)];

  it('放进来的工作表和文件里的一样算：加分项、等级、表下的说明一样不少', async () => {
    const { done, book } = await keptWord(wordFile(...one));
    expect(done).toEqual(success(['指标体系']));
    const [here, there] = [schemeInSheet(book, '指标体系'), schemeInDocument(wordFile(...one), undefined)];
    if (!here.ok || !there.ok) throw new Error('no scheme');
    const said = ({ scheme, findings }: typeof here.value) => ({
      name: scheme.name.replace(/^附件3 /, ''),
      dimensions: scheme.dimensions,
      adjustments: scheme.adjustments,
      grades: scheme.grades,
      findings: findings.map(({ code }) => code),
    });
    expect(said(here.value)).toEqual(said(there.value));
    expect(here.value.scheme.adjustments).toHaveLength(1);
    expect(here.value.scheme.grades.map(({ name }) => name)).toEqual(['优', '良', '合格', '差']);
    expect(here.value.findings.map(({ code }) => code)).toContain('schemeNoteScores');
    const scored = scoreSnapshot(book, { scheme: { kind: 'sheet', sheet: '指标体系' } });
    expect(scored.ok && scored.value.scorecard.total.toString()).toBe('48');
  });

  it('分值改了一个，读出来的就不一样', async () => {
    const [first = [], ...rest] = RULES;
    const changed = [...first.slice(0, 3), '40', ...first.slice(4)];
    const { book } = await keptWord(wordFile(one[0]!, one[1]!, wordTable(HEADINGS, changed, ...rest)));
    const here = schemeInSheet(book, '指标体系');
    expect(here.ok && here.value.findings.map(({ code }) => code)).toContain('schemeTotalDiffers');
  });

  it('一份文件里有两张：两张都放进来，按名称选', async () => {
    const other = [line('附件4 某县2023年指标体系'), wordTable(HEADINGS, ...RULES.slice(0, 2))];
    const { done, book } = await keptWord(wordFile(...one, ...other));
    expect(done).toEqual(success(['指标体系', '指标体系 (2)']));
    const names = ['指标体系', '指标体系 (2)'].map((sheet) => {
      const read = schemeInSheet(book, sheet);
      return read.ok && read.value.scheme.name;
    });
    expect(names).toEqual(['某县2022年指标体系', '某县2023年指标体系']);
  });

  it('没有指标体系的文件：说出是哪个文件，工作簿没有动', async () => {
    const { done, book } = await keptWord(wordFile(line('请各单位')));
    expect(done).toMatchObject({
      ok: false,
      refusal: { code: 'noSchemeInDocument', details: { file: '县里发的.docx' } },
    });
    expect(book.sheets).toHaveLength(2);
  });
});
