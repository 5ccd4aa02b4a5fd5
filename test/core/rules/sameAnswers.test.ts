import { decimal } from '../../../src/core/base/decimal';
import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import type { Rule } from '../../../src/core/rules/rule';
import { sameAnswers } from '../../../src/core/rules/sameAnswers';

/** Two readings are one only where no value, no missing value and no special case tells them apart. */
function rule(text: string): Rule {
  const compiled = compileCriterion(text, '10', '执行率');
  if (!compiled.ok) throw new Error(`${text}: ${compiled.problem.code}`);
  return compiled.criterion.rule;
}

test.each([
  ['同一句话', '执行率≥90%得10分，否则不得分。', '执行率达到90%及以上的得10分，其余不得分。', true],
  ['只差边界那一点', '执行率≥90%得10分，否则不得分。', '执行率＞90%得10分，否则不得分。', false],
  ['只差万分之一', '执行率≥90%得10分，否则不得分。', '执行率≥90.01%得10分，否则不得分。', false],
  ['只差负的一边', '偏差率≤5%得10分，否则不得分。', '-5%≤比率≤5%得10分，否则不得分。', true],
  ['只差 100% 那一点', '执行率＜100%得10分，否则不得分。', '执行率≤100%得10分，否则不得分。', false],
  ['只差 0 那一点', '执行率＞0得10分，否则不得分。', '执行率≥0得10分，否则不得分。', false],
  [
    '只差一档里的零头',
    '执行率≥90%得10分，每低1个百分点扣1分，不足1个百分点的按1个百分点计算。',
    '执行率≥90%得10分，每低1个百分点扣1分。',
    false,
  ],
  [
    '一种有特殊情形',
    '执行率≥90%得10分，否则不得分；发生重大安全事故的，本项不得分。',
    '执行率≥90%得10分，否则不得分。',
    false,
  ],
  [
    '特殊情形不同',
    '执行率≥90%得10分，否则不得分；没有项目的得满分。',
    '执行率≥90%得10分，否则不得分；没有项目的不适用。',
    false,
  ],
  ['有没有写的一段', '执行率≥90%得10分，低于90%不得分。', '执行率≥90%得10分，80%-90%不得分。', false],
  [
    '几部分相加，一部分写法不同',
    '上半年进度≥50%得4分，否则不得分；全年进度≥95%得6分，否则不得分。',
    '上半年进度≥50%得4分，其余不得分；全年进度≥95%得6分，低于95%不得分。',
    true,
  ],
  [
    '几部分相加，一部分边界不同',
    '上半年进度≥50%得4分，否则不得分；全年进度≥95%得6分，否则不得分。',
    '上半年进度≥50%得4分，否则不得分；全年进度＞95%得6分，否则不得分。',
    false,
  ],
])('%s', (_, one, other, same) => {
  expect(sameAnswers(rule(one), rule(other), decimal('10'))).toBe(same);
  expect(sameAnswers(rule(other), rule(one), decimal('10'))).toBe(same);
});
