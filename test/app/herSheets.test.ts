import { readFileSync } from 'node:fs';
import { detailOf } from '../../src/core/base/problem';
import { join } from 'node:path';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { editSnapshot } from '../support/editSnapshot';
import { memoryBook, scoreBytes } from '../support/memoryBook';
import { ownCell } from '../support/ownSheet';
import {
  copyRow,
  copySheet,
  cutCells,
  deleteColumns,
  deleteRows,
  dropSheet,
  forgetNames,
  putInColumns,
  putInRows,
  renameSheet,
  sortRows,
} from '../support/reshape';

/** What she does to our sheets as a whole: after any of it what she typed counts, or she is told what does not. */
const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/示例乡2022.xlsx')));

type Change = (snapshot: WorkbookSnapshot) => WorkbookSnapshot;
const all =
  (...changes: readonly Change[]): Change =>
  (snapshot) =>
    changes.reduce((edited, change) => change(edited), snapshot);
const type =
  (sheet: string, cell: string, content: string | number): Change =>
  (snapshot) =>
    editSnapshot(snapshot, [{ sheet, cell, content }]);

/** Filled in: a fact, an answer, a score, evidence, a remark, a rewritten criterion. Its total is 76.28. */
const filled = scoreBytes(SAMPLE, { assumeMet: true }).then(({ bytes }) =>
  scoreBytes(
    bytes,
    {},
    all(
      type('绩效数据', 'B6', 1400),
      type('绩效数据', 'M7', '已核对'),
      type('评价要点', 'F4', '否'),
      type('评价要点', 'G5', '网站截图'),
      type('指标评分', 'I11', 3.5),
      type('指标评分', 'K14', '决算报表'),
      type('指标评分', 'F14', '≤100%得满分，每超出1个百分点扣2分，扣完为止'),
    ),
  ),
);

async function rescored(change: Change) {
  return scoreBytes((await filled).bytes, {}, change);
}

/** All that she typed, by its meaning. */
function hers(bytes: Uint8Array, names: Readonly<Record<string, string>> = {}) {
  const at = (sheet: string, label: string, heading: string) =>
    ownCell(bytes, names[sheet] ?? sheet, label, heading).content;
  return [
    at('绩效数据', 'budgetRevenue', '自动数值') === 1400 ? 'wrong twin' : at('绩效数据', 'budgetRevenue', '数值'),
    at('绩效数据', 'budgetExpenditure', '备注'),
    at('评价要点', '投入/目标设定/绩效目标合理性#1', '是否符合'),
    at('评价要点', '投入/目标设定/绩效目标合理性#2', '佐证材料'),
    at('指标评分', '过程/预算执行/公用经费控制率', '佐证'),
    at('指标评分', '过程/预算执行/公用经费控制率', '评价标准'),
  ];
}

const ROW_SORT = Array.from({ length: 26 }, (_, index) => 28 - index);

describe('改动之后，填的都算数，不另起一张表', () => {
  it.each<[string, Change]>([
    ['什么也没动', all()],
    [
      '删去标题行',
      all(
        ...['绩效数据', '指标评分', '评价要点', '得分汇总', '三公经费', '满意度问卷'].map((name) =>
          deleteRows(name, 0),
        ),
      ),
    ],
    [
      '删去标题、说明直到表头',
      all(
        ...['绩效数据', '指标评分', '评价要点', '满意度问卷'].map((name) =>
          deleteRows(name, 0, name === '绩效数据' || name === '满意度问卷' ? 4 : 3),
        ),
      ),
    ],
    ['删去 A 列', all(deleteColumns('评价要点', 0), deleteColumns('指标评分', 0))],
    ['删去标题行和 A 列', all(deleteRows('评价要点', 0), deleteColumns('评价要点', 0))],
    [
      '在前面插行插列',
      all(
        putInRows('评价要点', 0, 3),
        putInColumns('评价要点', 0, 2),
        putInColumns('指标评分', 7),
        putInRows('绩效数据', 9, 2),
      ),
    ],
    [
      '改了表头的字',
      all(
        type('评价要点', 'F3', '符合不符合'),
        type('指标评分', 'K3', '佐证材料在哪'),
        type('绩效数据', 'B4', '金额或数'),
        type('绩效数据', 'M4', '我的话'),
      ),
    ],
    [
      '改了所有看得见的表头',
      all(...'ABCDEFGH'.split('').map((column) => type('评价要点', `${column}3`, `栏${column}`))),
    ],
    ['改了表头又插了列', all(type('评价要点', 'F3', '符合不符合'), putInColumns('评价要点', 5))],
    ['名称都没有了', forgetNames(/^绩效/)],
    [
      '名称没有了，表头也改了',
      all(forgetNames(/^绩效/), type('评价要点', 'F3', '符合不符合'), type('绩效数据', 'B4', '金额或数')),
    ],
    ['名称没有了，标题也删了', all(forgetNames(/^绩效/), deleteRows('评价要点', 0), deleteRows('指标评分', 0, 2))],
    ['按得分排序', sortRows('指标评分', 3, ROW_SORT)],
    [
      '要点倒过来排',
      sortRows(
        '评价要点',
        3,
        Array.from({ length: 26 }, (_, index) => 28 - index),
      ),
    ],
    ['剪下标题单元格，贴到自己的表里', cutCells('指标评分', 'A1:A1', '数据项', { row: 40, column: 0 })],
  ])('%s', async (_title, change) => {
    const before = await filled;
    const { outcome, bytes } = await rescored(change);
    expect(outcome.scorecard.total.toString()).toBe(before.outcome.scorecard.total.toString());
    expect(outcome.sheets).toEqual(before.outcome.sheets);
    const wanted = hers(before.bytes);
    const shown = hers(bytes);
    expect(shown).toEqual(wanted);
    expect(readWorkbook(bytes)).toMatchObject({ ok: true });
  });
});

