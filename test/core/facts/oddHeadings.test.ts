import { factCatalogue } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];

function read(sheets: Readonly<Record<string, Rows>>) {
  const { facts } = findFacts(gridSnapshot(sheets), { year: undefined, typed: new Map(), ownSheets: new Set() });
  return factCatalogue.flatMap(({ id, name }) => (facts.get(id)?.value === undefined ? [] : [name])).join(' ');
}

const MONEY = (first: string, second: string, title = '松坪镇2024年度收支决算情况表'): Rows => [
  [title],
  [null, null, '单位：万元'],
  ['项目', first, second],
  ['收入合计', 1500, 1480],
  ['支出合计', 1500, 1479],
  ['基本支出', 900, 901],
  ['项目支出', 600, 578],
];

describe('两栏都没有说是哪个数，有一栏看不懂', () => {
  it('不挑', () => {
    const pairs = '汇总数|账面数 金额|鹭鹭数 上报数|审定数 账面数|合计数 金额|系统取数 数额|核减后数额'.split(' ');
    expect(pairs.filter((pair) => read({ 表: MONEY(...(pair.split('|') as [string, string])) }) !== '')).toEqual([]);
  });

  it('另一栏不是这一行的另一个数：照取', () => {
    const pairs = '金额|占比 决算数|序号 预算数|汇总数'.split(' ');
    expect(pairs.filter((pair) => read({ 表: MONEY(...(pair.split('|') as [string, string])) }) === '')).toEqual([]);
  });
});

const TASKS = (heading: string): Rows => [
  ['松坪镇2024年度数据'],
  ['项目', heading],
  ['计划工作数', 10],
  ['实际完成工作数', 9],
  ['编制数', 30],
  ['在职人数', 28],
];

it('数个数的行，上面写的是钱、户、面积、次：不取', () => {
  const others = ['支付数', '户数', '面积', '批次', '拨付数', '接待人次', '支出数', '完成率', '受益户数', '资金数'];
  expect(others.filter((heading) => read({ 表: TASKS(heading) }) !== '')).toEqual([]);
  expect(read({ 表: TASKS('数量') })).toBe('编制数 在职人数 计划工作数 实际完成工作数');
});

describe('工作表叫一个数', () => {
  const EXECUTED = MONEY('年初预算数', '执行数', '松坪镇部门预算执行情况表');
  it('可能是月份：只取年初预算', () => {
    for (const name of ['9', '09', '10', '1']) expect(read({ [name]: EXECUTED })).not.toContain('决算');
  });

  it('12、决算、全年，或者一套表按号排的：照取', () => {
    expect(read({ 12: EXECUTED })).toContain('决算支出');
    expect(read({ 9: MONEY('年初预算数', '执行数', '松坪镇全年预算执行情况表') })).toContain('决算支出');
    expect(read({ 1: [['松坪镇目录']], 2: [['松坪镇机构人员情况']], 3: EXECUTED })).toContain('决算支出');
  });

  it('每月一张、标题都一样的不是一套', () => {
    expect(read({ 7: EXECUTED, 8: EXECUTED, 9: EXECUTED })).not.toContain('决算');
  });
});
