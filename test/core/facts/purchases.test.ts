import { factCatalogue } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { gridSnapshot } from '../../support/gridSnapshot';

type Line = readonly [name: string, planned: number, spent: number];

function read(lines: readonly Line[]) {
  const rows = [
    ['云河镇2023年度政府采购情况表'],
    ['单位：万元'],
    ['项目', '采购预算', '实际采购金额'],
    ...lines.map((line) => [...line]),
  ];
  const { facts, findings } = findFacts(gridSnapshot({ 采购: rows }), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
  const found = factCatalogue.flatMap(({ id, name }) => {
    const value = facts.get(id)?.value;
    return value === undefined ? [] : [`${name} ${value.toString()}`];
  });
  return { found, told: findings.some(({ code }) => code === 'wordUnknown') };
}

const KINDS: readonly Line[] = [
  ['货物', 30, 28],
  ['服务', 20, 19],
];

/** None of these names is in any list: each is what the lines over it come to. */
it.each(['累计', '全部', '计', '镇级', '汇总', '1-12月', '小结', '上列金额', '连同货物服务', '鹭鹭'])(
  '「%s」正好是上面各行之和：不再加一遍，问她',
  (name) => {
    expect(read([...KINDS, [name, 50, 47]])).toEqual({ found: [], told: true });
    expect(read([[name, 50, 47], ...KINDS])).toEqual({ found: [], told: true });
    const things: readonly Line[] = [
      ['办公电脑', 12, 11],
      ['会议系统', 8, 8],
      ['垃圾桶', 5, 4.5],
      [name, 25, 23.5],
    ];
    expect(read(things)).toEqual({ found: [], told: true });
  },
);

it.each([
  '上年',
  '去年',
  '全县平均',
  '目标',
  '调整',
  '退货',
  '减：退货',
  '未付',
  '尾款',
  '预留',
  '12月',
  '电子卖场',
  '集中采购',
  '鹭鹭',
])('货物、服务旁边的「%s」不是采购的一类：不加进去，问她', (name) => {
  expect(read([...KINDS, [name, 7, 6]])).toEqual({ found: [], told: true });
});

it.each(['上年', '目标', '退货', '尾款', '学校代购', '待定部分'])('买的东西里的「%s」不是东西：问她', (name) => {
  const things: readonly Line[] = [
    ['办公电脑', 12, 11],
    ['会议系统', 8, 8],
  ];
  expect(read([...things, [name, 7, 6]])).toEqual({ found: [], told: true });
});

it('货物、工程、服务，集中采购、分散采购，一样样东西：照加', () => {
  expect(read([...KINDS, ['工程类', 50, 47]]).found).toEqual(['政府采购预算 100', '政府采购实际 94']);
  const ways: readonly Line[] = [
    ['集中采购', 30, 28],
    ['分散采购', 20, 19],
  ];
  expect(read(ways).found).toEqual(['政府采购预算 50', '政府采购实际 47']);
  const things: readonly Line[] = [
    ['办公电脑', 12, 11],
    ['垃圾桶', 5, 4.5],
    ['村道亮化设备', 8, 8],
  ];
  expect(read(things).found).toEqual(['政府采购预算 25', '政府采购实际 23.5']);
});
