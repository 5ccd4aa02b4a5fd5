import { criterionJson } from '../../../src/cli/criterionJson';
import { readGiven } from '../../../src/cli/readGiven';

function scored(sentence: string, full: string, given: object): unknown {
  const read = readGiven(JSON.stringify(given));
  if (!read.ok) throw new Error(JSON.stringify(given));
  const found = criterionJson(sentence, full, '指标', read.value);
  return found.ok ? [found.score, found.unread.map(({ text }) => text)] : found.problem.code;
}

test.each([
  ['批复后20日内公开得3分，逾期公开得1分，未公开不得分。', '3', { grade: '逾期公开' }, '1'],
  ['批复后20日内公开得3分，逾期公开得1分，未公开不得分。', '3', { grade: '未公开' }, '0'],
  [
    '6月30日前发放到位的得6分；7月31日前发放到位的得3分；7月31日后发放的不得分。',
    '6',
    { grade: '7月31日前发放到位' },
    '3',
  ],
  ['计划改造危房40户，按实际完成户数占任务数的比例计分。', '5', { value: 38 }, '4.75'],
  ['计划改造危房40户，按实际完成户数占任务数的比例计分。', '5', { value: 0.95 }, '4.75'],
  ['培训农民500人次以上得5分，未完成的按实际完成比例得分。', '5', { value: 0.92 }, '4.6'],
  [
    '①账目清晰；②凭证齐全；③归档及时。①1分，②1分，③2分，符合得分，不符合不得分。',
    '4',
    { items: [true, false, true] },
    '3',
  ],
  [
    '①账目清晰；②凭证齐全；③归档及时。符合全部要点得满分，任一项不符合不得分。',
    '4',
    { items: [true, false, true] },
    '0',
  ],
  [
    '①账目清晰；②凭证齐全；③归档及时。符合全部要点得满分，任一项不符合不得分。',
    '4',
    { items: [true, true, true] },
    '4',
  ],
  ['申报资料、实施资料、支付资料、验收资料齐全的各得1分，缺项不得分。', '4', { items: [true, true, false, true] }, '3'],
  ['村级河长每周巡河一次，每少一次扣0.5分，扣完为止。', '5', { count: 3 }, '3.5'],
  ['项目实际成本控制在预算成本以内的得6分；超出预算成本的，每超1%扣1分。', '6', { 实际成本: 103, 预算成本: 100 }, '3'],
  ['人均培训达到40学时得4分，未达到的按比例得分。', '4', { value: 36 }, '3.6'],
  ['支付率达到25%的，得1.5分；未达到的，按支付率/25%×1.5分计算得分。', '1.5', { value: 0.2 }, '1.2'],
])('「%s」（%s 分）%j 得 %s 分', (sentence, full, given, score) => {
  expect(scored(sentence, full, given)).toEqual([score, []]);
});

test.each([
  ['批复后20日内公开得3分，逾期公开得1分，未公开不得分。', '3', { grade: '公开' }],
  ['批复后20日内公开得3分，逾期公开得1分，未公开不得分。', '3', { 公开: true }],
  ['批复后20日内公开得3分，逾期公开的每天扣0.5分，未公开不得分。', '3', { grade: '逾期公开' }],
  ['6月30日前发放到位的得6分；7月31日前发放到位的得3分；7月31日后发放的不得分。', '6', { grade: '7月发放到位' }],
  ['计划改造危房40户，按完成比例得分，超过30户的部分加倍。', '5', { value: 38 }],
  ['计划改造危房40户，按完成比例得分。', '5', { value: 1 }],
  ['项目实际成本控制在预算成本90%以内的得6分；超出预算成本的，每超1%扣1分。', '6', { 实际成本: 103, 预算成本: 100 }],
  ['支付率达到25%的，得5分；未达到的，按支付率/25%×1.5计算得分。', '5', { value: 0.2 }],
  ['计划改造道路40公里，按完成比例得分。', '5', { value: 0.9 }],
  ['①账目清晰；②凭证齐全；③归档及时。符合全部要点得3分，任一项不符合扣该项分值。', '4', { items: [true, false, true] }],
  ['村级河长每周巡河一次，汛期加倍，每少一次扣0.5分，扣完为止。', '5', { count: 3 }],
])('「%s」（%s 分）%j 要问', (sentence, full, given) => {
  expect(scored(sentence, full, given)).not.toEqual([expect.any(String), []]);
});
