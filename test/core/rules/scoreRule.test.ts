import { ruleName } from '../../support/ruleName';
import { passFail } from '../../../src/core/rules/patterns/passFail';
import { workedScores } from '../../cases/rules/workedScores';
import { edge, sampleRules, share } from '../../cases/rules/sampleRules';
import { decimal } from '../../../src/core/base/decimal';
import { FULL, NOTHING, type Rule } from '../../../src/core/rules/rule';
import type { ItemAnswer, RuleInput } from '../../../src/core/rules/ruleInput';
import type { RuleOutcome } from '../../../src/core/rules/ruleOutcome';
import { scoreRule } from '../../../src/core/rules/scoreRule';

/** 「3.28」 for a score, 「待：code」 for an open one, 「8~10」 for a range. */
function seen(outcome: RuleOutcome): string {
  switch (outcome.kind) {
    case 'scored':
      return outcome.score.toFixed();
    case 'open':
      return `待：${outcome.code}`;
    case 'notApplicable':
      return '不适用';
    case 'range':
      return `${outcome.minimum.toFixed()}~${outcome.maximum.toFixed()}`;
  }
}

describe('公布的报告怎样给分，就怎样给分', () => {
  test.each(workedScores)('$title', ({ rule, fullMark, input, score }) => {
    expect(seen(scoreRule(rule, decimal(fullMark), input))).toBe(score);
  });
});

/** Values and what they score, for a rule of the samples found by its title. */
const byValue: readonly (readonly [sample: string, scores: Readonly<Record<string, string>>])[] = [
  [
    '达到 90% 满分，80% 以下不得分，其间按比例',
    { '0.8': '0', '0.8001': '0', '0.8002': '0.01', '0.85': '2', '0.8999': '4', '0.9': '4', '1000': '4', '-1': '0' },
  ],
  [
    '不超过 5% 满分，15% 以上不得分，其间按比例',
    { '-0.3': '4.5', '0.05': '4.5', '0.0501': '4.5', '0.0502': '4.49', '0.1': '2.25', '0.15': '0', '9': '0' },
  ],
  ['从 −10% 的 1 分到 20% 的满分', { '-0.2': '1', '-0.1': '1', '0': '2.33', '0.05': '3', '0.2': '5', '0.3': '5' }],
  [
    '超过 100%，每 0.1 个百分点扣 0.1 分，按比例',
    { '1': '4', '1.0001': '3.99', '1.0072': '3.28', '1.04': '0', '1.0399': '0.01', '2': '0', '0': '4' },
  ],
  [
    '超过 100%，每 0.1 个百分点扣 0.1 分，不足不扣',
    { '1': '4', '1.0009': '4', '1.001': '3.9', '1.003': '3.7', '1.0072': '3.3', '1.0399': '0.1', '1.04': '0' },
  ],
  [
    '超过 100%，每 0.1 个百分点扣 0.1 分，不足也扣',
    { '1': '4', '1.0001': '3.9', '1.001': '3.9', '1.003': '3.7', '1.0072': '3.2', '1.0391': '0' },
  ],
  [
    '低于 95%，每 5 个百分点扣 2 分，不足不扣',
    { '0.95': '8', '0.9001': '8', '0.9': '6', '0.8': '2', '0.75': '1', '-5': '1', '1.2': '8' },
  ],
  [
    '偏离 100%，每 3 个百分点扣 1 分，不足也扣',
    { '1': '5', '1.0001': '4', '0.9999': '4', '1.03': '4', '0.97': '4', '0.9699': '3', '1.2': '1' },
  ],
  ['五档', { '0.9': '5', '0.8999': '4', '0.8': '4', '0.7999': '3', '0.6': '2', '0.5999': '0', '-1': '0', '99': '5' }],
  ['等于 0 单成一档，上界包含在内', { '0': '3', '0.0001': '2', '0.1': '2', '0.1001': '1', '0.2': '1', '0.2001': '0' }],
  ['各档之间有空隙', { '1': '10', '1.0001': '待：valueInGap', '0.95': '9', '0.9499': '待：valueInGap', '0.9': '0' }],
  ['各档的分高于分值', { '0.55': '2', '0.5499': '1' }],
  ['不超过 100% 满分，否则不得分', { '1': '2', '1.0001': '0', '-1': '2' }],
  ['10% 到 30% 之间得三分之一', { '0.1': '0', '0.1001': '0.67', '0.2999': '0.67', '0.3': '0' }],
  ['完成率乘分值', { '0': '0', '-0.5': '0', '0.9': '3.6', '1': '4', '1.5': '4' }],
  ['完成率乘分值，最高八成', { '0.8': '9.88', '0.7999': '9.88', '0.5': '6.18', '1': '9.88' }],
  ['15 日内满分，超过 30 日不得分', { '15': '5', '15.015': '5', '15.016': '4.99', '22.5': '2.5', '30': '0' }],
];

describe('数值在界上和界的两边', () => {
  const rows = byValue.flatMap(([title, scores]) =>
    Object.entries(scores).map(([value, score]) => ({ title, value, score })),
  );
  test.each(rows)('$title：$value', ({ title, value, score }) => {
    const sample = sampleRules.find((one) => one.title === title);
    expect(sample && seen(scoreRule(sample.rule, decimal(sample.fullMark), { value: decimal(value) }))).toBe(score);
  });
});

