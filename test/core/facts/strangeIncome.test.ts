import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

const revenue = (rows: GridSheet['rows']) =>
  findFacts(
    gridSnapshot({
      表: [['青溪镇2024年部门收支情况表'], [null, null, '单位：万元'], ['项目', '年初预算数', '决算数'], ...rows],
    }),
    { year: undefined, typed: new Map(), ownSheets: new Set() },
  )
    .facts.get('budgetRevenue')
    ?.value?.toString();

/** The split of what was spent comes to it as well. */
const BESIDE = (name: string): GridSheet['rows'] => [
  ['财政拨款收入', 500, 510],
  [name, 20, 20],
  ['收入总计', 520, 530],
  ['基本支出', 300, 310],
  ['项目支出', 220, 220],
  ['支出总计', 520, 530],
];
const WITHIN = (name: string): GridSheet['rows'] => [
  ['收入总计', 520, 530],
  ['其中：财政拨款收入', 500, 510],
  [`其中：${name}`, 20, 20],
  ['支出总计', 520, 530],
];

it('收入总计里有代编的、别家的一行：支出分得再对也不取', () => {
  const others = '代编学校收入 代编预算 代管资金 学校上缴收入 邻镇拨入 鹭鹭拨款 敬老院收入 供销社上缴';
  expect(others.split(' ').filter((name) => revenue(BESIDE(name)) !== undefined)).toEqual([]);
  const within = '代编预算 代管资金收入 学校收入 食堂收入 卫生院收入 邻镇资金 公司上缴';
  expect(within.split(' ').filter((name) => revenue(WITHIN(name)) !== undefined)).toEqual([]);
});

it('都是自己的收入：照取', () => {
  for (const name of ['其他收入', '事业收入', '上级补助收入']) {
    expect([name, revenue(BESIDE(name))]).toEqual([name, '520']);
    expect([name, revenue(WITHIN(name))]).toEqual([name, '520']);
  }
});
