import { findFacts } from '../../../src/core/facts/findFacts';
import type { TaughtMeaning } from '../../../src/core/tables/words/taughtWords';
import { say } from '../../../src/core/wording/say';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

const LEDGER = (...lines: readonly (readonly GridCell[])[]) => [
  ['青溪镇2024年预算指标追加台账'],
  [null, null, null, null, '单位：万元'],
  ['序号', '日期', '文号', '摘要', '追加金额'],
  ...lines,
];
const FLOOD = ['2024-03-05', '青财预〔2024〕3号', '防汛经费', 20] as const;
const read = (rows: readonly (readonly GridCell[])[], words = new Map<string, TaughtMeaning>()) =>
  findFacts(gridSnapshot({ 台账: rows }), { year: undefined, typed: new Map(), ownSheets: new Set(), words });
const added = (...given: Parameters<typeof read>) =>
  read(...given)
    .facts.get('budgetAdded')
    ?.value?.toString();
const ROAD = [2, '2024-05-09', '青财预〔2024〕7号', '道路维修款', 5] as const;

describe('台账里两行一模一样', () => {
  const twice = LEDGER([1, ...FLOOD], ROAD, [3, ...FLOOD]);

  it('不知道是记了两次还是两笔：不加，说出是哪两行', () => {
    expect(added(twice)).toBeUndefined();
    const told = read(twice).findings.find(({ code }) => code === 'wordUnknown');
    expect(told && say(told)).toContain('第 4、6 行');
    expect(told?.places).toEqual([
      { sheet: '台账', cell: 'A4' },
      { sheet: '台账', cell: 'A6' },
    ]);
  });

  it('有合计行也一样：合计也是这样加出来的', () => {
    expect(added([...twice, ['合计', null, null, null, 45]])).toBeUndefined();
  });

  it('她说过是两笔：都加', () => {
    const text = '2024-03-05 青财预〔2024〕3号 防汛经费 20';
    expect(added(twice, new Map([[text, 'nothing']]))).toBe('45');
  });

  it('日期、文号、摘要、金额有一样不同，就是两笔', () => {
    for (const [at, other] of [
      [0, '2024-03-06'],
      [1, '青财预〔2024〕4号'],
      [2, '防汛抗旱经费'],
      [3, 21],
    ] as const) {
      const line = FLOOD.map((cell, index) => (index === at ? other : cell));
      expect(added(LEDGER([1, ...FLOOD], ROAD, [3, ...line]))).toBe(at === 3 ? '46' : '45');
    }
  });

  it('没有金额的行一样不要紧', () => {
    expect(added(LEDGER([1, ...FLOOD], ROAD, [3, null, null, '结转', 0], [4, null, null, '结转', 0]))).not.toBe('');
  });
});
