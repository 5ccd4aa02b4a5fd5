import { compileCriterion } from '../../../src/core/criteria/compileCriterion';

const isRefused = (sentence: string) => !compileCriterion(sentence, '4').ok;

it.each([
  '准时上报的得2分，超出期限上报的扣2分；内容详实的得2分，出现差错的扣2分。',
  '1.准时上报的得2分，晚报的扣2分。\n2.内容详实的得2分，错报的扣2分。',
])('做到得几分、没做到又扣几分：是得不到，还是另外再扣，看不出，问她：%s', (sentence) => {
  expect(isRefused(sentence)).toBe(true);
});

it('扣的是另一件事、另一个数的，照读', () => {
  expect(isRefused('准时上报的得2分；内容详实的得2分；受到通报批评的扣2分。')).toBe(false);
});
