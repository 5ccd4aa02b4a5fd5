import { criterionJson } from '../../../src/cli/criterionJson';
import { compileCriterion } from '../../../src/core/criteria/compileCriterion';
import { decimal } from '../../../src/core/base/decimal';
import { scoreGiven } from '../../../src/core/criteria/scoreGiven';
import { readGiven } from '../../../src/cli/readGiven';

/** Score and words left to ask, for what is given. */
function scored(sentence: string, full: string, indicator: string, given: object): unknown {
  const read = readGiven(JSON.stringify(given));
  if (!read.ok) throw new Error(JSON.stringify(given));
  const found = criterionJson(sentence, full, indicator, read.value);
  return found.ok ? [found.score, found.unread.map(({ text }) => text)] : found.problem.code;
}

const COUNTED = '无信访得5分，每发生1起扣1分，扣完为止。';
const MEASURED = '追加率≤10%得5分，每超过1个百分点扣0.5分，扣完为止。';

describe('说给的是什么的话，给的人读过；我们自己找的数还要问', () => {
  test.each([
    '信访件是指群众越级反映、由县信访局转办的事项',
    '注：信访事项是指市委交办或者下达，由督查室列入台账的工作事项，办结情况以督查通报为准',
    '越级信访不含网上咨询事项',
    '群众到县以上党政机关反映问题的数量',
    '信访事项包括来信、来访、网上投诉等',
  ])('「%s」', (clause) => {
    for (const sentence of [`${clause}。${COUNTED}`, `${COUNTED}${clause}。`]) {
      expect([sentence, scored(sentence, '5', '信访', { count: 2 })]).toEqual([sentence, ['3', []]]);
      const compiled = compileCriterion(sentence, '5', '信访');
      expect(compiled.ok && compiled.criterion.unread.every(({ source }) => source)).toBe(true);
    }
  });

  test.each([
    '预算追加率（不含上级专款追加）≤10%得5分，每超过1个百分点扣0.5分。',
    '部门公用经费及非定额经费的控制情况，计算年初预算数与决算数的偏差程度。追加率≤10%得5分，每超过1个百分点扣0.5分。',
    '追加率=追加数/年初预算数×100%，追加数不含上级专款。追加率≤10%得5分，每超过1个百分点扣0.5分。',
  ])('「%s」', (sentence) => {
    expect(scored(sentence, '5', '预算编制', { value: 0.12 })).toEqual(['4', []]);
  });
});

test.each([
  '信访件是指越级上访，初次信访不罚',
  '信访件是指越级上访，已化解的减半',
  '信访件是指越级上访，同一事项重复计算',
  '信访件是指越级上访，先进乡镇直接过关',
  '信访件不含网上信访，被省里通报的加倍',
  '信访工作包括矛盾化解，化解到位的恢复',
  '信访件是指越级上访，由信访局核定',
  '信访件是指上年信访件',
  '信访件是指近三年平均数',
  '信访得分不含加分情况',
  '每起信访是指三人以上上访',
  '信访件是指越级上访，乡镇从宽掌握',
  '其他乡镇的信访情况与本项的影响',
  '信访件是指越级上访，超过5件的部分不计',
  '信访件包括越级上访，折算后的情况',
  '不得分的情况包括越级上访的数量',
  '信访件是指越级上访，取两次的平均',
  '信访件是指越级上访，顶格处理',
  '信访件是指越级上访，酌情掌握',
])('说完是什么又动了分数的「%s」要问', (clause) => {
  for (const sentence of [`${clause}。${COUNTED}`, `${COUNTED}${clause}。`]) {
    const found = scored(sentence, '5', '信访', { count: 2 });
    expect([sentence, found]).not.toEqual([sentence, ['3', []]]);
  }
});

test('一行自己就叫这个率的，给的值也许是大家算的那个', () => {
  for (const clause of ['追加数不含上级专款', '追加数是指剔除上级专款后的数额'])
    expect(scored(`${MEASURED}${clause}。`, '5', '追加率', { value: 0.12 })).toEqual(['4', [clause]]);
});

test('分开给了两个数，扣不扣是我们的事，要问', () => {
  const sentence = '追加率=追加数/预算数×100%，追加数应剔除政策性追加数。追加率≤10%得5分，每超过1个百分点扣0.5分。';
  const given = { 追加数: 120, 政策性追加数: 80, 预算数: 1000 };
  expect(scored(sentence, '5', '预算追加率', given)).toEqual(['4', ['追加数应剔除政策性追加数']]);
  expect(scored(sentence, '5', '预算追加率', { 追加数: 120, 预算数: 1000 })).toEqual(['4', []]);
});

