import { schemeInSheet } from '../../src/app/chooseScheme';
import type { WorkbookPort } from '../../src/app/ports';
import { schemeFiles } from '../../src/app/schemeFiles';
import { scoreSnapshot } from '../../src/app/scoreSnapshot';
import type { WordPort } from '../../src/app/wordPort';
import { success } from '../../src/core/base/problem';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
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

async function kept(file: string, given: WorkbookSnapshot) {
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
  const book = { read: () => Promise.resolve(success(given)) };
  const done = await schemeFiles(port, { book: () => book } as unknown as WordPort).keepScheme({
    name: file,
    bytes: new Uint8Array(),
  });
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
