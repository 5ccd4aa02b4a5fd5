import { factCatalogue } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { parseA1, parseRangeA1 } from '../../../src/core/workbook/address';
import { allTableCases } from '../../cases/tables/allTableCases';
import { outsiderCases } from '../../cases/tables/outsiderCases';
import { BINDING_REMARKS, HARMLESS_REMARKS } from '../../cases/tables/remarkCases';
import { remarkedCases } from '../../cases/tables/remarkedCases';
import { strangerCases } from '../../cases/tables/strangerCases';
import type { TableCase } from '../../cases/tables/tableCase';
import { type GridCell, type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Sheets = Readonly<Record<string, { readonly rows: GridSheet['rows'] }>>;

it.each(remarkedCases)('$title', ({ sheets, year, facts: expected }) => {
  const found = read(sheets, undefined);
  const values = factCatalogue.flatMap(({ id, name }) => {
    const value = found.facts.get(id)?.value;
    return value === undefined ? [] : [[name, value.toString()]];
  });
  expect(Object.fromEntries(values)).toEqual(expected);
  if (year !== undefined) expect(found.year).toBe(year);
});

const STAFF = (remark: GridCell) => ({
  人员: [
    ['松坪镇2023年部门基本情况表'],
    ['指标名称', '计量单位', '数量', '备注'],
    ['编制数', '人', 62, null],
    ['在职人数', '人', 58, remark],
  ],
});
const SPENT = (remark: GridCell) => ({
  支出: [
    ['松坪镇2023年度支出决算表'],
    [null, null, null, null, '单位：万元'],
    ['科目名称', '本年支出合计', '基本支出', '项目支出', '备注'],
    ['合计', 1579.01, 981.23, 597.78, remark],
    ['一般公共服务支出', 1579.01, 981.23, 597.78, null],
  ],
});

describe('数旁边的备注', () => {
  it('说的是增减原因、依据、附件、经办，照样取数', () => {
    expect(
      HARMLESS_REMARKS.filter((remark) => read(SPENT(remark), 2023).facts.get('finalExpenditure')?.value === undefined),
    ).toEqual([]);
  });

  it('说的是含什么、谁的、哪里来的、怎么估的，不取，并说出那句话', () => {
    const kept = BINDING_REMARKS.filter((remark) => {
      const found = read(STAFF(remark), 2023);
      const told = found.findings.some(({ code, details }) => code === 'wordUnknown' && details.text === remark);
      return found.facts.get('actualStaff')?.value !== undefined || !told;
    });
    expect(kept).toEqual([]);
  });

  it('同上、合并的备注，说的是上面那句', () => {
    const rows = [
      ['松坪镇2023年部门基本情况表'],
      ['指标名称', '计量单位', '数量', '备注'],
      ['编制数', '人', 62, '按花名册口径'],
      ['在职人数', '人', 58, null],
    ];
    const merged = read({ 人员: { rows, merges: ['D3:D4'] } }, 2023);
    const asAbove = read({ 人员: rows.map((row, at) => (at === 3 ? [...row.slice(0, 3), '同上'] : row)) }, 2023);
    for (const found of [merged, asAbove]) expect(found.facts.get('actualStaff')?.value).toBeUndefined();
  });

  it('她说不影响取数的那句话，不再挡着', () => {
    const words = new Map([['按花名册口径', 'nothing' as const]]);
    const found = findFacts(gridSnapshot(STAFF('按花名册口径')), {
      year: 2023,
      typed: new Map(),
      words,
      ownSheets: new Set(),
    });
    expect(found.facts.get('actualStaff')?.value?.toString()).toBe('58');
  });
});

/** Remarks in words that nobody here knows; every one of them makes the figure another than it looks, or may. */
const STRANGE = [
  '连同外聘的三个一起算',
  '抄的前任留下的本子',
  '把渔政那摊也算上了',
  '含协管员',
  '老账本上的',
  '只到国庆前',
  '会计口头讲的',
  '拿隔壁镇的改的',
];
/** Every figure is tried with one of them; so many figures are passed over between two. */
const EVERY = 3;

describe('在读得对的数旁边写一句没有人认得的话', () => {
  const cases = [...allTableCases, ...outsiderCases, ...strangerCases].filter(({ conflicts }) => !conflicts);
  it.each([
    ['另起一列备注', '备注'],
    ['没有栏目的一列', null],
  ])('%s：那个格子的数不取', (_, heading) => {
    expect(cases.flatMap((one, index) => besideFigures(one, index, heading)).join('\n')).toBe('');
  });
});

type Rows = GridSheet['rows'];

/** Small tables whose rows have names of their own: no free names of projects or papers. */
const TABLES: readonly (readonly [title: string, header: number, rows: Rows])[] = [
  [
    '基本情况',
    1,
    [
      ['松坪镇2023年部门基本情况表'],
      ['指标名称', '计量单位', '数量'],
      ['编制数', '人', 62],
      ['在职人数', '人', 58],
      ['车辆数', '辆', 3],
    ],
  ],
  [
    '人员',
    1,
    [
      ['松坪镇2023年机构人员情况表'],
      ['人员类别', '编制数', '在职人数'],
      ['行政', 30, 28],
      ['事业', 32, 30],
      ['合计', 62, 58],
    ],
  ],
  [
    '支出',
    2,
    [
      ['松坪镇2023年度支出决算表'],
      [null, null, null, '单位：万元'],
      ['科目名称', '本年支出合计', '基本支出', '项目支出'],
      ['合计', 1579, 981, 598],
      ['一般公共服务支出', 900, 700, 200],
    ],
  ],
  [
    '三公',
    2,
    [
      ['松坪镇2023年“三公”经费情况表'],
      ['单位：万元'],
      ['项目', '预算数', '决算数'],
      ['合计', 11, 9.6],
      ['因公出国（境）费', 0, 0],
      ['公务用车运行维护费', 8, 7.6],
      ['公务接待费', 3, 2],
    ],
  ],
  [
    '资产',
    2,
    [
      ['松坪镇2023年固定资产情况表'],
      ['单位：元'],
      ['项目', '期末数'],
      ['固定资产合计', 1180000],
      ['在用固定资产', 1100000],
    ],
  ],
  [
    '采购',
    2,
    [
      ['松坪镇2023年政府采购情况表'],
      ['单位：万元'],
      ['采购项目', '预算金额', '实际采购金额'],
      ['电脑', 5, 4.8],
      ['合计', 5, 4.8],
    ],
  ],
];
const PLACES: readonly (readonly [title: string, put: (rows: Rows, at: number, word: string) => Rows])[] = [
  [
    '行名后的括号里',
    (rows, at, word) => rows.map((row, i) => (i === at ? [`${String(row[0])}（${word}）`, ...row.slice(1)] : row)),
  ],
  ['独占上面一行', (rows, at, word) => [...rows.slice(0, at), [word], ...rows.slice(at)]],
  ['独占下面一行', (rows, at, word) => [...rows.slice(0, at + 1), [word], ...rows.slice(at + 1)]],
  ['行名左边', (rows, at, word) => rows.map((row, i) => [i === at ? word : null, ...row])],
];

it.each(PLACES)('没有人认得的话写在%s：那一行的数不取', (_, put) => {
  const kept = TABLES.flatMap(([title, header, rows]) =>
    rows.slice(header + 1).flatMap((__, index) => {
      const at = header + 1 + index;
      const word = STRANGE[index % STRANGE.length] ?? '';
      const planted = put(rows, at, word);
      const row = planted.findIndex((cells) => rows[at]?.every((cell, i) => i === 0 || cells.includes(cell)));
      return [...read({ 表: planted }, 2023).facts.values()].flatMap(({ source, value }) =>
        source && value !== undefined && covers(source.cell, row)
          ? [`${title} ${word} ${source.label} ${value.toString()}`]
          : [],
      );
    }),
  );
  expect(kept).toEqual([]);
});

function besideFigures(one: TableCase, seed: number, heading: string | null): readonly string[] {
  const sheets: Sheets = Object.fromEntries(
    Object.entries(one.sheets).map(([name, given]) => [name, 'rows' in given ? given : { rows: given }]),
  );
  const before = read(sheets, one.askedYear);
  return before.tables.flatMap((table, at) => {
    const area = parseRangeA1(table.range);
    const given = sheets[table.sheet];
    const [figures] = table.figures;
    if (!area || !figures || !given || before.tables.some((other) => other !== table && other.sheet === table.sheet))
      return [];
    const column = Math.max(...given.rows.map((row) => row.length));
    if (column > area.right + 1) return [];
    const rows = [...before.facts.values()].flatMap(({ source, status }) =>
      status === 'read' && source?.sheet === table.sheet
        ? source.cell.split(',').flatMap((cell) => parseA1(cell.split(':')[0] ?? '')?.row ?? [])
        : [],
    );
    return [...new Set(rows)].flatMap((row, index) => {
      if ((index + at + seed) % EVERY !== 0 || row < figures.top) return [];
      const remark = STRANGE[(index + seed) % STRANGE.length] ?? '';
      const planted = withCells(given.rows, column, [
        [figures.top - 1, heading],
        [row, remark],
      ]);
      const after = read({ ...sheets, [table.sheet]: { ...given, rows: planted } }, one.askedYear ?? before.year);
      return factCatalogue.flatMap(({ id, name }) => {
        const source = after.facts.get(id)?.source;
        const value = after.facts.get(id)?.value;
        if (value === undefined || source?.sheet !== table.sheet || !covers(source.cell, row)) return [];
        return [
          `${one.title}［${table.sheet} 第${String(row + 1)}行 ${remark}］${name} ${value.toString()} ${source.cell}`,
        ];
      });
    });
  });
}

function covers(cells: string, row: number): boolean {
  return cells.split(',').some((cell) => {
    const range = parseRangeA1(cell);
    return range !== undefined && row >= range.top && row <= range.bottom;
  });
}

function withCells(
  rows: GridSheet['rows'],
  column: number,
  cells: readonly (readonly [row: number, content: GridCell])[],
): GridSheet['rows'] {
  return rows.map((row, at) => {
    const own = cells.find(([where]) => where === at);
    return own ? [...row, ...Array.from({ length: column - row.length }, () => null), own[1]] : row;
  });
}

function read(sheets: Readonly<Record<string, GridSheet | GridSheet['rows']>>, year: number | undefined) {
  return findFacts(gridSnapshot(sheets), { year, typed: new Map(), ownSheets: new Set() });
}
