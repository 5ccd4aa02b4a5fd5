import { buildIndicator } from '../../../src/core/schemes/buildIndicator';

const METHOD = '预算完成率=（实际支出/预算数）×100%';
const sentence = (subject: string): string => `${subject}≥95%得满分，每低1个百分点扣0.5分，扣完为止。`;

/** The row says what is found in the workbook; a sentence that measures something else by name is quoted. */
test.each([
  ['完成率', undefined],
  ['预算完成率', undefined],
  ['部门预算完成率', undefined],
  ['该指标完成率', undefined],
  ['', undefined],
  ['年终预算完成率', undefined],
  ['部门整体支出预算完成率', undefined],
  ['当预算完成率', undefined],
  ['实际支出占预算数比例', undefined],
  // The row's own name, and more than it: part of it, of others, of another time, or another measure of it.
  ['财政拨款预算完成率', ['财政拨款预算完成率']],
  ['各季度预算完成率', ['各季度预算完成率']],
  ['上年预算完成率', ['上年预算完成率']],
  ['最低预算完成率', ['最低预算完成率']],
  ['鹭鹭预算完成率', ['鹭鹭预算完成率']],
  ['预算完成率偏差', ['预算完成率偏差']],
  ['预算完成率平均', ['预算完成率平均']],
  ['基本支出和项目支出完成率', ['基本支出和项目支出完成率']],
  ['鹭鹭占预算数比例', ['鹭鹭占预算数比例']],
  ['资金到位率', ['资金到位率']],
  ['政府采购节约率', ['政府采购节约率']],
  ['群众满意度', ['群众满意度']],
])('预算完成率的评价标准说「%s」', (subject, unread) => {
  const { indicator } = buildIndicator(
    { name: '预算完成率', fullMark: '5', explanation: '', method: METHOD, criterion: sentence(subject) },
    {},
  );
  expect([indicator.measure.kind, indicator.unread]).toEqual(['rate', unread]);
});

test.each([
  ['在职人员控制率', '人员控制率', undefined],
  ['“三公经费”控制率', '三公经费控制率', undefined],
  ['公用经费控制率', '三公经费控制率', ['三公经费控制率']],
])('没有指标说明时，%s的评价标准说「%s」', (name, subject, unread) => {
  const criterion = `${subject}≤100%得满分，每超1个百分点扣0.5分，扣完为止。`;
  const { indicator } = buildIndicator({ name, fullMark: '5', explanation: '', method: '', criterion }, {});
  expect([indicator.measure.kind, indicator.unread]).toEqual(['rate', unread]);
});

test('由人填写数值的，句子自己说了填什么', () => {
  const criterion = sentence('资金到位率');
  const { indicator } = buildIndicator({ name: '资金管理', fullMark: '5', explanation: '', method: '', criterion }, {});
  expect([indicator.measure.kind, indicator.unread]).toEqual(['typed', undefined]);
});

test.each([
  ['预算完成率高于全县平均水平得满分，每低1个百分点扣0.5分，扣完为止。', ['预算完成率', '全县平均水平']],
  ['预算完成率不低于上年的得满分，每低1个百分点扣0.5分，扣完为止。', ['预算完成率', '上年']],
  ['实际支出不超过预算数得满分，每超1%扣0.5分。', undefined],
])('与说明里的公式比的不是一回事：「%s」', (criterion, figures) => {
  const { indicator } = buildIndicator(
    { name: '预算完成率', fullMark: '5', explanation: '', method: METHOD, criterion },
    {},
  );
  const { measure } = indicator;
  expect(measure.kind === 'figures' ? measure.quantities.map(({ name }) => name) : undefined).toEqual(figures);
});

test.each([
  [`${METHOD}。实际支出不含结转资金。`, ['实际支出不含结转资金']],
  [`${METHOD}（剔除鹭鹭）`, ['剔除鹭鹭']],
  [`${METHOD}。实际支出：本年度实际的支出。`, undefined],
])('指标说明里去掉一部分的话：「%s」', (method, unread) => {
  const { indicator } = buildIndicator(
    { name: '预算完成率', fullMark: '5', explanation: '', method, criterion: sentence('') },
    {},
  );
  expect([indicator.measure.kind, indicator.unread]).toEqual(['rate', unread]);
});

/** The money of the whole unit and that of its projects are two: only a name says which of them is executed. */
test.each([
  ['预算执行率', '预算执行率=（实际支出/预算数）×100%', 'figures'],
  ['部门预算执行率', '部门预算执行率=实际支出÷全年预算数×100%', 'figures'],
  ['项目支出执行率', '项目支出执行率=（实际支出/预算数）×100%', 'rate'],
])('%s：%s', (name, method, kind) => {
  const texts = { name, fullMark: '5', explanation: '', method, criterion: '≥95%得满分，否则不得分。' };
  expect(buildIndicator(texts, {}).indicator.measure.kind).toBe(kind);
});
