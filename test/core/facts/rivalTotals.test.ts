import type { FactId } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];

const found = (rows: Rows) => {
  const { facts, findings } = findFacts(gridSnapshot({ 表: rows }), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
  const value = (fact: FactId) => facts.get(fact)?.value?.toString();
  return { value, told: findings.some(({ code }) => code === 'wordUnknown' || code === 'conflict') };
};
const BOTH = (...more: Rows) =>
  found([
    ['青溪镇2024年度收支决算表'],
    [null, null, '单位：万元'],
    ['项目', '预算数', '决算数'],
    ['收入合计', 500, 490],
    ['支出合计', 500, 489],
    ...more,
  ]);
const BOUGHT = (...more: Rows) =>
  found([
    ['青溪镇2024年政府采购情况表'],
    [null, null, '单位：万元'],
    ['采购项目', '预算金额', '实际采购金额'],
    ['电脑', 12, 11],
    ['会议系统', 8, 8],
    ['合计', 20, 19],
    ...more,
  ]);

describe('另有一行也像是全部，数却不一样：哪一个都不取，问她', () => {
  const names =
    '大账支出合计 鹭鹭支出合计 账面支出合计 国库支出合计 财政支出合计 全部支出合计 支出总额 总支出 支出合计2 集中核算支出合计 镇财政所支出合计 系统支出合计';

  it.each(names.split(' '))('“%s”', (name) => {
    for (const more of [
      [[name, 510, 495]],
      [[null], [name, 510, 495]],
      [[null], ['对账：'], [name, 510, 495]],
    ] as const) {
      const { value, told } = BOTH(...more);
      expect([value('budgetExpenditure'), value('finalExpenditure'), told]).toEqual([undefined, undefined, true]);
      if (more.length === 1) expect(value('finalRevenue')).toBe('490');
    }
  });

  it('写明是实际支出的一行，只和决算数相争', () => {
    const { value } = BOTH(['实际支出合计', 510, 495]);
    expect([value('budgetExpenditure'), value('finalExpenditure')]).toEqual(['500', undefined]);
  });

  it('表下再写一遍合计，或者没有名目的一行数', () => {
    for (const more of [[[null], ['合计', 22, 21]], [['对账：'], ['合计', 22, 21]], [[null, 21, 20]]] as const) {
      const { value, told } = BOUGHT(...more);
      expect([value('procurementBudget'), value('procurementActual'), told]).toEqual([undefined, undefined, true]);
    }
    expect(BOTH([null, 510, 495]).value('finalExpenditure')).toBeUndefined();
  });
});

it('同一个数再写一遍、只是其中一部分、别的口径自己写明的：照取', () => {
  const plain = [
    ...['大账支出合计', '鹭鹭支出合计', '支出总额'].map((name) => [name, 500, 489] as const),
    ['教育支出合计', 60, 55],
    ['鹭鹭支出合计', 60, 55],
    ['其中：养老支出', 60, 55],
    ['一般公共预算支出合计', 495, 485],
    ['基本支出合计', 480, 470],
    ['支出总计', 520, 510],
    ['增减额', 500, 495],
    [null, 0.98, 0.95],
  ] as const;
  expect(plain.filter((row) => BOTH(row).value('finalExpenditure') !== '489')).toEqual([]);
  expect(
    BOTH([null], ['青溪镇2023年度收支决算表'], ['项目', '预算数', '决算数'], ['支出合计', 400, 395]).value(
      'finalExpenditure',
    ),
  ).toBe('489');
  expect(BOUGHT([null], ['单位负责人：', '审核：', '制表：']).value('procurementActual')).toBe('19');
});
