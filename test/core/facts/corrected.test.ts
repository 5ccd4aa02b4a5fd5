import type { FactId } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];

const value = (rows: Rows, fact: FactId) =>
  findFacts(gridSnapshot({ 表: rows }), { year: undefined, typed: new Map(), ownSheets: new Set() })
    .facts.get(fact)
    ?.value?.toString();
const words = (text: string) => text.split(' ');

const LISTED = (label: string): Rows => [
  ['松坪镇2024年基本情况表'],
  ['指标名称', '数值'],
  ['编制数', 40],
  ['在职人数', 39],
  [label, 38],
];
const PEOPLE = (label: string): Rows => [
  ['松坪镇2024年人员编制情况表'],
  ['类别', '编制数', '在职人数'],
  ['行政', 20, 19],
  ['事业', 20, 20],
  ['合计', 40, 39],
  [label, 41, 38],
];

/** A row that says of itself only that somebody looked again is another version of a row above it. */
describe('一行只说另算了一遍', () => {
  it('哪个数算数不知道：不取', () => {
    const acts = words(
      '更正数 复核数 最终认定 审后数 按审计 稽核数 比对数 校准数 核账数 抽盘 点验数 以此为准 正确数 应为 实为 财政口径 系统数 快报数 预审数 改后 纠错 认可数 重报数 实盘数 财政认定数 审计调整数 差错更正 准数 终稿数 真实数 替换为 再次核对 正误',
    );
    expect(acts.filter((act) => value(LISTED(act), 'actualStaff') !== undefined)).toEqual([]);
    expect(acts.filter((act) => value(PEOPLE(act), 'actualStaff') !== undefined)).toEqual([]);
  });

  it('是另一样东西：照样取', () => {
    const things = words('户数 党员人数 常住人口 村民小组数 车辆数 内设机构数 辖区面积 核定数 账面数 计划数');
    expect(things.filter((thing) => value(LISTED(thing), 'actualStaff') !== '39')).toEqual([]);
  });
});

describe('元当成了万元，万元当成了元', () => {
  const TABLE = (unit: string, label: string, amount: number): Rows => [
    ['松坪镇2024年基本情况表'],
    [null, `单位：${unit}`],
    ['指标名称', '数值'],
    [label, amount],
    ['在职人数', 39],
  ];
  it.each([
    ['三公经费决算', 'threePublicFinal', 9.5],
    ['公务接待费决算', 'receptionFinal', 2.1],
    ['决算支出', 'finalExpenditure', 1500],
    ['公用经费决算', 'operatingFinal', 180],
    ['政府采购实际', 'procurementActual', 110],
    ['固定资产总额', 'fixedAssets', 980],
  ] as const)('%s：照那个单位不会有这么多、这么少，不取', (label, fact, wanYuan) => {
    expect(value(TABLE('万元', label, wanYuan), fact)).toBe(String(wanYuan));
    expect(value(TABLE('万元', label, wanYuan * 10000), fact)).toBeUndefined();
    expect(value(TABLE('元', label, wanYuan), fact)).toBeUndefined();
  });
});
