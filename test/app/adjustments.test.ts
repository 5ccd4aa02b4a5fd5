import type { Grid } from '../support/gridBook';
import { gridBook } from '../support/gridBook';
import type { CalculatedBook } from '../support/cellResult';
import { written } from '../support/judgedBooks';
import { disagreements, savedFormulas } from '../support/ownCells';
import { describeWithLibreOffice } from '../support/judges';
import { recalculatedValues } from '../support/libreOffice';
import { scoreBytes } from '../support/memoryBook';
import { ownCell } from '../support/ownSheet';
import { editSnapshot } from '../support/editSnapshot';
import { typedNumber, typedText } from '../../src/core/workbook/typed';
import { decimal } from '../../src/core/base/decimal';
import { createAssistant } from '../../src/app/assistant';
import { liveCells, liveReview } from '../../src/app/live/liveReview';
import { placeKey } from '../../src/app/live/verdict';
import { openedWorkbook } from '../support/openedWorkbook';
import { success } from '../../src/core/base/problem';
import { NO_ENTRIES } from '../../src/core/scorecard/entries';
import { TERM_KEYS } from '../../src/core/schemes/adjustment';
import { WAYS } from '../../src/core/scorecard/adjusted';

/** 加分项 and 扣分项: outside the full marks, counted beside them, asked where the scheme does not say how. */
const SHEET = '加减分';

function schemeBook(extras: Grid, notes: Grid = []): Promise<Uint8Array> {
  return gridBook({
    支出: [
      ['2022年度支出决算表'],
      ['部门：云岭乡人民政府', null, null, '单位：万元'],
      ['科目名称', '本年支出合计', '基本支出', '项目支出'],
      ['合计', 100, 60, 40],
    ],
    指标体系: [
      ['云岭乡部门整体支出绩效自评指标体系'],
      ['一级指标', '二级指标', '三级指标', '分值', '评分标准'],
      ['过程', '预算执行', '资金合规', 60, '每发现一起违规问题扣5分，扣完为止。'],
      ['效果', '社会效益', '社会效益', 40, '效果显著得满分，效果一般得60%的分值，无效果不得分。'],
      ['合计', null, null, 100, null],
      ...extras,
      ...notes,
    ],
  });
}

const PLAIN: Grid = [
  ['扣分项', null, '违规问题', null, '每发现一起违规问题扣2分，最多扣10分。'],
  ['加分项', null, '工作创新', null, '获得省级表彰每项加2分，最高加5分。'],
];
const FREE: Grid = [['加分项', null, '典型经验', null, '工作有特色、有亮点的，酌情加分。']];

/** Both indicators scored: 50 + 40. */
const SCORED = new Map([
  ['过程/预算执行/资金合规', { value: typedNumber(decimal(2)) }],
  ['效果/社会效益/社会效益', { level: { text: '效果显著', assumed: false } }],
]);

interface AdjustmentCase {
  readonly title: string;
  readonly extras: Grid;
  readonly notes?: Grid;
  readonly given: Readonly<Record<string, number | string>>;
  /** The total with everything, or how many lines wait for her. */
  readonly total: string | { readonly open: number };
}

const WITHIN: Grid = [['注：加分后总分最高不超过100分。']];
const cases: readonly AdjustmentCase[] = [
  { title: '都没有：不变', extras: PLAIN, given: { 'takes/违规问题': 0, 'adds/工作创新': 0 }, total: '90' },
  { title: '没有填：待填', extras: PLAIN, given: {}, total: { open: 2 } },
  { title: '扣分', extras: PLAIN, given: { 'takes/违规问题': 3, 'adds/工作创新': 0 }, total: '84' },
  { title: '扣分到上限', extras: PLAIN, given: { 'takes/违规问题': 30, 'adds/工作创新': 0 }, total: '80' },
  {
    title: '有加分、没写能不能超过满分：问',
    extras: PLAIN,
    given: { 'takes/违规问题': 0, 'adds/工作创新': 2 },
    total: { open: 1 },
  },
  {
    title: '加分到上限',
    extras: PLAIN,
    notes: WITHIN,
    given: { 'takes/违规问题': 1, 'adds/工作创新': 4 },
    total: '93',
  },
  {
    title: '选了不计入',
    extras: PLAIN,
    given: { 'takes/违规问题': 1, 'adds/工作创新': 4, [TERM_KEYS.way]: WAYS.apart },
    total: '88',
  },
  {
    title: '写了总分不超过100分',
    extras: [['加分项', null, '创新', 20, '获得表彰每项加5分。']],
    notes: WITHIN,
    given: { 'adds/创新': 3 },
    total: '100',
  },
  {
    title: '写了可以超过',
    extras: [['加分项', null, '创新', 20, '获得表彰每项加5分。']],
    notes: [['说明：加分后总分可超过100分。']],
    given: { 'adds/创新': 3 },
    total: '105',
  },
  {
    title: '小节写了最高加几分',
    extras: [['二、加分项（最高加4分）'], ['', null, '创新', null, '获得表彰每项加2分。']],
    notes: WITHIN,
    given: { 'adds/创新': 3 },
    total: '94',
  },
  {
    title: '小节写了最高扣几分',
    extras: [
      ['二、扣分项（最高扣5分）'],
      ['', null, '违规', null, '每起扣2分。'],
      ['', null, '舆情', null, '每起扣1分。'],
    ],
    given: { 'takes/违规': 2, 'takes/舆情': 4 },
    total: '85',
  },
  {
    title: '扣到0为止',
    extras: [['扣分项', null, '违规', null, '每起扣50分。']],
    given: { 'takes/违规': 2 },
    total: '0',
  },
  {
    title: '人给的分，没有上限：问上限',
    extras: FREE,
    notes: WITHIN,
    given: { 'adds/典型经验': 3 },
    total: { open: 1 },
  },
  {
    title: '人给的分，上限填了',
    extras: FREE,
    notes: WITHIN,
    given: { 'adds/典型经验': 3, [TERM_KEYS.mostAdded]: 2 },
    total: '92',
  },
  {
    title: '人给的分超过这一项最多',
    extras: [['加分项', null, '典型经验', 2, '工作有特色的，酌情加分。']],
    notes: WITHIN,
    given: { 'adds/典型经验': 3 },
    total: { open: 1 },
  },
  { title: '次数不能是负的', extras: PLAIN, given: { 'takes/违规问题': -1, 'adds/工作创新': 0 }, total: { open: 1 } },
];

