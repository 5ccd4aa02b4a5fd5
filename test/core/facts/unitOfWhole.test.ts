import { factDefinition } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

function read(...rows: readonly (readonly GridCell[])[]) {
  return readIn('', ...rows);
}

function readIn(unit: string, ...rows: readonly (readonly GridCell[])[]) {
  const { facts } = findFacts(
    gridSnapshot({
      基础数据: [
        ['青溪镇2024年部门整体支出绩效自评基础数据'],
        ['填报单位：青溪镇人民政府', unit],
        ['指标', '数据'],
        ...rows,
      ],
    }),
    { year: undefined, typed: new Map(), ownSheets: new Set() },
  );
  return Object.fromEntries(
    [...facts].flatMap(([id, { value, status }]) =>
      value && status === 'read' ? [[factDefinition(id).name, value.toString()]] : [],
    ),
  );
}

const SPENT = [
  ['其中：基本支出', 1402.55],
  ['项目支出', 885.59],
] as const;
const READ = { 决算支出: '2288.14', 基本支出决算: '1402.55', 项目支出决算: '885.59' };

it('单位写在合计后面，下面几行加起来正好是它：也是那个单位', () => {
  expect(read(['决算支出（万元）', 2288.14], ...SPENT)).toEqual(READ);
  expect(read(['决算支出（万元）', 2288.14], ...SPENT, ['编制人数（人）', 67])).toEqual({ ...READ, 编制数: '67' });
  expect(
    read(
      ['决算收入（元）', 22916600],
      ['其中：财政拨款收入', 22790600],
      ['其他收入', 126000],
      ['决算支出（万元）', 2288.14],
      ...SPENT,
    ),
  ).toEqual({ ...READ, 决算收入: '2291.66', 财政拨款决算收入: '2279.06', 其他收入: '12.6' });
});

it.each([
  ['加不到：不知道单位', [['决算支出（万元）', 2388.14], ...SPENT]],
  [
    '各按各的单位：不知道',
    [
      ['决算支出（万元）', 2288.14],
      ['其中：基本支出', 14025500],
      ['项目支出', 8855900],
    ],
  ],
  ['中间隔着说别的单位的一行', [['决算支出（万元）', 2288.14], ['在职人数（人）', 0], ...SPENT]],
  ['中间一行是文字', [['决算支出（万元）', 2288.14], ['其中：', '见下'], ...SPENT]],
  [
    '只有一行、和它一样',
    [
      ['决算支出（万元）', 2288.14],
      ['其中：基本支出', 2288.14],
    ],
  ],
  ['合计后面没有单位', [['决算支出', 2288.14], ...SPENT]],
] as const)('%s', (_, rows) => {
  const { 决算支出, ...others } = read(...rows);
  expect([undefined, rows[0][1].toString()]).toContain(决算支出);
  expect(Object.keys(others).filter((name) => name !== '在职人数')).toEqual([]);
});

it.each([
  ['和“其中”一行加起来正好是合计：也是它的一部分', [['决算支出', 2288.14], ...SPENT], '885.59'],
  ['加起来不到：不知道是谁的', [['决算支出', 2388.14], ...SPENT], undefined],
  [
    '没有写“其中”：不知道',
    [
      ['决算支出', 2288.14],
      ['基本支出', 1402.55],
      ['项目支出', 885.59],
    ],
    undefined,
  ],
  [
    '下面是“其中”的“其中”',
    [
      ['决算支出', 2288.14],
      ['其中：基本支出', 1402.55],
      ['公用经费', 885.59],
    ],
    undefined,
  ],
] as const)('“其中”的下一行：%s', (_, rows, project) => {
  expect(readIn('单位：万元', ...rows)['项目支出决算']).toBe(project);
});
