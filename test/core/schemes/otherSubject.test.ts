import { buildIndicator } from '../../../src/core/schemes/buildIndicator';

const METHOD = '预算执行率=（实际支出/预算数）×100%';
const sentence = (subject: string): string => `${subject}≥95%得满分，每低1个百分点扣0.5分，扣完为止。`;

/** The row says what is found in the workbook; a sentence that measures something else by name is quoted. */
test.each([
  ['执行率', undefined],
  ['预算执行率', undefined],
  ['部门预算执行率', undefined],
  ['实际执行率', undefined],
  ['该指标完成率', undefined],
  ['', undefined],
  ['资金到位率', ['资金到位率']],
  ['政府采购节约率', ['政府采购节约率']],
  ['群众满意度', ['群众满意度']],
])('预算执行率的评价标准说「%s」', (subject, unread) => {
  const { indicator } = buildIndicator(
    { name: '预算执行率', fullMark: '5', explanation: '', method: METHOD, criterion: sentence(subject) },
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
