import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

interface Given {
  readonly revenue: number;
  readonly expenditure: number;
  readonly before?: number;
  readonly after: number;
  readonly more?: readonly (readonly GridCell[])[];
}

const read = ({ revenue, expenditure, before, after, more = [] }: Given) => {
  const { facts, findings } = findFacts(
    gridSnapshot({
      收支: [
        ['白沙角镇人民政府2023年预决算收支表'],
        [null, null, null, '（万元）'],
        ['科目', '年初预算', '决算', '备注'],
        ['收入合计', 1988.3, revenue],
        ...(before === undefined ? [] : [['年初结转结余', null, before]]),
        ['支出合计', 1988.3, expenditure],
        ['年末结转结余', '—', after],
        ...more,
      ],
    }),
    { year: undefined, typed: new Map(), ownSheets: new Set() },
  );
  const value = (fact: 'finalRevenue' | 'finalExpenditure') => facts.get(fact)?.value?.toString();
  return [
    value('finalRevenue'),
    value('finalExpenditure'),
    findings.some(({ code }) => code === 'totalMayHoldCarried'),
  ];
};

describe('“收入合计”“支出合计”没有写“本年”，旁边又有结转结余', () => {
  it('年初加收入减支出正好是年末：就是本年的', () => {
    expect(read({ revenue: 2250.16, expenditure: 2241.7, after: 8.46 })).toEqual(['2250.16', '2241.7', false]);
    expect(read({ revenue: 2250, expenditure: 2241, before: 10, after: 19 })).toEqual(['2250', '2241', false]);
    expect(read({ revenue: 2241, expenditure: 2250, before: 10, after: 1 })).toEqual(['2241', '2250', false]);
  });

  it('对不上，或者含着结转才对得上：不挑，告诉她', () => {
    for (const given of [
      { revenue: 2260, expenditure: 2241, before: 10, after: 19 },
      { revenue: 2250, expenditure: 2250, after: 8.46 },
      { revenue: 2260, expenditure: 2260, before: 10, after: 19 },
      { revenue: 2250, expenditure: 2241, after: 8 },
      { revenue: 2250, expenditure: 2241, before: 10, after: 9 },
    ])
      expect([given, read(given)]).toEqual([given, [undefined, undefined, true]]);
  });

  it('基本支出、项目支出加起来正好是支出合计：支出是本年的，收入还是不知道', () => {
    const more = [
      ['基本支出', 1000, 1200],
      ['项目支出', 988.3, 1050],
    ];
    expect(read({ revenue: 2250, expenditure: 2250, after: 8.46, more })).toEqual([undefined, '2250', true]);
  });

  it('写了两个“收入合计”：不知道是哪一个', () => {
    const [revenue] = read({ revenue: 2250.16, expenditure: 2241.7, after: 8.46, more: [['收入合计', 1, 2]] });
    expect(revenue).toBeUndefined();
  });
});
