import { findFacts } from '../../../src/core/facts/findFacts';
import { gridSnapshot } from '../../support/gridSnapshot';

function read(struck: readonly string[]) {
  const { facts, findings } = findFacts(
    gridSnapshot({
      收支: {
        struck,
        rows: [
          ['青溪镇2024年度收支决算表'],
          [null, null, '单位：万元'],
          ['项目', '预算数', '决算数'],
          ['收入合计', 500, 490],
          ['支出合计', 500, 489],
        ],
      },
      采购: {
        struck,
        rows: [
          ['青溪镇2024年政府采购情况表'],
          [null, null, '单位：万元'],
          ['采购项目', '采购预算', '实际采购金额'],
          ['电脑', 12, 11],
          ['会议系统', 8, 8],
        ],
      },
    }),
    { year: undefined, typed: new Map(), ownSheets: new Set() },
  );
  const value = (fact: Parameters<typeof facts.get>[0]) => facts.get(fact)?.value?.toString();
  const told = findings.filter(({ code }) => code === 'wordUnknown').length > 0;
  return [
    value('finalExpenditure'),
    value('finalRevenue'),
    value('procurementActual'),
    value('procurementBudget'),
    told,
  ];
}

it('划了删除线的数、名称、表头：不取，问她；一行划掉的清单不加', () => {
  expect(read([])).toEqual(['489', '490', '19', '20', false]);
  expect(read(['C5'])).toEqual([undefined, '490', undefined, '20', true]);
  expect(read(['A5'])).toEqual([undefined, '490', undefined, undefined, true]);
  expect(read(['C3'])).toEqual([undefined, undefined, undefined, '20', true]);
});
