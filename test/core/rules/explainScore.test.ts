import { passFail } from '../../../src/core/rules/patterns/passFail';
import { edge, sampleRules } from '../../cases/rules/sampleRules';
import { decimal } from '../../../src/core/base/decimal';
import { printFormula } from '../../../src/core/formula/printFormula';
import { explainScore } from '../../support/explainScore';
import { layOutInput } from '../../support/layOutInput';
import { FULL, NOTHING } from '../../../src/core/rules/rule';
import type { ItemAnswer, RuleInput } from '../../../src/core/rules/ruleInput';
import { scoreReason } from '../../../src/core/rules/scoreReason';

const [linear, steps, atMost, bands, gap] = [
  '达到 90% 满分，80% 以下不得分，其间按比例',
  '超过 100%，每 0.1 个百分点扣 0.1 分，按比例',
  '不超过 100% 满分，否则不得分',
  '五档',
  '各档之间有空隙',
] as const;
const [short, either, ratio, days, quarter, levels, perCase, judged] = [
  '低于 95%，每 5 个百分点扣 2 分，不足不扣',
  '偏离 100%，每 3 个百分点扣 1 分，不足也扣',
  '完成率乘分值',
  '15 日内满分，超过 30 日不得分',
  '四项，一项不符合扣二分之一',
  '三个程度',
  '每例扣 1 分',
  '8 分到 10 分之间',
] as const;

const cases: readonly (readonly [sample: string, input: RuleInput, reason: string])[] = [
  [linear, value('0.9172'), '91.72%，达到 90%，不扣分'],
  [linear, value('0.855'), '85.50%，在 80% 和 90% 之间，扣 1.8 分'],
  [linear, value('0.8'), '80.00%，不高于 80%，不得分'],
  [steps, value('1'), '100.00%，不超过 100%，不扣分'],
  [steps, value('1.0072'), '100.72%，超出 0.72 个百分点，扣 0.72 分'],
  [steps, value('1.2'), '120.00%，超出 20 个百分点，不得分'],
  [atMost, value('1.16'), '116.00%，高于 100%，不得分'],
  [atMost, value('1'), '100.00%，不高于 100%，不扣分'],
  [bands, value('0.8'), '80.00%，属于 ≥80% 且 ＜90%，扣 1 分'],
  [bands, value('0.1'), '10.00%，属于其余情形，不得分'],
  [gap, value('0.92'), '92.00%，评价标准没有规定，待人工评分'],
  [gap, { ...value('0.92'), score: decimal('8') }, '92.00%，评价标准没有规定，按人工评分，扣 2 分'],
  [gap, { ...value('0.92'), score: decimal('11') }, '人工评分不在 0 分到分值之间，待改'],
  [short, value('0.9'), '90.00%，低 5 个百分点，扣 2 分'],
  [either, value('1.04'), '104.00%，偏离 4 个百分点，扣 2 分'],
  [ratio, value('0.9'), '90.00%，按比例计分，扣 0.4 分'],
  [days, value('22.5'), '22.5，在 15 和 30 之间，扣 2.5 分'],
  [steps, {}, '数据不全，待填'],
  [steps, { score: decimal('3') }, '人工评分，扣 1 分'],
  [steps, { score: decimal('5') }, '人工评分不在 0 分到分值之间，待改'],
  [steps, { notApplicable: true }, '不适用，不计入总分'],
  [steps, { value: 'overBudget' }, '无预算而有支出，不得分'],
  [quarter, items('met', 'met', 'met', 'met'), '4 项要点，没有不符合项，不扣分'],
  [quarter, items('met', 'unmet', 'met', 'met'), '4 项要点，1 项不符合，扣 2 分'],
  [quarter, items('notApplicable', 'unmet', 'met', 'met'), '4 项要点，1 项不适用，1 项不符合，扣 2 分'],
  [quarter, items('unmet', 'unmet', 'met', 'met'), '4 项要点，2 项不符合，不得分'],
  [quarter, items('met', 'open', 'open', 'met'), '还有 2 项要点未填'],
  [quarter, items('notApplicable', 'notApplicable'), '不适用，不计入总分'],
  [levels, { level: '一般效益' }, '评为“一般效益”，扣 3 分'],
  [levels, { level: '优秀' }, '这个等级评价标准里没有，请改'],
  [levels, {}, '等级还没选'],
  [perCase, { count: decimal('2') }, '发生 2 次，扣 2 分'],
  [perCase, { count: decimal('0') }, '没有发生，不扣分'],
  [perCase, {}, '次数未填，待填'],
  [judged, { score: decimal('9.5') }, '人工评分，扣 0.5 分'],
  [judged, { score: decimal('7') }, '评分不在规定范围（8—10 分），待改'],
  [judged, {}, '待人工评分（8—10 分）'],
];

test.each(cases)('%s：%j → %s', (title, input, reason) => {
  const sample = sampleRules.find((one) => one.title === title);
  expect(sample && explainScore(sample.rule, decimal(sample.fullMark), input, sample.valueKind)).toBe(reason);
});

test('表格里的句子由公式说', () => {
  const refs = { ...layOutInput(decimal('2'), {}, 'rate').refs, entry: undefined };
  expect(printFormula(scoreReason(passFail({ to: edge('1') }, FULL, NOTHING), refs))).toBe(
    'IF(ISNUMBER(I5),' +
      'IF(ISNUMBER(H5),TEXT(H5,"0.00%")&"，"&IF(H5<=100%,"不高于 100%","高于 100%"),IF(H5="无预算有支出","无预算而有支出","人工评分"))' +
      '&IF(I5>=G5,"，不扣分",IF(I5<=0,"，不得分","，扣 "&ROUND(G5-I5,2)&" 分")),' +
      'IF(I5="不适用","不适用，不计入总分","数据不全，待填"))',
  );
});

function value(text: string): RuleInput {
  return { value: decimal(text) };
}

function items(...answers: readonly ItemAnswer[]): RuleInput {
  return { items: answers };
}
