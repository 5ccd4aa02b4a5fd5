import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

type Rows = readonly (readonly GridCell[])[];

const MONEY = (unit: string): Rows => [
  ['收入支出决算总表'],
  [`编制单位：${unit}`, null, '2023年度', '单位：万元'],
  ['收入', null, '支出', null],
  ['项目', '决算数', '项目', '决算数'],
  ['本年收入合计', 1685.61, '本年支出合计', 1653.56],
];
const ASKED = (title: string): Rows => [
  [title],
  ['科室', '发放', '回收', '满意份数', '满意率'],
  ['内儿科', 60, 58, 55, '94.83%'],
  ['中医科', 40, 40, 39, '97.50%'],
  ['合计', 100, 98, 94, '95.92%'],
];
const found = (sheets: Record<string, Rows>) =>
  findFacts(gridSnapshot(sheets), { year: undefined, typed: new Map(), ownSheets: new Set() });
const spent = (sheets: Record<string, Rows>) => found(sheets).facts.get('finalExpenditure')?.value?.toString();
const score = (sheets: Record<string, Rows>) => found(sheets).facts.get('satisfaction')?.value?.toString();

describe('整本是一所学校、卫生院自己的', () => {
  it.each(['柏木镇中心卫生院', '鹭岛小学', '青石县鹭鹭中学', '云岭敬老院', '石桥镇幼儿园'])(
    '%s：表是本单位的',
    (unit) => {
      const sheets: Record<string, Rows> = {
        总表: MONEY(unit),
        电费: [['2023年水电费'], ['项目', '金额'], ['电费', 3]],
      };
      expect(found(sheets).unit).toBe(unit);
      expect(spent(sheets)).toBe('1653.56');
      // One sheet alone may be any school's.
      expect(spent({ 总表: MONEY(unit) })).toBeUndefined();
    },
  );

  it('还有乡镇的、别的学校的、村里的表：不知道是谁的，不取', () => {
    const own = { 总表: MONEY('柏木镇中心卫生院') };
    const beside = (title: string) => spent({ ...own, 另表: [[title], ['项目', '金额'], ['电费', 3]] });
    expect(beside('2023年水电费')).toBe('1653.56');
    for (const title of [
      '柏木镇2023年水电费',
      '柏木镇人民政府水电费',
      '鹭岛小学2023年水电费',
      '柏木镇中心卫生院附属幼儿园水电费',
      '全镇水电费',
      '村级水电费',
    ])
      expect([title, beside(title)]).toEqual([title, undefined]);
    expect(spent({ 总表: MONEY('柏木镇中心卫生院'), 镇: MONEY('柏木镇人民政府') })).not.toBeUndefined();
    expect(spent({ 概况: [['2023年收支情况'], ['项目', '决算数'], ['公用经费', 3]], ...own })).toBeUndefined();
  });

  it('门诊和住院的患者都问了：是满意度；只问了一半，或者是乡镇的工作簿：不取', () => {
    const of = (title: string, unit = '柏木镇中心卫生院') => score({ 总表: MONEY(unit), 调查: ASKED(title) });
    expect(of('2023年门诊、住院患者满意度调查汇总')).toBe('95.92');
    expect(of('2023年患者满意度调查汇总')).toBe('95.92');
    expect(of('2023年住院患者满意度调查汇总')).toBeUndefined();
    expect(of('2023年门诊患者满意度调查汇总')).toBeUndefined();
    expect(of('2023年门诊、住院患者满意度调查汇总', '柏木镇人民政府')).toBeUndefined();
  });
});