test('「评价要点：①…」的第一项也是一项', () => {
  const compiled = compileCriterion(
    '考核要点：①是否细化为具体的工作任务；②是否通过清晰的指标值予以体现；③是否与预算资金相匹配。一项不符合扣1分。',
    '3',
  );
  expect(compiled.ok && compiled.criterion.items).toHaveLength(3);
});

describe('没有全部做到的，数一数有几项', () => {
  test.each([
    ['重点工作办结率达到100%得5分；未达到100%的，每有一项重点工作未办结扣1分。', { count: 2 }, '3'],
    ['重点工作全部按时办结的得5分；未全部办结的，每有一项重点工作未办结扣1分。', { count: 2 }, '3'],
    ['在职人员控制率≤100%的得5分；大于100%的，每超编1人扣0.5分，扣完为止。', { count: 2 }, '4'],
    ['在职人员控制率≤100%的得5分；每超编1人扣0.5分，扣完为止。', { count: 2 }, '4'],
  ])('「%s」', (sentence, given, score) => {
    expect(scored(sentence, '5', '控制', given)).toEqual([score, []]);
  });

  test.each([
    '重点工作办结率达到90%得5分；未达到90%的，每有一项重点工作未办结扣1分。',
    '重点工作办结率达到100%得5分；未达到80%的，每有一项重点工作未办结扣1分。',
    '重点工作办结率达到100%得3分；未达到100%的，每有一项重点工作未办结扣1分。',
    '在职人员控制率≤98%的得5分；大于98%的，每超编1人扣0.5分，扣完为止。',
  ])('「%s」要问', (sentence) => {
    expect(scored(sentence, '5', '控制', { count: 2 })).not.toEqual([expect.anything(), []]);
  });
});

test('几件事各自酌情：做到的是定的，没做到的在各自的界限之间', () => {
  const sentence = '目标编制完整的得4分，否则酌情扣分；指标细化量化的得4分，否则酌情扣分。';
  const compiled = compileCriterion(sentence, '8', '目标');
  const range = (items: readonly boolean[]): unknown =>
    compiled.ok && scoreGiven(compiled.criterion, decimal('8'), '目标', { numbers: {}, flags: {}, items });
  expect(range([true, false])).toMatchObject({ kind: 'range', minimum: decimal('4'), maximum: decimal('8') });
  expect(range([true, true])).toMatchObject({ kind: 'scored', score: decimal('8') });
  expect(range([false, false])).toMatchObject({ kind: 'range', minimum: decimal('0'), maximum: decimal('8') });
  expect(scored('目标完整得4分，指标细化得4分，否则酌情扣分。', '8', '目标', { items: [true, false] })).toEqual([
    undefined,
    [],
  ]);
});

describe('两个数都给了，谁大谁小看得出来', () => {
  const sentence =
    '采购执行率=（实际采购金额/采购预算金额）×100%，得分=采购执行率×5分；实际采购金额超过采购预算金额的，本项得0分。';
  test.each([
    [{ 实际采购金额: 70, 采购预算金额: 60 }, ['0', []]],
    [{ 实际采购金额: 45, 采购预算金额: 60 }, ['3.75', []]],
    [{ value: 0.75 }, 'flagNotGiven'],
  ])('%j', (given, expected) => {
    expect(scored(sentence, '5', '政府采购', given)).toEqual(expected);
  });
});

describe('只做到一部分的那一档', () => {
  const levels = (part: string): string => `对所有项目开展监控且及时报送的得4分，${part}的得2分，未开展监控的不得分。`;
  test('「仅对部分项目开展监控」', () => {
    expect(scored(levels('仅对部分项目开展监控'), '4', '监控', { grade: '仅对部分项目开展监控' })).toEqual(['2', []]);
  });
  test.each(['仅限县级单位开展监控', '仅由财政局核定监控', '仅按半数折算监控', '只看下半年监控'])(
    '「%s」要问',
    (part) => {
      expect(scored(levels(part), '4', '监控', { grade: part })).not.toEqual(['2', []]);
    },
  );
});

test.each([
  ['满意度≥90%的得4分，≥80%的得5分，低于80%的不得分。', 'bandsOverlap'],
  ['调整率≤5%的得4分，≤10%的得5分，高于10%的不得分。', 'bandsOverlap'],
  ['执行率≥95%的得5分，＞105%的得3分，低于95%的不得分。', ['3', []]],
])('越好反而越少的「%s」', (sentence, expected) => {
  expect(scored(sentence, '5', '指标', { value: 1.1 })).toEqual(expected);
});
