import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];
const given = (sheets: Readonly<Record<string, Rows>>) => {
  const { facts } = findFacts(gridSnapshot(sheets), { year: undefined, typed: new Map(), ownSheets: new Set() });
  const names = ['threePublicFinal', 'procurementActual', 'actualStaff', 'finalExpenditure'] as const;
  return names.map((name) => facts.get(name)?.value?.toString());
};

const CARS: Rows = [
  ['2023年度“三公”经费情况表'],
  ['填报单位：柳浪街道办事处', null, '单位：万元'],
  ['项目', '预算数', '决算数'],
  ['合计', 8.5, 6.66],
  ['因公出国（境）费', 0, 0],
  ['公务接待费', 0.91, 0.65],
  ['公务用车购置及运行费', 7.59, 6.01],
];
const BOUGHT: Rows = [
  ['2023年政府采购预算执行情况表'],
  ['填报单位：柳浪街道办事处', null, '单位：万元'],
  ['采购类别', '采购预算', '实际采购金额'],
  ['货物', 12.73, 10.51],
  ['服务', 12.1, 10.01],
  ['合计', 24.83, 20.52],
];
const SPENT: Rows = [
  ['2023年度支出决算情况表'],
  ['填报单位：柳浪街道办事处', null, '单位：万元'],
  ['项目', '预算数', '决算数'],
  ['基本支出', 60, 58],
  ['项目支出', 40, 40],
  ['本年支出合计', 100, 98],
];
const together = (...tables: readonly Rows[]): Rows => tables.flatMap((rows) => [...rows, [null], [null]]);

describe('一张工作表上几张表，各有标题：工作表叫什么，说的不是哪一张', () => {
  it.each(['其他', '其他资料', '采购三公', '人员、三公、采购', '公用经费及其他'])('「%s」：照取', (name) => {
    expect(given({ [name]: together(CARS, BOUGHT) })).toEqual(['6.66', '20.52', undefined, undefined]);
  });

  it('只有一张表：工作表的名称仍然管着它', () => {
    expect(given({ 其他资料: CARS })[0]).toBe('6.66');
    expect(given({ 政府采购: SPENT })[3]).toBeUndefined();
    expect(given({ 政府采购: [...SPENT, ['注：另见机构运行信息表']] })[3]).toBeUndefined();
    expect(given({ 政府采购: [...SPENT, [null], ['说明：公务接待情况详见“三公”经费情况表']] })[3]).toBeUndefined();
  });

  it('工作表只叫一样东西、或者叫的东西里没有标题说的那样：仍然管着', () => {
    for (const name of ['政府采购', '政府采购支出', '采购资产', '资产采购', '采购'])
      expect([name, given({ [name]: together(SPENT, CARS) })[3]]).toEqual([name, undefined]);
    expect(given({ 表三: together(SPENT, CARS) })[3]).toBe('98');
  });

  it('说时间、说谁的、说不作数的名称，几张表也管着', () => {
    for (const name of ['上半年', '2022年', '中心校', '作废', '预计', '鹭鹭'])
      expect([name, ...given({ [name]: together(CARS, BOUGHT) }).slice(0, 2)]).toEqual([name, undefined, undefined]);
  });
});