async function scored({ extras, notes, given }: AdjustmentCase) {
  const adjustments = new Map(
    Object.entries(given).map(([key, value]) => [
      key,
      typeof value === 'number' ? typedNumber(decimal(value)) : typedText(value),
    ]),
  );
  return scoreBytes(await schemeBook(extras, notes), {
    answers: () => success({ ...NO_ENTRIES, indicators: SCORED, adjustments }),
  });
}

it.each(cases.map((one) => [one.title, one] as const))('%s', async (_, one) => {
  const { bytes, outcome } = await scored(one);
  const { adjusted, total, grade } = outcome.scorecard;
  expect(total.toString()).toBe('90');
  expect(typeof one.total === 'string' ? adjusted?.total?.toString() : { open: adjusted?.open }).toEqual(one.total);
  expect(grade === undefined).toBe(typeof one.total !== 'string');
  const shown = ownCell(bytes, SHEET, '加减分后得分', '加减分').content;
  const wanted = typeof one.total === 'string' ? Number(one.total) : '';
  expect(shown ?? '').toBe(wanted);
});

it('填的留得住：再评分还在，改了标准的那一行不算', async () => {
  const { bytes } = await scoreBytes(await schemeBook(PLAIN));
  const cell = ownCell(bytes, SHEET, '违规问题', '填写').cell;
  const again = await scoreBytes(bytes, {}, (snapshot) => editSnapshot(snapshot, [{ sheet: SHEET, cell, content: 3 }]));
  expect(again.outcome.scorecard.adjusted?.taken.toString()).toBe('6');
  expect(ownCell(again.bytes, SHEET, '违规问题', '填写').content).toBe(3);
  const third = await scoreBytes(again.bytes);
  expect(Buffer.from(third.bytes).equals(Buffer.from(again.bytes))).toBe(true);
});

it('面板跟着「加减分」走：改了填的次数，加减分后得分、待填跟着变；找回来的单元格一样', async () => {
  const { bytes, outcome } = await scored(cases[0]!);
  const book = openedWorkbook(bytes);
  const seen = await createAssistant(book, () => 0).overview({});
  if (!seen.ok || !seen.value.review) throw new Error('no result');
  const { review } = seen.value;
  expect(review.cells.adjusted).toEqual(outcome.cells.adjusted);
  const live = (typed: Readonly<Record<string, number>>) => {
    const places = review.cells.adjusted!;
    const keys = Object.keys(places) as (keyof typeof places)[];
    return book.readCells(liveCells(review.cells)).then((read) => {
      if (!read.ok) throw new Error(read.refusal.code);
      const shown = new Map(liveCells(review.cells).map((place, at) => [placeKey(place), read.value.contents[at]]));
      for (const key of keys) if (key in typed) shown.set(placeKey(places[key]), typed[key]);
      return liveReview(review, (place) => place && shown.get(placeKey(place)))?.scorecard.adjusted;
    });
  };
  const settled = outcome.scorecard.adjusted!;
  expect(await live({})).toEqual(settled);
  expect(await live({ taken: 8, total: 82, open: 0 })).toMatchObject({
    taken: decimal(8),
    total: decimal(82),
    open: 0,
  });
});

it('没有加分项、扣分项，就没有这张表', async () => {
  expect((await scoreBytes(await schemeBook([]))).outcome.sheets).not.toContain(SHEET);
});

describeWithLibreOffice('LibreOffice 算出的一样', () => {
  it('每一种', async () => {
    const books = await Promise.all(cases.map(async (one) => (await scored(one)).bytes));
    const files = await Promise.all(books.map((bytes, index) => written(`adjust${String(index)}.xlsx`, bytes, false)));
    const calculated = await recalculatedValues(files);
    for (const [index, bytes] of books.entries()) {
      const formulas = await savedFormulas(bytes);
      expect(formulas.length).toBeGreaterThan(100);
      expect([cases[index]?.title, disagreements(formulas, calculated[index] as CalculatedBook)]).toEqual([
        cases[index]?.title,
        [],
      ]);
    }
  });
});
