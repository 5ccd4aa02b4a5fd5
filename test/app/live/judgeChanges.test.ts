import { createAssistant } from '../../../src/app/assistant';
import type { Review } from '../../../src/app/outcomes';
import type { WorkbookChange } from '../../../src/app/ports';
import { cellsToLookAt } from '../../../src/app/live/changedCells';
import { judgeChanges } from '../../../src/app/live/judgeChanges';
import { reviewedBook } from '../../../src/app/live/reviewedBook';
import type { DueReason, Verdict } from '../../../src/app/live/verdict';
import { parseA1 } from '../../../src/core/workbook/address';
import { type CellContent, cellError } from '../../../src/core/workbook/snapshot';
import { openedWorkbook } from '../../support/openedWorkbook';
import { type Grid, gridBook } from '../../support/gridBook';

const HEAD: Grid = [
  ['2023年收支预决算明细表'],
  ['编制单位：测试乡人民政府', null, null, '单位：万元'],
  ['项目', '收入', null, '支出', null],
  [null, '预算数', '决算数', '预算数', '决算数'],
];
const SHEETS: Readonly<Record<string, Grid>> = {
  明细: [...HEAD, ['合计', 100, 110, 100, 90]],
  另表: [...HEAD, ['合计', 102, 110, 100, 90]],
  杂记: [['在职', 58], ['记一下']],
  空表: [],
};

let review: Review;
beforeAll(async () => {
  const book = openedWorkbook(await gridBook(SHEETS));
  const sources = new Map([['actualStaff', { sheet: '杂记', cell: 'B1', unit: '' }]] as const);
  const scored = await createAssistant(book, () => 0).score({ sources });
  if (!scored.ok) throw new Error(scored.refusal.code);
  review = scored.value;
});

const cells = (sheet: string, cell: string): WorkbookChange => ({ kind: 'cells', place: { sheet, cell } });
const moved = (sheet: string, cell: string): WorkbookChange => ({ kind: 'moved', place: { sheet, cell } });

/** What the workbook shows now: as it was read, but for the cells that are named. */
function judged(change: WorkbookChange, now: Readonly<Record<string, CellContent>>): Verdict {
  const book = reviewedBook(review);
  const contents = cellsToLookAt([change], book).map(({ sheet, cell = '' }): readonly [string, CellContent] => {
    const key = `${sheet}!${cell}`;
    const at = parseA1(cell)!;
    return [key, key in now ? now[key] : book.contentAt(sheet, at.row, at.column)];
  });
  return judgeChanges([change], review, new Map(contents));
}

const follow: readonly (readonly [
  title: string,
  change: WorkbookChange,
  now: Readonly<Record<string, CellContent>>,
])[] = [
  ['取数的格换了一个数', cells('明细', 'E5'), { '明细!E5': 91 }],
  ['几个数一起换', cells('明细', 'C5:E5'), { '明细!C5': 1, '明细!D5': 2, '明细!E5': 3 }],
  ['点进去又回车，什么也没变', cells('明细', 'A1:B4'), {}],
  ['整行选了没有变', cells('明细', 'B5'), { '明细!B5': 100 }],
  ['另取来源指到的格换了一个数', cells('杂记', 'B1'), { '杂记!B1': 59 }],
  ['评分表里的要点', cells('评价要点', 'F5'), {}],
  ['评分表里的得分、佐证、备注', cells('指标评分', 'H4:L20'), {}],
  ['填了数据项', cells('绩效数据', 'B6'), {}],
  ['已有来源的，改来源', cells('绩效数据', 'J47'), {}],
  ['公式重算', { kind: 'calculated' }, {}],
  ['删了没有认出的表', { kind: 'sheetDeleted', sheet: '杂记' }, {}],
];

it.each(follow)('跟着变：%s', (_title, change, now) => {
  const staff = review.cells.overrides.get('actualStaff')?.[0]?.cell;
  const own = change.kind === 'cells' && change.place.cell === 'J47' ? cells('绩效数据', staff ?? '') : change;
  expect(judged(own, now)).toMatchObject({ due: [], maybe: [], lost: false });
});

type DueCase = readonly [
  title: string,
  change: WorkbookChange,
  now: Readonly<Record<string, CellContent>>,
  why: DueReason,
];

