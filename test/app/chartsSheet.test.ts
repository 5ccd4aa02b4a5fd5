import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { contentAt } from '../../src/core/workbook/snapshot';
import { gridBook } from '../support/gridBook';
import { scoreBytes } from '../support/memoryBook';
import { partText } from '../support/packageParts';

/** A final account of one township; `income` are its sources. */
async function charted(income: readonly (readonly [string, number | null])[], total: number | null) {
  const book = await gridBook({
    收入: [
      ['2022年度收入决算表'],
      ['部门：云岭乡人民政府', '单位：万元'],
      ['科目名称', '本年收入合计', ...income.map(([name]) => name)],
      ['合计', total, ...income.map(([, amount]) => amount)],
    ],
    支出: [
      ['2022年度支出决算表'],
      ['部门：云岭乡人民政府', null, null, '单位：万元'],
      ['科目名称', '本年支出合计', '基本支出', '项目支出'],
      ['合计', 100, 60, 40],
    ],
  });
  const { bytes } = await scoreBytes(book);
  const lines = chartLines(bytes);
  return {
    bytes,
    line: (name: string | RegExp) => lines.find(([first]) => typeof first === 'string' && first.match(name))?.slice(1),
  };
}

function chartLines(bytes: Uint8Array): readonly (readonly unknown[])[] {
  const read = readWorkbook(bytes);
  const sheet = read.ok ? read.value.sheets.find(({ name }) => name === '图表') : undefined;
  if (!sheet) throw new Error('no 图表');
  return Array.from(sheet.rows, (_, row) => [0, 1, 2, 3].map((column) => contentAt(sheet, row, column) ?? ''));
}

const SOURCES: readonly (readonly [
  title: string,
  income: readonly (readonly [string, number | null])[],
  total: number | null,
  expected: Readonly<Record<string, readonly unknown[]>>,
])[] = [
  [
    '来源都列明：没有其余，占比是合计的',
    [
      ['财政拨款收入', 90],
      ['事业收入', 6],
      ['其他收入', 4],
    ],
    100,
    { 财政拨款收入: [90, 0.9, ''], 事业收入: [6, 0.06, ''], 上级补助收入: ['', '', ''], 其余: ['', '', ''] },
  ],
  [
    '有的来源没有列明：差额是其余，不分给谁',
    [['财政拨款收入', 90]],
    100,
    { 财政拨款收入: [90, 0.9, ''], 事业收入: ['', '', ''], 其余: [10, 0.1, ''] },
  ],
];

it.each(SOURCES)('%s', async (_, income, total, expected) => {
  const { line } = await charted(income, total);
  expect(Object.fromEntries(Object.keys(expected).map((name) => [name, line(name)]))).toEqual(expected);
  // A picture with nothing in it says so where its title stands.
  expect(
    [line(/^图2\s\S*$/), line(/^图3\s\S*$/), line(/^图5\s\S*\s还没有评完的一级指标，没有画$/)].map(Boolean),
  ).toEqual([true, true, true]);
  // Nothing of the budget is known, and nothing is drawn of it: no 0 that nobody wrote.
  expect([line(/^收入合计/), line(/^基本支出/), line(/^投入/)]).toEqual([
    ['', 100, ''],
    [60, 0.6, ''],
    ['', '', ''],
  ]);
});

const FUNCTIONS = [
  ['2022年度收支预算及决算明细表'],
  ['编制单位：云岭乡人民政府', null, null, null, '单位：元'],
  ['项目', '收入', null, '支出', null],
  [null, '预算数', '决算数', '预算数', '决算数'],
  ['一般公共服务支出', 600000, 500000, 600000, 480000],
  ['文化旅游体育与传媒支出', null, 100000, null, 100000],
  ['农林水支出', 400000, 300000, 400000, 300000],
  ['合计', 1000000, 900000, 1000000, 880000],
  ['其中：基本支出', null, null, 700000, 600000],
  ['公用经费', null, null, 90000, 80000],
] as const;

it.each<[string, Parameters<typeof gridBook>[0], readonly (readonly [string, readonly (readonly unknown[])[]])[]]>([
  [
    '表里按科目列的，四张图都按科目，只有一边有数的也在',
    { 明细: FUNCTIONS },
    [
      [
        '一般公共服务支出',
        [
          [50, 0.5556, ''],
          [60, 50, 0.8333],
          [48, 0.5455, ''],
          [60, 48, 0.8],
        ],
      ],
      [
        '文化旅游体育与传媒支出',
        [
          [10, 0.1111, ''],
          ['', 10, ''],
          [10, 0.1136, ''],
          ['', 10, ''],
        ],
      ],
      ['收入合计', [[100, 90, 0.9]]],
      ['支出合计', [[100, 88, 0.88]]],
    ],
  ],
  [
    '同一个科目写了两遍的，不当作一张单子：支出按类别，基本支出里没有列明的单独一行',
    { 明细: [...FUNCTIONS.slice(0, 6), FUNCTIONS[4], ...FUNCTIONS.slice(6)] },
    [
      ['一般公共服务支出', []],
      ['公用经费', [[8, 0.0909, '']]],
      ['基本支出的其余部分', [[52, 0.5909, '']]],
      ['基本支出', [[70, 60, 0.8571]]],
      ['其中：公用经费', [[9, 8, 0.8889]]],
    ],
  ],
])('%s', async (_, grids, expected) => {
  const lines = chartLines((await scoreBytes(await gridBook(grids))).bytes);
  const found = expected.map(([name]) => [
    name,
    lines.filter(([first]) => first === name).map((line) => line.slice(1)),
  ]);
  expect(found).toEqual(expected);
});

it('图是 Excel 自己的图，数从本表取；没有数的图不画，没有用到的行也不画', async () => {
  const { bytes } = await charted([['财政拨款收入', 90]], 100);
  const formulas = [1, 2, 3, 4, 5].map((number) =>
    [...partText(bytes, `xl/charts/chart${String(number)}.xml`).matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, to]) => to),
  );
  expect(formulas[0]).toEqual(["'图表'!$A$4:$A$16", "'图表'!$B$4:$B$16"]);
  expect(formulas.map((list) => list.length)).toEqual([2, 4, 2, 4, 2]);
  const hidden = hiddenRows(bytes);
  // Six sources of twelve lines; no 一级指标 is judged, and its picture is not there.
  expect([9, 10, 15, 16].map((row) => hidden.has(row))).toEqual([false, true, true, false]);
  const fifth = chartLines(bytes).findIndex(([first]) => String(first).startsWith('图5'));
  expect([fifth + 9, fifth + 32].map((row) => hidden.has(row))).toEqual([true, true]);
});

/** Numbers of rows as they stand in the file. */
function hiddenRows(bytes: Uint8Array): ReadonlySet<number> {
  const part = [...Array(20).keys()]
    .map((number) => `xl/worksheets/sheet${String(number + 1)}.xml`)
    .find((name) => partText(bytes, name).includes('<drawing'));
  const rows = partText(bytes, part ?? '').matchAll(/<row r="(\d+)" hidden="1"/g);
  return new Set([...rows].map(([, row]) => Number(row)));
}
