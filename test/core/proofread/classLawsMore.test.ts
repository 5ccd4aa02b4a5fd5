import type { Truth } from '../../../src/core/proofread/truth';
import { decimal } from '../../../src/core/base/decimal';
import { WHOLE_TRUTH } from './cleanReports';
import { MORE_CASES, MORE_CLEAN } from './classCasesMore';
import type { Piece } from './reportOf';
import { changedIn, toldIn } from './toldIn';

test.each(MORE_CASES.map((one) => [one[0], one] as const))(
  '%s：对的不报，改错一处就报在那一处',
  (_, [, pieces, right, wrong, at = wrong]) => {
    expect(toldIn(pieces)).toEqual([]);
    const broken = changedIn(pieces, right, wrong);
    expect(broken).not.toEqual(pieces);
    expect(toldIn(broken).some((says) => says.includes(at) || at.includes(says))).toBe(true);
  },
);

test.each(MORE_CLEAN.map((pieces) => [JSON.stringify(pieces).slice(0, 80), pieces] as const))(
  '对的不报：%s',
  (_, pieces) => {
    expect(toldIn(pieces)).toEqual([]);
  },
);

/** No word of these stands in a list. */
const NOUNS = ['驿站', '读书角', '老年食堂', '共富工坊', '充电桩'];

test.each(NOUNS)('总数和个数写在上文，平均每个%s：名词换了也算得出', (noun) => {
  const text = (each: string): Piece[] => [
    `全镇建有${noun}8个。`,
    `${noun}运行投入396.08万元。`,
    `平均每个${noun}投入${each}万元。`,
  ];
  expect(toldIn(text('49.51'))).toEqual([]);
  expect(toldIn(text('49.15')).join()).toContain('49.15');
});

const project = (name: string, initial: string, executed: string) => ({
  name,
  initial: decimal(initial),
  adjusted: decimal(initial),
  executed: decimal(executed),
  place: { sheet: '项目', cell: 'B3' },
});

test('工作簿里各项目合计是今年的，句子写成上年就报；工作簿没有的不报', () => {
  const book: Truth = {
    ...WHOLE_TRUTH,
    unit: undefined,
    year: 2024,
    figures: [],
    projects: [project('通组路养护', '116.41', '110.32'), project('敬老院床位更新', '100.13', '97.78')],
  };
  expect(toldIn(['2024年共安排项目2个，年初预算216.54万元，执行208.10万元。'], book)).toEqual([]);
  expect(toldIn(['2023年共安排项目2个，年初预算216.54万元，执行208.10万元。'], book)).toContain('2023');
  expect(toldIn(['2023年共安排项目2个，年初预算217.45万元，执行209.01万元。'], book)).not.toContain('2023');
});

test('表里金额的合计差几，恰好是别的表里一个指标的分值，也报', () => {
  const scores = [
    ['一级指标', '三级指标', '分值', '得分'],
    ['投入', '目标设定', '2', '2'],
    ['过程', '预算执行', '8', '7.5'],
    ['合计', '', '10', '9.5'],
  ];
  const amounts = (back: string) => [
    ['文号', '摘要', '追加', '收回'],
    ['湖财发〔2024〕3号', '追加活动经费', '6.33', ''],
    ['湖财发〔2024〕7号', '追加农田管护', '11.25', ''],
    ['湖财发〔2024〕18号', '收回结余指标', '', '10.36'],
    ['合计', '', '17.58', back],
  ];
  expect(toldIn([amounts('10.36'), scores])).toEqual([]);
  expect(toldIn([amounts('12.36'), scores])).toContain('12.36');
});
