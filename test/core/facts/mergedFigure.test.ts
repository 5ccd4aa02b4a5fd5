import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

function read(rows: readonly (readonly GridCell[])[], merges: readonly string[]) {
  const { facts, findings } = findFacts(
    gridSnapshot({
      表: {
        rows: [
          ['青溪镇2024年度收支决算表'],
          ['编制单位：青溪镇人民政府', null, '单位：万元'],
          ['项目', '预算数', '决算数'],
          ...rows,
        ],
        merges,
      },
    }),
    { year: undefined, typed: new Map(), ownSheets: new Set() },
  );
  const value = (fact: Parameters<typeof facts.get>[0]) => facts.get(fact)?.value?.toString();
  return [
    ...[value('budgetRevenue'), value('finalRevenue'), value('budgetExpenditure'), value('finalExpenditure')],
    findings.some(({ code }) => code === 'wordUnknown'),
  ];
}

it('一个数横跨两栏，或者竖跨两个有名称的行：看不出是哪一栏、哪一行的，不取', () => {
  const whole = [
    ['收入合计', 500, 490],
    ['支出合计', 500, 489],
  ];
  expect(read(whole, [])).toEqual(['500', '490', '500', '489', false]);
  const across = [
    ['收入合计', 500, null],
    ['支出合计', 500, 489],
  ];
  expect(read(across, ['B4:C4'])).toEqual([undefined, undefined, '500', '489', true]);
  const down = [
    ['收入合计', 500, 490],
    ['支出合计', 500, null],
  ];
  expect(read(down, ['C4:C5'])).toEqual(['500', undefined, '500', undefined, true]);
});

it('连同名称一起合并的几行：照取', () => {
  const rows = [
    ['收入合计', 500, 490],
    [null, null, null],
    ['支出合计', 500, 489],
  ];
  expect(read(rows, ['A4:A5', 'B4:B5', 'C4:C5'])).toEqual(['500', '490', '500', '489', false]);
});
