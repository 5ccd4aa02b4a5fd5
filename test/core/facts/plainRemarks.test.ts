import { findFacts } from '../../../src/core/facts/findFacts';
import type { FactId } from '../../../src/core/facts/catalogue';
import { type GridCell, gridSnapshot } from '../../support/gridSnapshot';

type Rows = readonly (readonly GridCell[])[];

const HEAD: Rows = [['云河镇2024年度收支决算表'], [null, null, '单位：万元']];
const under = (note: string): Rows => [
  ...HEAD,
  ['项目', '预算数', '决算数'],
  ['收入合计', 500, 490],
  ['支出合计', 500, 489],
  [note],
];
const beside = (note: string): Rows => [
  ...HEAD,
  ['项目', '预算数', '决算数', '备注'],
  ['收入合计', 500, 490],
  ['支出合计', 500, 489, note],
];
const survey = (note: string): Rows => [
  ['云河镇2024年满意度调查'],
  ['问题', '满意', '一般', '不满意'],
  ['环境卫生', 80, 10, 10],
  ['办事效率', 90, 5, 5],
  [note],
];

/** What becomes of the figure: it is taken in silence, taken and told, or asked about. */
function becomes(rows: Rows, fact: FactId): 'taken' | 'told' | 'asked' {
  const { facts, findings } = findFacts(gridSnapshot({ 表: rows }), {
    year: undefined,
    typed: new Map(),
    ownSheets: new Set(),
  });
  if (facts.get(fact)?.value === undefined) return 'asked';
  return findings.some(({ code }) => code === 'wordAssumed') ? 'told' : 'taken';
}

it.each([
  '打印时请横向，缩至一页。',
  '请用A4纸双面打印',
  '字体调大一些',
  '表头每页重复',
  '统计口径与去年保持一致',
  '口径同上年',
  '不影响平衡',
  '已与国库股核对一致',
  '以上数据由财政所提供，已与国库股对账一致。',
  '跟预算股、会计核算中心逐笔对账无误',
])('说的是纸、做法照旧、和谁对过：%s', (note) => {
  expect([becomes(under(note), 'finalExpenditure'), becomes(beside(note), 'finalExpenditure')]).toEqual([
    'taken',
    'taken',
  ]);
});

it.each([
  '改为500',
  '调至480',
  '一页少一行',
  '第2页另有支出',
  '本页金额减半',
  '口径与上年基本一致',
  '口径与上年不一致',
  '口径较上年有调整',
  '口径与预算一致',
  '范围与上年一致，含学校',
  '金额与上年一致',
  '不影响合计',
  '少列一笔不影响平衡',
  '与银行对账不一致',
  '已与学校核对一致',
  '与预算股核对后调整',
  '已与国库核对，差2万元',
  '已与财政局核对减少',
  '与账面差2万元',
  '同国库对账少1.2万元',
  '比台账多',
  '与明细账有差',
  '差2万元',
  '多列3万元',
  '少付2万元',
  '短款2万元',
  '审计调减了',
  '并镇前的',
  '没有依据',
  '安装费没在里头',
  '审计要求剔除一部分',
  '撤乡以前的',
  '缺原始凭证',
])('改变了数的，一句也不悄悄放过：%s', (note) => {
  for (const rows of [under(note), beside(note)]) expect(becomes(rows, 'finalExpenditure')).not.toBe('taken');
});

it.each(['比上年减少2万元', '较预算少支出2万元', '比年初预算增加3万元'])('和上年、预算比的是另一回事：%s', (note) => {
  expect([becomes(under(note), 'finalExpenditure'), becomes(beside(note), 'finalExpenditure')]).toEqual([
    'taken',
    'taken',
  ]);
});

it('问卷怎么计分的，照算；少算几题、加了权的，问她；没全看懂的，照算也说出来', () => {
  const scored = (note: string) => becomes(survey(note), 'satisfaction');
  expect(['两题平均', '各题取平均', '每题平均'].map(scored)).toEqual(['taken', 'taken', 'taken']);
  expect(['前两题平均', '两题加权平均', '去掉最低分平均', '每题平均后乘0.9'].map(scored)).toEqual(
    Array.from({ length: 4 }, () => 'asked'),
  );
  expect(scored('我们请人抢修了半个月')).toBe('told');
});

it('“分”只在分数旁边是单位；钱、人、资产旁边写个“分”，问她', () => {
  expect(becomes(beside('分'), 'finalExpenditure')).toBe('asked');
});

it.each(['学校的算进来了', '卫生院的钱收上来了', '公司的账转过来了', '医院的也并进来了'])(
  '谁来过是世上的事，谁的数进来了不是：%s',
  (note) => {
    for (const rows of [under(note), beside(note)]) expect(becomes(rows, 'finalExpenditure')).toBe('asked');
  },
);
