import { findFacts } from '../../../src/core/facts/findFacts';
import type { FactId } from '../../../src/core/facts/catalogue';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

type Line = readonly GridCell[];

function read(title: string, heads: readonly string[], lines: readonly Line[], fact: FactId) {
  const { facts, findings } = findFacts(
    gridSnapshot({
      表: [[title], ['编制单位：青溪镇人民政府', null, fact === 'plannedWork' ? null : '单位：万元'], heads, ...lines],
    }),
    { year: undefined, typed: new Map(), ownSheets: new Set() },
  );
  return [facts.get(fact)?.value?.toString(), findings.some(({ code }) => code === 'totalDiffers')];
}

const LISTS: readonly (readonly [title: string, heads: readonly string[], fact: FactId, one: string, other: string])[] =
  [
    ['青溪镇2024年政府采购情况表', ['采购项目', '实际采购金额'], 'procurementActual', '鹭式电脑', '会议系统'],
    ['青溪镇2024年政府采购情况表', ['项目', '实际采购金额'], 'procurementActual', '货物', '服务'],
    ['青溪镇2024年非税收入收缴情况表', ['项目', '收缴金额'], 'nonTaxRevenue', '罚没收入', '租金收入'],
    ['青溪镇2024年直达资金情况表', ['项目', '支出数'], 'directFundsSpent', '困难群众救助', '衔接资金'],
  ];

describe.each(LISTS)('%s', (title, heads, fact, one, other) => {
  const total = (printed: number, ...more: readonly Line[]) =>
    read(title, heads, [[one, 20], [other, 10], ...more, ['合计', printed]], fact);

  it('印的合计和各行对不上：不取，告诉她', () => {
    for (const printed of [25, 35, 300, 3]) expect(total(printed)).toEqual([undefined, true]);
  });

  it('对得上：照取', () => {
    expect(total(30)).toEqual(['30', false]);
  });
});

it('各科室的任务数和合计对不上：不取', () => {
  const heads = ['部门', '计划工作数', '实际完成数', '及时完成数', '质量达标数'];
  const tasks = (printed: number) => {
    const lines: readonly Line[] = [
      ['党政办', 10, 9, 9, 9],
      ['财政所', 10, 10, 9, 9],
      ['合计', printed, 19, 18, 18],
    ];
    return read('青溪镇2024年履职完成情况表', heads, lines, 'plannedWork');
  };
  expect(tasks(25)).toEqual([undefined, true]);
  expect(tasks(20)).toEqual(['20', false]);
});

it('货物、服务和集中、分散各分一遍：合计是一遍的', () => {
  const lines: readonly Line[] = [
    ['货物', 20],
    ['服务', 10],
    ['集中采购', 25],
    ['分散采购', 5],
    ['合计', 30],
  ];
  expect(read('青溪镇2024年政府采购情况表', ['项目', '实际采购金额'], lines, 'procurementActual')[1]).toBe(false);
});

it('分了组、有“其中”：看不出哪几行是一行，照取', () => {
  const lines: readonly Line[] = [
    ['一、设备', 20],
    ['1.鹭式电脑', 12],
    ['2.打印机', 8],
    ['二、会议系统', 10],
    ['合计', 30],
  ];
  expect(read('青溪镇2024年政府采购情况表', ['采购项目', '实际采购金额'], lines, 'procurementActual')).toEqual([
    '30',
    false,
  ]);
});
