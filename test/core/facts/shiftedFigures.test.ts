import { factDefinition } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridCell, type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Row = readonly GridCell[];

interface Form {
  readonly title: string;
  readonly sheet: GridSheet;
  /** The figures of its total row: its row, and the first and the last of their columns. */
  readonly at: readonly [row: number, from: number, to: number];
}

const OWNER = '编制单位：青溪镇人民政府';
const FORMS: readonly Form[] = [
  {
    title: '支出决算表',
    sheet: {
      merges: ['A4:B4'],
      rows: [
        ['2024年度支出决算表'],
        [OWNER, null, null, null, null, null, '单位：万元'],
        ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出'],
        ['合计', null, 1920.6, 1230.15, 690.45],
        ['201', '一般公共服务支出', 901.2, 836.05, 65.15],
        ['213', '农林水支出', 1019.4, 394.1, 625.3],
      ],
    },
    at: [3, 2, 6],
  },
  {
    title: '收入决算表',
    sheet: {
      merges: ['A4:B4'],
      rows: [
        ['2024年度收入决算表'],
        [OWNER, null, null, null, null, null, null, null, '单位：万元'],
        [
          ...['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入'],
          ...['附属单位上缴收入', '其他收入'],
        ],
        ['合计', null, 1933.2, 1880.7, 20, 12.5, 0, 0, 20],
        ['201', '一般公共服务支出', 1933.2, 1880.7, 20, 12.5, 0, 0, 20],
      ],
    },
    at: [3, 2, 8],
  },
  {
    title: '部门支出总表',
    sheet: {
      merges: ['A4:B4'],
      rows: [
        ['2024年部门支出总表'],
        [OWNER, null, null, null, '单位：万元'],
        ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ['合计', null, 1711, 1180, 531],
        ['201', '一般公共服务支出', 1711, 1180, 531],
      ],
    },
    at: [3, 2, 4],
  },
  {
    title: '“三公”经费支出决算表',
    sheet: {
      merges: ['A3:F3', 'G3:L3', 'A4:A5', 'B4:B5', 'C4:E4', 'F4:F5', 'G4:G5', 'H4:H5', 'I4:K4', 'L4:L5'],
      rows: [
        ['2024年度财政拨款“三公”经费支出决算表'],
        [OWNER, ...Array.from({ length: 10 }, () => null), '单位：万元'],
        ['预算数', null, null, null, null, null, '决算数'],
        [
          ...['合计', '因公出国（境）费', '公务用车购置及运行维护费', null, null, '公务接待费'],
          ...['合计', '因公出国（境）费', '公务用车购置及运行维护费', null, null, '公务接待费'],
        ],
        [
          ...[null, null, '小计', '公务用车购置费', '公务用车运行维护费', null],
          ...[null, null, '小计', '公务用车购置费', '公务用车运行维护费'],
        ],
        [19, 0, 14, 0, 14, 5, 16.41, 0, 13.3, 0, 13.3, 3.11],
      ],
    },
    at: [5, 6, 11],
  },
  {
    title: '基本支出决算表',
    sheet: {
      merges: ['A4:B4'],
      rows: [
        ['2024年度基本支出决算表'],
        [OWNER, null, null, null, '单位：万元'],
        ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
        ['合计', null, 1230.15, 1135.1, 95.05],
        ['301', '工资福利支出', 1135.1, 1135.1, null],
        ['302', '商品和服务支出', 95.05, null, 95.05],
      ],
    },
    at: [3, 2, 4],
  },
];

function read({ rows, merges = [] }: GridSheet): ReadonlyMap<string, string> {
  const { facts } = findFacts(gridSnapshot({ 表: { rows, merges } }), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
  return new Map(
    [...facts].flatMap(([id, { value }]) => (value ? [[factDefinition(id).name, value.toString()] as const] : [])),
  );
}

function withRow({ rows, merges = [] }: GridSheet, at: number, row: Row): GridSheet {
  return { merges, rows: rows.map((one, index) => (index === at ? row : one)) };
}

/** The row with its figures put in other places, and with each of them alone made another. */
function attacksOn({ sheet, at: [row, from, to] }: Form): readonly (readonly [string, Row])[] {
  const given = sheet.rows[row] ?? [];
  const figures = Array.from({ length: to - from + 1 }, (_, index) => given[from + index] ?? null);
  const put = (other: Row): Row => [...given.slice(0, from), ...other, ...given.slice(to + 1)];
  const moved: readonly (readonly [string, Row])[] = [
    ['左移一列', put([...figures.slice(1), null])],
    ['左移一列，合计跑到最后', put([...figures.slice(1), figures[0] ?? null])],
    ['右移一列，填了年度', put([2024, ...figures.slice(0, -1)])],
    ['右移一列，合计空着', put([null, ...figures.slice(0, -1)])],
    ['倒着填', put([...figures].reverse())],
  ];
  const changed = figures.flatMap((figure, index) => {
    if (typeof figure !== 'number') return [];
    const become = (other: number): Row => put(figures.map((one, place) => (place === index ? other : one)));
    const column = `第${String(index + 1)}列`;
    const other = [[`${column}多一百`, become(figure + 100)] as const];
    return figure === 0
      ? other
      : [
          ...other,
          [`${column}按元填`, become(figure * 10000)] as const,
          [`${column}错一位`, become(figure / 10)] as const,
        ];
  });
  return [...moved, ...changed];
}

it.each(FORMS)('$title：挪一列、填错一格，没有一个数取错', (form) => {
  const truth = read(form.sheet);
  expect(truth.size).toBeGreaterThan(1);
  const wrong = attacksOn(form).flatMap(([attack, row]) =>
    [...read(withRow(form.sheet, form.at[0], row))]
      .filter(([name, value]) => truth.get(name) !== value)
      .map(([name, value]) => `${attack}：${name} ${value}`),
  );
  expect(wrong).toEqual([]);
});

it.each(FORMS)('$title：取整到万元，照取', ({ sheet }) => {
  const rows = sheet.rows.map((row) => row.map((one) => (typeof one === 'number' ? Math.round(one) : one)));
  expect(read({ ...sheet, rows }).size).toBe(read(sheet).size);
});
