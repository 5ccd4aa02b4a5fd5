import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];

const BUDGET = (year: number): Rows => [
  [`青溪镇${String(year)}年部门收支预算总表`],
  ['编制单位：青溪镇人民政府', null, null, '单位：万元'],
  ['收入', null, '支出', null],
  ['项目', '预算数', '项目', '预算数'],
  ['一般公共预算拨款', 500, '基本支出', 300],
  [null, null, '项目支出', 200],
  ['本年收入合计', 500, '本年支出合计', 500],
];
const FINAL = (year: number): Rows => [
  [`青溪镇${String(year)}年度收支决算表`],
  ['编制单位：青溪镇人民政府', '单位：万元'],
  ['项目', '决算数'],
  ['本年收入合计', 490],
  ['本年支出合计', 489],
];
const STAFF: Rows = [
  ['青溪镇人员编制情况表'],
  ['编制单位：青溪镇人民政府'],
  ['类别', '编制数', '在职人数'],
  ['合计', 42, 39],
];
const SURVEY: Rows = [['服务对象满意度调查表'], ['问题', '满意', '一般', '不满意'], ['办事效率', 80, 15, 5]];
const PROJECTS: Rows = [
  ['青溪镇项目支出情况表'],
  [null, null, '单位：万元'],
  ['项目名称', '全年预算', '执行数'],
  ['道路硬化', 50, 48],
  ['文化广场', 30, 20],
];

function found(sheets: Readonly<Record<string, Rows>>, year?: number) {
  const {
    facts,
    findings,
    year: chosen,
  } = findFacts(gridSnapshot(sheets), {
    year,
    typed: new Map(),
    ownSheets: new Set(),
  });
  const value = (fact: Parameters<typeof facts.get>[0]) => facts.get(fact)?.value?.toString();
  return { value, year: chosen, asked: findings.some(({ code }) => code === 'yearUnclear') };
}

const BOTH = { 预算: BUDGET(2023), 决算: FINAL(2022) };
const UNDATED = { 人员: STAFF, 问卷: SURVEY, 项目: PROJECTS };

it('预算是下一年的，决算是上一年的：问她评哪一年，没有写年度的数一个也不取', () => {
  const { value, year, asked } = found({ ...BOTH, ...UNDATED });
  expect([year, asked]).toEqual([2022, true]);
  expect([value('finalExpenditure'), value('budgetExpenditure')]).toEqual(['489', undefined]);
  for (const fact of ['authorisedStaff', 'actualStaff', 'satisfaction', 'projectCount', 'projectsBudget'] as const)
    expect([fact, value(fact)]).toEqual([fact, undefined]);
});

it('她选定一年：那一年的照取，没有写年度的也取', () => {
  const last = found({ ...BOTH, ...UNDATED }, 2022);
  expect([last.value('finalExpenditure'), last.value('actualStaff'), last.asked]).toEqual(['489', '39', false]);
  const own = found({ ...BOTH, ...UNDATED }, 2023);
  expect([own.value('budgetExpenditure'), own.value('finalExpenditure'), own.value('actualStaff'), own.asked]).toEqual([
    '500',
    undefined,
    '39',
    false,
  ]);
});

it('有一张表把它们连起来：不问', () => {
  expect(found({ ...BOTH, 预算2: BUDGET(2022), ...UNDATED })).toMatchObject({ year: 2022, asked: false });
  expect(found({ 预算: BUDGET(2022), 决算: FINAL(2023) })).toMatchObject({ year: 2023, asked: false });
  expect(found({ 预算: BUDGET(2023) })).toMatchObject({ year: 2023, asked: false });
  const titled: Rows = [['青溪镇2022年度绩效自评数据表'], ['指标', '数值'], ['编制数', 42], ['在职人数', 39]];
  expect(found({ ...BOTH, 自评: titled })).toMatchObject({ year: 2022, asked: false });
  const three: Rows = [
    ['青溪镇2022年“三公”经费情况表'],
    [null, null, '单位：万元'],
    ['项目', '预算数', '决算数'],
    ['公务接待费', 4, 3],
    ['公务用车购置及运行费', 8, 7],
    ['合计', 12, 10],
  ];
  expect(found({ ...BOTH, 三公: three })).toMatchObject({ year: 2022, asked: false });
});

const THREE_PUBLIC = (year: number): Rows => [
  [`青溪镇${String(year)}年“三公”经费预决算表`],
  ['编制单位：青溪镇人民政府', null, '单位：万元'],
  ['项目', '预算数', '决算数'],
  ['因公出国（境）费', 0, 0],
  ['公务用车运行维护费', 6, 5],
  ['公务接待费', 2, 1],
  ['合计', 8, 6],
];
const UNREAD = (year: number): Rows => [
  [`青溪镇${String(year)}年苇塘收益情况`],
  [null, '单位：万元'],
  ['片名', '鹭洲收益'],
  ['东苇塘', 12],
  ['西苇塘', 9],
];

it('只有三公表写着去年，别的表没读懂、写着今年：问她评哪一年；那张表写的是去年或更早，就不问', () => {
  expect(found({ 三公: THREE_PUBLIC(2023), 苇塘: UNREAD(2024) })).toMatchObject({ year: 2023, asked: true });
  for (const year of [2022, 2023])
    expect(found({ 三公: THREE_PUBLIC(2023), 苇塘: UNREAD(year) })).toMatchObject({ year: 2023, asked: false });
  expect(found({ 三公: THREE_PUBLIC(2023), 决算: FINAL(2023), 苇塘: UNREAD(2024) }).asked).toBe(false);
});