const NAMES = ['绩效数据', '指标评分', '评价要点'];

it('复制每张表、删去原来的：副本就是评分表', async () => {
  const before = await filled;
  const { outcome, bytes } = await rescored(
    all(...NAMES.flatMap((name) => [copySheet(name, `${name} 副本`), dropSheet(name)])),
  );
  expect(outcome.scorecard.total.toString()).toBe(before.outcome.scorecard.total.toString());
  expect(outcome.sheets.slice(0, 3)).toEqual(NAMES.map((name) => `${name} 副本`));
  expect(hers(bytes, Object.fromEntries(NAMES.map((name) => [name, `${name} 副本`])))).toEqual(hers(before.bytes));
});

it('留着副本：副本不是来源，也不改动，并说明', async () => {
  const before = await filled;
  const { outcome, bytes } = await rescored(
    all(...NAMES.map((name) => copySheet(name, `${name} 留底`)), type('绩效数据 留底', 'B6', 1)),
  );
  expect(outcome.scorecard.total.toString()).toBe(before.outcome.scorecard.total.toString());
  expect(outcome.findings.filter(({ code }) => code === 'ownSheetCopied').map((one) => detailOf(one, 'sheet'))).toEqual(
    NAMES.map((name) => `${name} 留底`),
  );
  expect(outcome.facts.tables.filter(({ sheet }) => sheet.endsWith('留底'))).toEqual([]);
  expect(hers(bytes)).toEqual(hers(before.bytes));
});

it('两张副本、原来的不在了：不猜，请她留下一张', async () => {
  const { bytes } = await filled;
  const book = memoryBook(bytes, all(copySheet('评价要点', '甲'), copySheet('评价要点', '乙'), dropSheet('评价要点')));
  expect(await book.assistant.score({})).toMatchObject({
    ok: false,
    refusal: { code: 'ownSheetUnclear', details: { sheets: '「乙」、「甲」' } },
  });
});

it('删去程序用的编号列：不猜，不覆盖，说怎么办', async () => {
  const { bytes } = await filled;
  const book = memoryBook(bytes, deleteColumns('评价要点', 8));
  expect(await book.assistant.score({})).toMatchObject({ ok: false, refusal: { code: 'ownKeysGone' } });
});

it('把整张评分表剪贴到自己的表里：填的算数，她的表一格不动', async () => {
  const before = await filled;
  const change = cutCells('评价要点', 'A1:I40', '收支预决算明细表', { row: 60, column: 0 });
  const { outcome, bytes } = await rescored(change);
  expect(outcome.scorecard.total.toString()).toBe(before.outcome.scorecard.total.toString());
  expect(outcome.findings.map(({ code }) => code)).toContain('ownTableInHers');
  expect(outcome.sheets).not.toContain('收支预决算明细表');
  expect(hers(bytes, { 评价要点: outcome.sheets[2] ?? '' })).toEqual(hers(before.bytes));
});

it('名称引到她的表上：那张表不是评分表，一格不写', async () => {
  const before = await filled;
  const { outcome } = await rescored((snapshot) => ({
    ...snapshot,
    names: new Map(
      [...snapshot.names].map(([name, reference]) => [
        name,
        name.startsWith('绩效表_评价要点') ? "'数据项'!$A$1" : reference,
      ]),
    ),
  }));
  expect(outcome.sheets).toEqual(before.outcome.sheets);
  expect(outcome.scorecard.total.toString()).toBe(before.outcome.scorecard.total.toString());
});

