import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];

const yearOf = (sheets: Readonly<Record<string, Rows>>): number | undefined =>
  findFacts(gridSnapshot(sheets), { year: undefined, typed: new Map(), ownSheets: new Set() }).year;

const ACCOUNTS: Rows = [
  ['支出决算表'],
  [null, null, null, '单位：万元'],
  ['项目', '本年支出合计', '基本支出', '项目支出'],
  ['合计', 1485.62, 1289.07, 196.55],
];
const BEFORE: Rows = [
  ['2021年决算数'],
  [null, '单位：万元'],
  ['项目', '决算数'],
  ['本年支出', 1432.63],
  ['基本支出', 1258.64],
];
const BUDGET: Rows = [['2022年年初预算'], [null, '单位：万元'], ['科目', '年初预算数'], ['合计', 1431.84]];

test.each<readonly [title: string, sheets: Readonly<Record<string, Rows>>, year: number]>([
  ['上年的表和今年的预算', { 支出决算: ACCOUNTS, 预算: BUDGET, 上年决算: BEFORE }, 2022],
  ['只有上年的表说年份', { 支出决算: ACCOUNTS, 上年决算: BEFORE }, 2022],
  ['去年的表', { 支出决算: ACCOUNTS, 去年数: BEFORE }, 2022],
  ['不叫上年的表是它自己的年份', { 决算: BEFORE }, 2021],
])('表名说是上年的，不是要评的那一年：%s', (_, sheets, year) => {
  expect(yearOf(sheets)).toBe(year);
});
