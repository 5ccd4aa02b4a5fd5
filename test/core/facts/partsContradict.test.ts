import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

function read(...rows: readonly (readonly GridCell[])[]) {
  const { facts, findings } = findFacts(
    gridSnapshot({
      表: [
        ['青溪镇2024年支出情况表'],
        ['编制单位：青溪镇人民政府', null, '单位：万元'],
        ['项目', '年初预算数', '决算数'],
        ...rows,
      ],
    }),
    { year: undefined, typed: new Map(), ownSheets: new Set() },
  );
  const value = (fact: Parameters<typeof facts.get>[0]) => facts.get(fact)?.value?.toString();
  return [
    ...[value('finalExpenditure'), value('basicFinal'), value('projectFinal')],
    findings.some(({ code }) => code === 'wordUnknown'),
  ];
}

const UNKNOWN = [undefined, undefined, undefined, true];

it('基本支出加项目支出比合计多：总有一个不对，都不取', () => {
  expect(read(['基本支出', 300, 290], ['项目支出', 200, 299], ['支出合计', 500, 489])).toEqual(UNKNOWN);
  expect(read(['支出合计', 500, 0], ['其中：基本支出', 300, 290], ['其中：项目支出', 200, 199])).toEqual(UNKNOWN);
  expect(read(['基本支出', 300, 290], ['教育支出', 9, 9], ['项目支出', 200, 299], ['支出合计', 509, 489])).toEqual(
    UNKNOWN,
  );
});

it('比合计少：没有别的支出在一起，都不取；有，照取', () => {
  expect(read(['基本支出', 300, 190], ['项目支出', 200, 199], ['支出合计', 500, 489])).toEqual(UNKNOWN);
  expect(read(['基本支出', 300, 190], ['人员经费', 200, 150], ['项目支出', 200, 199], ['支出合计', 500, 489])).toEqual(
    UNKNOWN,
  );
  const more = read(['基本支出', 300, 290], ['项目支出', 200, 189], ['经营支出', 10, 10], ['支出合计', 510, 489]);
  expect(more).toEqual(['489', '290', '189', false]);
});

it('有一样空着，合计又多出来：不知道是漏填了，还是填错了地方，都不取', () => {
  expect(read(['基本支出', 300, 290], ['项目支出', 200, null], ['支出合计', 500, 489])).toEqual(UNKNOWN);
  expect(read(['基本支出', 300, 290], ['项目支出', 200, 199], ['支出合计', 500, null])).toEqual(UNKNOWN);
});

it('对得上、只差四舍五入、没有印一样的：照取', () => {
  expect(read(['基本支出', 300, 290], ['项目支出', 200, 199], ['支出合计', 500, 489])).toEqual([
    '489',
    '290',
    '199',
    false,
  ]);
  expect(read(['基本支出', 300, 290.01], ['项目支出', 200, 199.01], ['支出合计', 500, 489])[0]).toBe('489');
  expect(read(['基本支出', 300, 290], ['支出合计', 500, 489])[0]).toBe('489');
});

it('没有写是什么的合计、金额写成文字，一样看', () => {
  expect(read(['合计', 500, 489], ['基本支出', 300, 290], ['项目支出', 200, 199])).toEqual([
    '489',
    '290',
    '199',
    false,
  ]);
  expect(read(['合计', 500, 589], ['基本支出', 300, 290], ['项目支出', 200, 199])).toEqual(UNKNOWN);
  expect(read(['合计', 500, 589], ['基本支出', 300, '290'], ['项目支出', 200, '199.00'])).toEqual(UNKNOWN);
});

it('别处加得上的一样照取：基本支出在合计里对得上，错的只能是人员、公用', () => {
  const rows = [
    ['基本支出', 300, 290],
    ['人员经费', 250, 350],
    ['公用经费', 50, 40],
    ['项目支出', 200, 199],
  ] as const;
  expect(read(...rows, ['支出合计', 500, 489])).toEqual(['489', '290', '199', true]);
});

it('没有栏目的清单，一样看', () => {
  const read = (project: number) => {
    const { facts } = findFacts(
      gridSnapshot({
        概况: [
          ['填报单位：青溪镇人民政府'],
          ['单位：万元'],
          ['决算支出', 489],
          ['其中：基本支出', 290],
          ['项目支出', project],
        ],
      }),
      { year: undefined, typed: new Map(), ownSheets: new Set() },
    );
    return facts.get('finalExpenditure')?.value?.toString();
  };
  expect([read(199), read(299), read(99)]).toEqual(['489', undefined, undefined]);
});