const perUnmet: Rule = {
  kind: 'checklist',
  marks: { kind: 'perUnmet', deduction: { points: '1' }, floor: { points: '0.5' } },
};
const own: Rule = {
  kind: 'checklist',
  marks: { kind: 'own', each: [{ points: '1' }, { points: '1' }, { points: '2' }] },
};
const ownAboveFull: Rule = {
  kind: 'checklist',
  marks: { kind: 'own', each: [share('1', '2'), share('1', '2'), { points: '3' }] },
};
const levels: Rule = {
  kind: 'levelChoice',
  levels: [
    { name: 'A级', mark: { points: '9' } },
    { name: '中', mark: share('1', '3') },
  ],
};
const perCase: Rule = { kind: 'countDeduction', deduction: share('1', '6'), floor: { points: '2' } };
const judged: Rule = { kind: 'judgement', minimum: share('8', '10'), maximum: FULL };
const rate: Rule = passFail({ from: edge('1') }, FULL, NOTHING);

const others: readonly (readonly [title: string, rule: Rule, input: RuleInput, outcome: string])[] = [
  ['要点全部符合', perUnmet, items('met', 'met', 'met'), '4'],
  ['一项不符合', perUnmet, items('met', 'unmet', 'met'), '3'],
  ['扣到最低分为止', perUnmet, items('unmet', 'unmet', 'unmet', 'unmet', 'unmet'), '0.5'],
  ['不适用的要点不扣', perUnmet, items('notApplicable', 'unmet', 'met'), '3'],
  ['还有要点没填', perUnmet, items('met', 'open', 'notApplicable'), '待：itemsOpen'],
  ['要点一项都没有', perUnmet, {}, '待：itemsOpen'],
  ['全部不适用', perUnmet, items('notApplicable', 'notApplicable'), '不适用'],
  ['各有分值，符合的相加', own, items('met', 'unmet', 'met'), '3'],
  ['各有分值，不适用的由其余分担', own, items('met', 'unmet', 'notApplicable'), '2'],
  ['各有分值，分担以后除不尽', own, items('notApplicable', 'unmet', 'met'), '2.67'],
  ['各有分值，全部不适用', own, items('notApplicable', 'notApplicable', 'notApplicable'), '不适用'],
  ['各有分值，要点数对不上', own, items('met', 'met'), '待：itemsMismatch'],
  ['各有分值，没填', own, items('met', 'open', 'met'), '待：itemsOpen'],
  ['各项之和不超过分值', ownAboveFull, items('met', 'met', 'met'), '4'],
  ['等次的分不超过分值', levels, { level: 'A级' }, '4'],
  ['等次不分大小写', levels, { level: 'a级' }, '4'],
  ['等次按分值折算', levels, { level: '中' }, '1.33'],
  ['没有这个等次', levels, { level: '优' }, '待：levelUnknown'],
  ['等次前后多了空格', levels, { level: '中 ' }, '待：levelUnknown'],
  ['等次没选', levels, {}, '待：levelMissing'],
  ['等次选了不适用', levels, { level: '不适用' }, '不适用'],
  ['没有发生', perCase, { count: decimal('0') }, '4'],
  ['发生两次', perCase, { count: decimal('2') }, '2.67'],
  ['发生许多次', perCase, { count: decimal('1000000') }, '2'],
  ['次数是负的', perCase, { count: decimal('-1') }, '待：countNegative'],
  ['次数没填', perCase, {}, '待：countMissing'],
  ['还没评定', judged, {}, '3.2~4'],
  ['评定在界上', judged, { score: decimal('3.2') }, '3.2'],
  ['评定的第三位小数', judged, { score: decimal('3.445') }, '3.45'],
  ['评定低了', judged, { score: decimal('3.19') }, '待：scoreOutOfBounds'],
  ['评定高了', judged, { score: decimal('4.001') }, '待：scoreOutOfBounds'],
  ['评定为不适用', judged, { notApplicable: true }, '不适用'],
  ['率没有', rate, {}, '待：valueMissing'],
  ['率没有，人工给分', rate, { score: decimal('2') }, '2'],
  ['率没有，人工给多了', rate, { score: decimal('4.01') }, '待：scoreOutOfBounds'],
  ['率算得出，人工的分不算', rate, { value: decimal('1'), score: decimal('2') }, '4'],
  ['无预算有支出', rate, { value: 'overBudget' }, '0'],
  ['不适用', rate, { notApplicable: true }, '不适用'],
];

describe('要点、等次、次数和人工评定（分值 4 分）', () => {
  test.each(others)('%s', (_title, rule, input, outcome) => {
    expect(seen(scoreRule(rule, decimal('4'), input))).toBe(outcome);
  });
});

test('分值为 0 时得 0 分', () => {
  for (const { rule } of sampleRules) {
    if (ruleName(rule) === 'linear') expect(seen(scoreRule(rule, decimal('0'), { value: decimal('0.9') }))).toBe('0');
  }
});

function items(...answers: readonly ItemAnswer[]): RuleInput {
  return { items: answers };
}
