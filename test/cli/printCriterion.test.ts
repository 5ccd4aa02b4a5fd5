import { criterionJson } from '../../src/cli/criterionJson';
import { printCriterion } from '../../src/cli/printCriterion';

test('没有读懂的话，给人看的答案里也写出来', () => {
  const sentence = '预算执行率≥90%得5分，否则不得分，以较低者为准。';
  expect(printCriterion(criterionJson(sentence, '5', '预算执行率', undefined), sentence)).toContain(
    '待确认：「以较低者为准」没有读懂，得分没有算进它。',
  );
});
