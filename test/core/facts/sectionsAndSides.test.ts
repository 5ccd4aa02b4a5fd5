import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

function read(...rows: readonly (readonly GridCell[])[]) {
  const { facts, findings } = findFacts(
    gridSnapshot({
      表: [
        ['青溪镇2024年度收支决算表'],
        ['编制单位：青溪镇人民政府', null, '单位：万元'],
        ['项目', '预算数', '决算数'],
        ...rows,
      ],
    }),
    { year: undefined, typed: new Map(), ownSheets: new Set() },
  );
  const value = (fact: Parameters<typeof facts.get>[0]) => facts.get(fact)?.value?.toString();
  return { value, told: findings.some(({ code }) => code === 'wordUnknown') };
}

it.each([
  ['一、机关', '二、事业单位'],
  ['一、党政办', '二、农业服务中心'],
  ['一、鹭鹭', '二、白鹇'],
])('“%s”“%s”各有一行同名又同数：不知道是不是各一半，不取', (one, other) => {
  const section = (name: string, basic: number) => [
    [name, null, null],
    ['基本支出', basic, basic],
    ['项目支出', 100, 100],
  ];
  const { value } = read(...section(one, 200), ...section(other, 150));
  expect([value('projectBudget'), value('projectFinal')]).toEqual([undefined, undefined]);
});

it('收入和支出差几倍：多半错了小数点，都不取；差一点，照取', () => {
  const apart = read(['收入合计', 500, 490], ['支出合计', 500, 4890]);
  expect([apart.value('finalRevenue'), apart.value('finalExpenditure'), apart.told]).toEqual([
    undefined,
    undefined,
    true,
  ]);
  expect(apart.value('budgetExpenditure')).toBe('500');
  const yuan = read(['收入合计', 50, 490], ['支出合计', 500, 489]);
  expect([yuan.value('budgetRevenue'), yuan.value('budgetExpenditure')]).toEqual([undefined, undefined]);
  const near = read(['收入合计', 500, 490], ['支出合计', 500, 789]);
  expect([near.value('finalRevenue'), near.value('finalExpenditure'), near.told]).toEqual(['490', '789', false]);
  expect(read(['收入合计', 500, 0], ['支出合计', 500, 489]).value('finalExpenditure')).toBe('489');
});
