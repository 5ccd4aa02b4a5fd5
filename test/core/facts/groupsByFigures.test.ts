import type { FactId } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Line = readonly [name: string, planned: number, spent: number];

const found = (rows: GridSheet['rows']) => {
  const { facts, findings } = findFacts(gridSnapshot({ 表: rows }), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
  const value = (fact: FactId) => facts.get(fact)?.value?.toString();
  return { value, told: findings.some(({ code }) => code === 'wordUnknown') };
};
const projects = (lines: readonly Line[]) =>
  found([['青溪镇2024年项目支出情况表'], [null, '单位：万元'], ['项目名称', '预算数', '执行数'], ...lines]);
const purchases = (lines: readonly Line[]) =>
  found([['青溪镇2024年政府采购情况表'], [null, '单位：万元'], ['采购项目', '预算金额', '实际采购金额'], ...lines]);
const ledger = (lines: readonly (readonly [name: string, added: number])[]) =>
  found([
    ['青溪镇2024年预算指标追加台账'],
    [null, null, '单位：万元'],
    ['文号', '摘要', '追加金额'],
    ...lines.map(([name, added], at) => [`青财预〔2024〕${String(at + 3)}号`, name, added]),
  ]);

const ROADS: readonly Line[] = [
  ['道路硬化', 50, 48],
  ['文化广场', 30, 20],
];

describe('没有编号、没有“小计”两个字的分组行：不和下面的各行一起加', () => {
  it.each(['基础设施类', '鹭鹭', '一般性建设', '镇区提质', '口子一', '道路'])('“%s”在上面、在下面', (name) => {
    for (const lines of [
      [[name, 80, 68] as const, ...ROADS, ['路灯亮化', 10, 10] as const],
      [...ROADS, [name, 80, 68] as const, ['路灯亮化', 10, 10] as const],
      [['路灯亮化', 10, 10] as const, [name, 80, 68] as const, ...ROADS],
    ]) {
      const { value, told } = projects(lines);
      expect([value('projectCount'), value('projectsBudget'), value('projectsExecuted'), told]).toEqual([
        undefined,
        undefined,
        undefined,
        true,
      ]);
      expect(purchases(lines).value('procurementActual')).toBeUndefined();
    }
  });

  it('只有一列：四位数字对得上，或者从头到尾都是一组一组的', () => {
    const precise = [
      ['防汛抗旱', 68.35],
      ['防汛物资', 48.35],
      ['抗旱水泵', 20],
      ['环卫款', 7],
    ] as const;
    expect(ledger(precise).value('budgetAdded')).toBeUndefined();
    const whole = [
      ['基础设施', 25],
      ['道路款', 20],
      ['广场款', 5],
      ['民生保障', 7],
      ['救助款', 7],
    ] as const;
    expect(ledger(whole).value('budgetAdded')).toBeUndefined();
    expect(ledger(whole).told).toBe(true);
  });
});

it('碰巧相等的整数、印了合计的、差一点的：照加', () => {
  const chance = [
    ['基础设施', 25],
    ['道路款', 20],
    ['广场款', 5],
    ['环卫款', 8],
  ] as const;
  expect(ledger(chance).value('budgetAdded')).toBe('58');
  const near: readonly Line[] = [['基础设施类', 80, 69], ...ROADS, ['路灯亮化', 10, 10]];
  expect(projects(near).value('projectsExecuted')).toBe('147');
  const printed: readonly Line[] = [['基础设施类', 80, 68], ...ROADS, ['合计', 160, 136]];
  expect(projects(printed.slice(0, 3)).value('projectsBudget')).toBeUndefined();
  expect(projects([['路灯亮化', 10, 10], ...printed.slice(0, 3), ['合计', 170, 146]]).value('projectsBudget')).toBe(
    '170',
  );
  const blanks: readonly Line[] = [
    ['甲路', 0, 0],
    ['乙路', 0, 0],
    ['丙路', 0, 0],
  ];
  expect(projects(blanks).value('projectCount')).toBe('3');
});
