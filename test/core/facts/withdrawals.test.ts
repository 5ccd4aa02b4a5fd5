import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

const read = (title: string, heads: readonly string[], amounts: readonly (readonly GridCell[])[]) => {
  const names = ['防汛', '压减', '结余收回', '会议压减'];
  const { facts, findings } = findFacts(
    gridSnapshot({
      台账: [
        [title],
        ['单位：万元'],
        ['序号', '文号', '摘要', ...heads],
        ...amounts.map((line, at) => [at + 1, `文${String(at + 2)}号`, names[at] ?? '其他', ...line]),
      ],
    }),
    { year: undefined, typed: new Map(), ownSheets: new Set() },
  );
  const value = (fact: 'budgetAdded' | 'budgetWithdrawn') => facts.get(fact)?.value?.toString();
  return [value('budgetAdded'), value('budgetWithdrawn'), findings.some(({ code }) => code === 'directionUnknown')];
};

describe('只有收回的台账，追加多少一个字也没说', () => {
  it.each(['收回', '预算收回', '调减', '追减', '金额'])(
    '“%s”一列全写成正数或全写成负数：都是收回，追加不是0',
    (head) => {
      expect(read('2022年预算收回台账', [head], [[10], [4]])).toEqual([undefined, '14', false]);
      expect(read('2022年预算收回台账', [head], [[-10], [-4]])).toEqual([undefined, '14', false]);
      expect(read('2022年预算收回台账', [head], [[-10], [null], [-4], [0]])).toEqual([undefined, '14', false]);
    },
  );

  it('有正有负：不知道哪几笔是收回，问她', () => {
    expect(read('2022年预算收回台账', ['收回'], [[10], [-4]])).toEqual([undefined, undefined, true]);
    expect(read('2022年预算收回台账', ['金额'], [[-10], [4]])).toEqual([undefined, undefined, true]);
  });

  it('追加的列有两列、不知道是哪一列：收回照取，追加不当成0', () => {
    expect(
      read(
        '2022年预算追加收回台账',
        ['追加', '追加', '收回'],
        [
          [10, 11, null],
          [null, null, -4],
        ],
      ),
    ).toEqual([undefined, '4', false]);
  });
});
