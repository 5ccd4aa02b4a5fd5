import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import { buildIndicator } from '../../../src/core/schemes/buildIndicator';
import { explainingClauses } from '../../cases/criteria/explainingClauses';

const BASES = ['执行率≥90%得5分，每低1个百分点扣0.5分', '按规定公开得5分，每发现一处差错扣1分'];

function asked(sentence: string): boolean {
  const compiled = compileCriterion(sentence, '5', '执行率');
  return !compiled.ok || compiled.criterion.unread.length > 0;
}

test.each(explainingClauses)('「%s」只是说明，换了词就不是', (explains, ...not) => {
  for (const base of BASES)
    for (const join of [
      (clause: string): string => `${base}。${clause}。`,
      (clause: string): string => `${clause}。${base}。`,
    ]) {
      expect([explains, asked(join(explains))]).toEqual([explains, false]);
      for (const other of not) expect([other, asked(join(other))]).toEqual([other, true]);
    }
});

test('「按考核结果确定：」在各档前面是说明，在后面不是', () => {
  expect(asked('按县财政局考核结果确定：优秀的得5分，良好的得3分，合格的得1分，不合格的不得分。')).toBe(false);
  expect(asked('优秀的得5分，良好的得3分，合格的得1分，不合格的不得分，按县财政局考核结果确定。')).toBe(true);
  expect(asked('按鹭鹭蒹葭结果确定：优秀的得5分，良好的得3分，合格的得1分，不合格的不得分。')).toBe(true);
});

test('数由谁说了算：她自己填的数看得到，我们找到的数要问', () => {
  const texts = { fullMark: '5', explanation: '', method: '' };
  const visits = '全年无越级上访得5分，每发生1起扣1分，扣完为止。越级上访以县信访局通报为准。';
  expect(buildIndicator({ ...texts, name: '信访', criterion: visits }, {}).indicator.unread).toBeUndefined();
  const method = '预算完成率=预算完成数÷预算数×100%。';
  const rate = '预算完成率≥95%得5分，每低1个百分点扣0.5分。完成数以县财政局通报为准。';
  expect(buildIndicator({ ...texts, name: '预算完成率', method, criterion: rate }, {}).indicator.unread).toEqual([
    '完成数以县财政局通报为准',
  ]);
});

test('数不出自己名字的一处不符合，说的是上面的要求', () => {
  const count = '发现一处不符合规定的，扣0.5分，扣完为止。';
  expect(asked(`项目合同书、验收报告、技术鉴定等资料齐全并及时归档。${count}`)).toBe(false);
  expect(asked(`遵守相关法律法规；缓评。${count}`)).toBe(true);
  expect(asked(`遵守相关法律法规；贫困乡镇减征。${count}`)).toBe(true);
});

test('公式里除的那个数，前面说过也只是说明', () => {
  expect(asked('以上年决算数为基数，执行率=当年决算数÷上年决算数×100%，执行率≥90%得5分，否则不得分。')).toBe(false);
  expect(asked('以上年决算数为基数，执行率≥90%得5分，否则不得分。')).toBe(true);
  expect(asked('以上年决算数为基数，执行率=当年决算数÷预算数×100%，执行率≥90%得5分，否则不得分。')).toBe(true);
});
