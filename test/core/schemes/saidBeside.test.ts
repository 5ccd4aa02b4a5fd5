import { builtInTexts } from '../../../src/core/schemes/allSchemes';
import { buildIndicator } from '../../../src/core/schemes/buildIndicator';

const FORMULA = '预算完成率=（实际支出/预算数）×100%';
const unreadOf = (method: string, explanation = '', name = '预算完成率'): readonly string[] | undefined =>
  buildIndicator({ name, fullMark: '5', explanation, method, criterion: '≥90%得满分，否则不得分。' }, {}).indicator
    .unread;

/** What takes in or leaves out makes another figure of it, whatever words it uses. */
test.each([
  ['实际支出不含结转资金'],
  ['实际支出包含上年结转资金'],
  ['预算数仅指财政拨款预算'],
  ['实际支出为财政拨款支出'],
  ['实际支出为鹭鹭河段已支付的资金'],
  ['鹭鹭除外'],
  ['基建支出剔除'],
  ['人员经费不在其中'],
  ['预算数减去收回数'],
  ['另加结转'],
  ['按季度计算'],
])('指标说明在公式之外说「%s」', (beside) => {
  expect([unreadOf(`${FORMULA}。${beside}。`), unreadOf(`${FORMULA}（${beside}）`)]).toEqual([[beside], [beside]]);
});

test.each([
  ['实际支出：部门（单位）本年度实际支出的资金总额'],
  ['预算数：财政部门批复的本年度部门（单位）预算数'],
  ['实际支出以部门决算数为准'],
  ['实际支出取年末决算数'],
  ['用以反映和考核部门预算执行程度'],
])('指标说明只作解释：%s', (beside) => {
  expect(unreadOf(`${FORMULA}。${beside}。`)).toBeUndefined();
});

test('指标解释说是另一笔钱的', () => {
  expect(unreadOf(FORMULA, '反映一般公共预算的执行程度。')).toEqual(['反映一般公共预算的执行程度']);
  expect(unreadOf(FORMULA, '反映鹭鹭预算的执行程度。')).toEqual(['反映鹭鹭预算的执行程度']);
  expect(unreadOf(FORMULA, '反映预算的执行程度。')).toBeUndefined();
});

test('内置的指标体系都看懂了', () => {
  const indicators = builtInTexts.flatMap(({ dimensions }) =>
    dimensions.flatMap(({ subDimensions }) => subDimensions.flatMap((one) => one.indicators)),
  );
  expect(indicators.filter((one) => buildIndicator(one, {}).indicator.unread).map(({ name }) => name)).toEqual([]);
});
