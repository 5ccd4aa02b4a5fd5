import { turnsRound } from '../../../src/core/criteria/assemble/turnsRound';
import { isOnlySource, saysWhoseFigure } from '../../../src/core/criteria/namesSource';

/** What is good of a thing, in words that stand in no list. */
const states = ['顺直', '敞亮', '平展', '稳固', '整洁', '牢靠', '茂盛', '通透', '匀净', '妥帖'];

test.each(states)('「不%s」说的正是它的反面，别的不是', (state) => {
  const good = `桑园沟渠${state}`;
  for (const not of ['不', '未', '没有', '不够']) {
    expect([not, turnsRound(good, `${not}${state}`)]).toEqual([not, true]);
    expect([not, turnsRound(good, `桑园沟渠${not}${state}`)]).toEqual([not, true]);
  }
  for (const other of states.filter((one) => one !== state)) expect(turnsRound(good, `不${other}`)).toBe(false);
  expect(turnsRound(good, state)).toBe(false);
});

test.each([
  ['账实相符', '不符', true],
  ['账实相符', '不等', false],
  ['公开完整', '缺勤', false],
  ['公开完整', '缺1项', true],
  ['档案齐全', '漏水', false],
  ['报送及时', '报送及时率', false],
  ['程序合规', '不及时', false],
  ['管护到位', '资金不到位', true],
] as const)('「%s」与「%s」', (good, bad, expected) => {
  expect(turnsRound(good, bad)).toBe(expected);
});

/** Whoever gives the figure has read whose it is: only where it exists nowhere else. */
const read = (text: string): boolean => saysWhoseFigure(text) && isOnlySource(text);

test.each([
  '以问卷调查结果为准',
  '以县委巡察通报为准',
  '以第三方暗访检查结论为准',
  '以审计、巡察、财政监督检查结论为准',
  '由村民代表测评',
  '由乡人大代表、村(社区)干部、服务对象代表测评',
  '由蒹葭合作社社员评议',
])('「%s」：给数的人已经看过', (text) => {
  expect(read(text)).toBe(true);
});

test.each([
  '以财政局数据为准',
  '以较低者为准',
  '以上年测评结果为准',
  '以两次测评平均结果为准',
  '以审定后的检查结果为准',
  '以审计核减后的结果为准',
  '以自评与考核结果孰低为准',
  '以调整后考核结果为准',
  '以扣除工资后的检查结果为准',
  '以半年测评结果为准',
  '以第一次验收结果为准',
  '以最近一次检查结果为准',
  '以抽取的三个村检查结果为准',
  '由上年度村民代表测评',
  '由评价组酌情评议',
  '由另一单位不定期评议',
])('「%s」换了一个数，要问', (text) => {
  expect(read(text)).toBe(false);
});
