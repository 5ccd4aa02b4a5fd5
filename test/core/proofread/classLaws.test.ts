import { isOfEach } from '../../../src/core/proofread/ofEach';
import { CLASS_CASES, CLASS_CLEAN } from './classCases';
import { changedIn, toldIn } from './toldIn';

test.each(CLASS_CASES.map((one) => [one[0], one] as const))(
  '%s：对的不报，改错一处就报在那一处',
  (_, [, pieces, right, wrong, at = wrong]) => {
    expect(toldIn(pieces)).toEqual([]);
    const broken = changedIn(pieces, right, wrong);
    expect(broken).not.toEqual(pieces);
    expect(toldIn(broken).some((says) => says.includes(at) || at.includes(says))).toBe(true);
  },
);

test.each(CLASS_CLEAN.map((pieces) => [JSON.stringify(pieces).slice(0, 60), pieces] as const))(
  '对的不报：%s',
  (_, pieces) => {
    expect(toldIn(pieces)).toEqual([]);
  },
);

/** No word of these stands in a list: each noun may be put in the place of another. */
const NOUNS = ['合作社', '读书角', '充电桩', '老年食堂', '共富工坊'];

test.each(NOUNS)('平均每个%s：名词换了也算得出', (noun) => {
  const text = (each: string): string => `共建成${noun}8个，全年投入396.00万元，平均每个${noun}投入${each}万元。`;
  expect(toldIn([text('49.50')])).toEqual([]);
  expect(toldIn([text('59.40')]).join()).toContain('59.40');
});

test.each([
  ['人均公用经费', true],
  ['车均运行维护费', true],
  ['平均每个项目', true],
  ['单车费用', true],
  ['各项支出均为', false],
  ['三年均达到', false],
  ['公用经费', false],
])('是不是平均数：%s', (words, each) => {
  expect(isOfEach(words)).toBe(each);
});
