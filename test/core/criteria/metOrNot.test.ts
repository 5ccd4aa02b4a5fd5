import { decimal } from '../../../src/core/base/decimal';
import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import { scoreGiven } from '../../../src/core/criteria/scoreGiven';

function scored(sentence: string, items: readonly boolean[]): string {
  const compiled = compileCriterion(sentence, '3', '工作落实');
  if (!compiled.ok) return compiled.problem.code;
  const outcome = scoreGiven(compiled.criterion, decimal('3'), '工作落实', { numbers: {}, flags: {}, items });
  return outcome.kind === 'scored' ? outcome.score.toFixed() : outcome.kind === 'problem' ? outcome.code : outcome.kind;
}

it.each([
  '把任务分到各村的，得3分；未分解的，不得分。',
  '有工作方案的计3分，没有的不得分。',
  '台账齐全的得3分，其他不得分。',
])('只问一件事，做到没做到：%s', (sentence) => {
  expect([scored(sentence, [true]), scored(sentence, [false])]).toEqual(['3', '0']);
});

it('两档都有分的，或者答了两件事的：不猜是哪一档', () => {
  expect(scored('成效明显的得3分，成效一般的得1分。', [true])).toBe('gradeNotGiven');
  expect(scored('有工作方案的计3分，没有的不得分。', [true, false])).toBe('gradeNotGiven');
});

it.each([
  '有方案的得3分，没有台账的不得分。',
  '有工作方案的得3分，未公示的不得分。',
  '制度上墙的得3分，无鹭鹭的不得分。',
])('没有的是另一样东西：只答一件，不猜：%s', (sentence) => {
  expect(scored(sentence, [true])).not.toBe('3');
});