const due: readonly DueCase[] = [
  ['数变成了字', cells('明细', 'E5'), { '明细!E5': '九十' }, 'figureGone'],
  ['数清空了', cells('明细', 'E5'), { '明细!E5': undefined }, 'figureGone'],
  ['数成了错误', cells('明细', 'E5'), { '明细!E5': cellError('#REF!') }, 'figureGone'],
  ['改表头', cells('明细', 'C4'), { '明细!C4': '执行数' }, 'table'],
  ['改行名', cells('明细', 'A5'), { '明细!A5': '小计' }, 'table'],
  ['改单位', cells('明细', 'D2'), { '明细!D2': '单位：元' }, 'table'],
  ['改标题里的年度', cells('明细', 'A1'), { '明细!A1': '2024年收支预决算明细表' }, 'table'],
  ['表下加一行', cells('明细', 'A6:E6'), { '明细!A6': '补充', '明细!B6': 1 }, 'table'],
  ['一次粘贴很多', cells('明细', 'A1:Z100'), {}, 'table'],
  ['几处不一致的数改了其中一处', cells('另表', 'B5'), { '另表!B5': 100 }, 'otherPlace'],
  ['另取来源指到的格不是数了', cells('杂记', 'B1'), { '杂记!B1': '五十八' }, 'figureGone'],
  ['插入行', moved('明细', '5:5'), {}, 'moved'],
  ['删除列', moved('明细', 'B:C'), {}, 'moved'],
  ['插入单元格', moved('明细', 'B5'), {}, 'moved'],
  ['改分值', cells('指标评分', 'G5'), {}, 'scheme'],
  ['改评价标准', cells('指标评分', 'F5:F6'), {}, 'scheme'],
  ['删了认出的表', { kind: 'sheetDeleted', sheet: '另表' }, {}, 'sheetGone'],
  ['认出的表改名', { kind: 'sheetRenamed', from: '另表', sheet: '旧表' }, {}, 'sheetRenamed'],
];

/** Our cells are no longer where they were, or nobody knows. */
const lost: readonly DueCase[] = [
  ['删一行指标', moved('指标评分', '8:8'), {}, 'scheme'],
  ['评价要点里插入行', moved('评价要点', '8:8'), {}, 'ownMoved'],
  ['删了评分表', { kind: 'sheetDeleted', sheet: '得分汇总' }, {}, 'ownMoved'],
  ['不知道删的是哪张', { kind: 'sheetDeleted', sheet: undefined }, {}, 'ownMoved'],
  ['评分表改名', { kind: 'sheetRenamed', from: '得分汇总', sheet: '汇总' }, {}, 'sheetRenamed'],
  ['换了文件', { kind: 'replaced' }, {}, 'replaced'],
];

it.each([...due.map((one) => [...one, false] as const), ...lost.map((one) => [...one, true] as const)])(
  '要重新评分：%s',
  (_title, change, now, why, isLost) => {
    const verdict = judged(change, now);
    expect(verdict).toMatchObject({ maybe: [], fine: [], lost: isLost });
    expect(verdict.due.map((one) => one.why)).toEqual([why]);
    if ('place' in change) expect(verdict.due[0]?.place).toEqual(change.place);
  },
);

it('新指定一个来源：下次评分才用', () => {
  const [place] = review.cells.overrides.get('villages') ?? [];
  expect(judged({ kind: 'cells', place: place! }, {}).due).toEqual([
    { why: 'override', place, details: { name: '村居数' } },
  ]);
});

const maybe: readonly (readonly [
  title: string,
  change: WorkbookChange,
  now: Readonly<Record<string, CellContent>>,
  sheet: string,
])[] = [
  ['在空表里写字', cells('空表', 'A1'), { '空表!A1': '年度' }, '空表'],
  ['在没有认出的表里写字', cells('杂记', 'A3'), { '杂记!A3': '又记' }, '杂记'],
  ['新增工作表', { kind: 'sheetAdded', sheet: 'Sheet9' }, {}, 'Sheet9'],
  ['没有认出的表插入行', moved('杂记', '1:1'), {}, '杂记'],
  ['没有认出的表改名', { kind: 'sheetRenamed', from: '杂记', sheet: '三公' }, {}, '三公'],
];

it.each(maybe)('也许有新表，轻轻说一声：%s', (_title, change, now, sheet) => {
  expect(judged(change, now)).toMatchObject({ due: [], maybe: [sheet] });
});
