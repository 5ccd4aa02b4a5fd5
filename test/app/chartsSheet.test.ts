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
  const read = readWorkbook(bytes);
  const sheet = read.ok ? read.value.sheets.find(({ name }) => name === '图表') : undefined;
  if (!sheet) throw new Error('no 图表');
  const lines = Array.from(sheet.rows, (_, row) => [0, 1, 2, 3].map((column) => contentAt(sheet, row, column) ?? ''));
  return {
    bytes,
    line: (name: string | RegExp) => lines.find(([first]) => typeof first === 'string' && first.match(name))?.slice(1),
  };
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
    { 财政拨款收入: [90, '', 0.9], 事业收入: [6, '', 0.06], 上级补助收入: ['', '', ''], 其余: ['', '', ''] },
  ],
  [
    '有的来源没有列明：差额是其余，不分给谁',
    [['财政拨款收入', 90]],
    100,
    { 财政拨款收入: [90, '', 0.9], 事业收入: ['', '', ''], 其余: [10, '', 0.1] },
  ],
];

it.each(SOURCES)('%s', async (_, income, total, expected) => {
  const { line } = await charted(income, total);
  expect(Object.fromEntries(Object.keys(expected).map((name) => [name, line(name)]))).toEqual(expected);
  // A picture with nothing in it says so where its title stands.
  expect([line(/^图2\s\S*$/), line(/^图3\s\S*$/), line(/^图5\s\S*\s没有评完的一级指标不画$/)].map(Boolean)).toEqual([
    true,
    true,
    true,
  ]);
  // Nothing of the budget is known, and nothing is drawn of it: no 0 that nobody wrote.
  expect([line(/^收入合计/), line(/^基本支出/), line(/^投入/)]).toEqual([
    ['', 100, ''],
    ['', 60, ''],
    ['', '', ''],
  ]);
});

it('图是 Excel 自己的图，数从本表取', async () => {
  const { bytes } = await charted([['财政拨款收入', 90]], 100);
  const formulas = [1, 2, 3, 4, 5].map((number) =>
    [...partText(bytes, `xl/charts/chart${String(number)}.xml`).matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, to]) => to),
  );
  expect(formulas[0]).toEqual(["'图表'!$A$4:$A$10", "'图表'!$B$4:$B$10"]);
  expect(formulas.map((list) => list.length)).toEqual([2, 4, 2, 4, 2]);
});