describe('复制的行', () => {
  it.each<[string, number, Change]>([
    ['复制到表下，再改副本', 40, type('评价要点', 'F41', '是')],
    ['复制到表下，副本改了得分', 45, type('评价要点', 'F46', '不适用')],
  ])('%s：以原来的行为准，并说明', async (_title, to, change) => {
    const before = await filled;
    const { outcome, bytes } = await rescored(all(copyRow('评价要点', 3, to), change));
    expect(outcome.scorecard.total.toString()).toBe(before.outcome.scorecard.total.toString());
    expect(outcome.findings.find(({ code }) => code === 'ownRowCopied')?.details).toMatchObject({
      row: String(to + 1),
      counts: '4',
    });
    expect(hers(bytes)).toEqual(hers(before.bytes));
    const again = await scoreBytes(bytes);
    expect(again.outcome.findings.map(({ code }) => code)).not.toContain('ownRowCopied');
  });

  it('在指标评分里复制一行指标：不会多算一项', async () => {
    const before = await filled;
    const { outcome } = await rescored(copyRow('指标评分', 13, 40));
    expect(outcome.scorecard.indicators).toHaveLength(before.outcome.scorecard.indicators.length);
    expect(outcome.scorecard.total.toString()).toBe(before.outcome.scorecard.total.toString());
  });
});

describe('改写的评价标准', () => {
  it('一年评多少次都还是她写的', async () => {
    let { bytes } = await filled;
    for (let run = 0; run < 3; run++) {
      const { outcome, bytes: scored } = await scoreBytes(bytes);
      bytes = scored;
      expect(ownCell(bytes, '指标评分', '过程/预算执行/公用经费控制率', '评价标准').content).toContain('扣2分');
      expect(
        outcome.scorecard.indicators.find(({ indicator }) => indicator.name === '公用经费控制率')?.score?.toString(),
      ).toBe('2.56');
    }
  });

  it('改名的指标一直是同一项指标；改回原文就跟着体系走', async () => {
    const renamed = await rescored(type('指标评分', 'C14', '公用经费控制情况'));
    const again = await scoreBytes(renamed.bytes);
    const later = await scoreBytes(again.bytes);
    const found = later.outcome.scorecard.indicators.find(({ indicator }) => indicator.name === '公用经费控制情况');
    expect(found).toMatchObject({ status: 'scored', indicator: { measure: { kind: 'rate' } } });
    expect(ownCell(later.bytes, '指标评分', '公用经费控制情况', '佐证').content).toBe('决算报表');
    const back = await scoreBytes(later.bytes, {}, (snapshot) => {
      const first = readWorkbook(SAMPLE);
      expect(first.ok).toBe(true);
      return editSnapshot(snapshot, [{ sheet: '指标评分', cell: 'C14', content: '公用经费控制率' }]);
    });
    expect(back.outcome.scorecard.indicators.some(({ path }) => path === '过程/预算执行/公用经费控制率')).toBe(true);
  });

  it('插入的行与别的指标同名：不算两次，说明', async () => {
    const before = await filled;
    const row = [undefined, undefined, '公用经费控制率', undefined, undefined, '全部符合得满分', 3];
    const { outcome } = await rescored(
      all(putInRows('指标评分', 14), (snapshot) =>
        editSnapshot(
          snapshot,
          row.flatMap((content, column) =>
            content === undefined ? [] : [{ sheet: '指标评分', cell: `${'ABCDEFG'.charAt(column)}15`, content }],
          ),
        ),
      ),
    );
    expect(outcome.findings.map(({ code }) => code)).toContain('indicatorNamedTwice');
    expect(outcome.scorecard.total.toString()).toBe(before.outcome.scorecard.total.toString());
  });
});

it('表改了名也认得', async () => {
  const before = await filled;
  const { outcome } = await rescored(all(renameSheet('评价要点', '要点'), renameSheet('绩效数据', 'it’s 数')));
  expect(outcome.sheets.slice(0, 3)).toEqual(['it’s 数', '指标评分', '要点']);
  expect(outcome.scorecard.total.toString()).toBe(before.outcome.scorecard.total.toString());
});

it('从去年的工作簿拷来的「绩效数据」只有数：是她的表，不当作评分表，也不写', async () => {
  const { bytes } = await filled;
  const read = readWorkbook(bytes);
  const kept = read.ok ? read.value.sheets.find(({ name }) => name === '绩效数据') : undefined;
  const { outcome } = await scoreBytes(SAMPLE, {}, (snapshot) => ({
    ...snapshot,
    sheets: [...snapshot.sheets, { ...kept!, name: '去年的', formulas: new Map() }],
  }));
  expect(outcome.sheets).not.toContain('去年的');
  expect(outcome.findings.map(({ code }) => code)).not.toContain('ownSheetCopied');
});
