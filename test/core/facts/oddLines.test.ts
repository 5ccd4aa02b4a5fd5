import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

const read = (title: string, heads: readonly string[], ...lines: readonly (readonly GridCell[])[]) => {
  const { facts, findings } = findFacts(
    gridSnapshot({ 表: [[title], ['编制单位：青溪镇人民政府', null, '单位：万元'], heads, ...lines] }),
    { year: undefined, typed: new Map(), ownSheets: new Set() },
  );
  const value = (fact: Parameters<typeof facts.get>[0]) => facts.get(fact)?.value?.toString();
  const told = findings.some(({ code }) => code === 'wordUnknown');
  return {
    projects: [value('projectsBudget'), value('projectsExecuted'), told],
    bought: [value('procurementBudget'), value('procurementActual'), told],
  };
};
const projects = (...lines: readonly (readonly GridCell[])[]) =>
  read('青溪镇2024年项目支出情况表', ['项目名称', '全年预算', '执行数'], ['路灯亮化', 10, 10], ...lines).projects;
const bought = (...lines: readonly (readonly GridCell[])[]) =>
  read('青溪镇2024年政府采购情况表', ['采购项目', '采购预算', '实际采购金额'], ['打印机', 10, 10], ...lines).bought;
const UNKNOWN = [undefined, undefined, true];

it('一行花的是预算的几倍，或者是负数：不加，印了合计也不取', () => {
  for (const line of [
    ['鹭岛桥', 50, 480],
    ['鹭岛桥', 5, 48],
    ['鹭岛桥', 30, -20],
    ['鹭岛桥', -30, 20],
  ]) {
    expect(projects(line)).toEqual(UNKNOWN);
    expect(bought(line)).toEqual(UNKNOWN);
    expect(bought(line, ['合计', 10 + Number(line[1]), 10 + Number(line[2])])).toEqual(UNKNOWN);
  }
});

it('超一点、没花完、一分没花：照加', () => {
  expect(projects(['鹭岛桥', 50, 52])).toEqual(['60', '62', false]);
  expect(projects(['鹭岛桥', 50, 0])).toEqual(['60', '10', false]);
  expect(bought(['鹭岛桥栏杆', 50, 48])).toEqual(['60', '58', false]);
});

it('只有年初预算的：追加了多少不知道，照加', () => {
  const { projects: listed } = read(
    '青溪镇2024年项目支出情况表',
    ['项目名称', '年初预算', '执行数'],
    ['路灯亮化', 10, 10],
    ['鹭岛桥', 5, 48],
  );
  expect(listed).toEqual(['15', '58', false]);
});
