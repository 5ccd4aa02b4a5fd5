import { decimal } from '../../../src/core/base/decimal';
import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import { scoreGiven } from '../../../src/core/criteria/scoreGiven';

function scoreOf(sentence: string, indicator: string, numbers: Readonly<Record<string, number>>): string {
  const compiled = compileCriterion(sentence, '6', indicator);
  if (!compiled.ok) return compiled.problem.code;
  const given = {
    numbers: Object.fromEntries(Object.entries(numbers).map(([key, one]) => [key, decimal(String(one))])),
    flags: {},
  };
  const outcome = scoreGiven(compiled.criterion, decimal('6'), indicator, given);
  return outcome.kind === 'scored' ? outcome.score.toFixed() : outcome.kind;
}

const FALLS = '鹭鹭开支较上年压减10%及以上得6分，压减5%（含）-10%得4分，压减0%（含）-5%得2分，较上年增长的不得分。';

describe('压减10%写作10%：给出的0.06是压减了6%，还是增加了6%', () => {
  it.each([
    [FALLS, '过紧日子', 0.06],
    [FALLS, '鹭鹭压减率', -0.12],
    ['鹭鹭用电量同比下降3%以上的得6分，每少下降1个百分点扣1分。', '电费', 0.04],
  ])('%s（%s）%d：问', (sentence, indicator, value) => {
    expect(scoreOf(sentence, indicator, { value })).toBe('problem');
  });

  it.each([
    [FALLS, '过紧日子', { value: -0.06 }, '4'],
    [FALLS, '鹭鹭压减率', { value: 0.12 }, '6'],
    [FALLS, '鹭鹭下降幅度', { value: 0.06 }, '4'],
    [FALLS, '变动率', { value: 0.06 }, '0'],
    [FALLS, '增长率', { value: 0.06 }, '0'],
    [FALLS, '过紧日子', { 本年: 94, 上年: 100 }, '4'],
    [FALLS, '过紧日子', { 本年: 106, 上年: 100 }, '0'],
    ['鹭鹭收入较上年增长5%以上得6分，每低1个百分点扣1分。', '鹭鹭', { value: 0.06 }, '6'],
  ])('%s（%s）%j：%s', (sentence, indicator, numbers, score) => {
    expect(scoreOf(sentence, indicator, numbers as Record<string, number>)).toBe(score);
  });
});
