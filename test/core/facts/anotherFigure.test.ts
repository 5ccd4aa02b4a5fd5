import { factCatalogue } from '../../../src/core/facts/catalogue';
import { findFacts } from '../../../src/core/facts/findFacts';
import { type GridSheet, gridSnapshot } from '../../support/gridSnapshot';

type Rows = GridSheet['rows'];

function read(rows: Rows, sheet = 'GK03') {
  const { facts } = findFacts(gridSnapshot({ [sheet]: rows }), { year: 2023, typed: new Map(), ownSheets: new Set() });
  return factCatalogue.flatMap(({ id, name }) => (facts.get(id)?.value === undefined ? [] : [name]));
}

const SPENT = (note: string, title = '支出决算表', heading = '项目支出'): Rows => [
  [title],
  ['部门：云河镇人民政府', null, '2023年度', null, '金额单位：万元'],
  ['科目编码', '科目名称', '本年支出合计', '基本支出', heading],
  ['合计', null, 1250.25, 850.25, 400],
  ['201', '一般公共服务支出', 760, 660, 100],
  ['213', '农林水支出', 490.25, 190.25, 300],
  [note],
];
const ALL = ['决算支出', '基本支出决算', '项目支出决算'];

const SURVEY = (note: string): Rows => [
  ['2023年度群众满意度调查汇总表'],
  ['单位名称：云河镇人民政府'],
  ['问题', '满意', '一般', '不满意', '合计'],
  ['办事效率', 80, 15, 5, 100],
  ['服务态度', 85, 10, 5, 100],
  [note],
];

it('没有话说的表照取', () => {
  expect(read(SPENT(''))).toEqual(ALL);
  expect(read(SPENT('注：本表金额单位为万元。'))).toEqual(ALL);
  expect(read(SURVEY(''))).toEqual(['满意度得分']);
});

/** Each of known words, and each makes the figures others. */
it.each([
  '核减：20万元。',
  '审减：20万元',
  '调增20万元',
  '多扣20',
  '注：400为收回数。',
  '注：850.25万元中含代付款。',
  '注：抗旱资金50万元已收回。',
  '注：抗旱资金50万元年底退回财政。',
  '注：本表为并镇前数据。',
  '注：本表为机构改革以前口径。',
  '注：以上为清理后数字。',
])('%s 不是表里的数：不取', (note) => {
  expect(read(SPENT(note))).toEqual([]);
});

it.each([
  '支出决算作废表',
  '支出决算表（作废）',
  '支出决算表（1-9）',
  '支出决算表（1—9）',
  '支出决算表（01-09）',
  '支出决算表（7.1-9.30）',
  '支出决算表（0930）',
  '支出决算表（上年）',
])('%s：不是这一年的、不用了的，不取', (title) => {
  expect(read(SPENT('', title))).toEqual([]);
});

it.each(['GK03作废', 'GK03（废）', 'GK03停用', 'GK03（1-9）', 'GK03（0930）', 'GK03（上年）'])(
  '工作表叫「%s」：不取',
  (name) => {
    expect(read(SPENT(''), name)).toEqual([]);
  },
);

it.each(['支出决算表（1-12）', '支出决算表（1231）'])('%s 是全年：照取', (title) => {
  expect(read(SPENT('', title))).toEqual(ALL);
});

it.each(['人次', '个', '辆', '次', '台', '套', '户', '艘', '口'])('「项目支出（%s）」数的不是钱：不取', (unit) => {
  expect(read(SPENT('', '支出决算表', `项目支出（${unit}）`))).not.toContain('项目支出决算');
});

it.each([
  '“一般”按不满意计',
  '“一般”不计分',
  '一般按0.8折算',
  '一般按满意计',
  '一般折60分',
  '一般计60分',
  '满意按90分计，一般按50分计',
  '不满意计20分',
])('调查表注「%s」：不按自己的办法算，问她', (note) => {
  expect(read(SURVEY(`注：${note}。`))).toEqual([]);
});

it('按一半算的，照算', () => {
  expect(read(SURVEY('注：满意计100分，一般计50分，不满意计0分。'))).toEqual(['满意度得分']);
});
