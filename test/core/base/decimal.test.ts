import {
  decimal,
  largest,
  roundAway,
  roundHalfUp,
  roundRate,
  roundScore,
  roundToZero,
  smallest,
} from '../../../src/core/base/decimal';

test.each([
  ['二进制的尾巴不要', 0.1 + 0.2, '0.3'],
  ['15 位以内照原样', 123456789012.345, '123456789012.345'],
  ['文字照原样，不管多长', '0.12345678901234567890', '0.1234567890123456789'],
  ['大数不写指数', 1e21, '1000000000000000000000'],
])('%s', (_title, value, text) => {
  expect(decimal(value).toFixed()).toBe(text);
});

test.each([
  ['2.345', 2, '2.35'],
  ['-2.345', 2, '-2.35'],
  ['1.0072382', 4, '1.0072'],
  ['1250', -2, '1300'],
  ['-0.001', 2, '0'],
])('%s 四舍五入到 %i 位是 %s', (value, places, text) => {
  expect(roundHalfUp(decimal(value), places).toString()).toBe(text);
});

test('往远处和往零处', () => {
  expect(roundAway(decimal('-2.01'), 0).toString()).toBe('-3');
  expect(roundToZero(decimal('-2.99'), 0).toString()).toBe('-2');
});

test('率留两位百分数，分留两位小数', () => {
  expect(roundRate(decimal('90.45').div('89.8')).toString()).toBe('1.0072');
  expect(roundScore(decimal('3.275')).toString()).toBe('3.28');
});

test('最大和最小', () => {
  expect(largest(decimal('1'), decimal('-3'), decimal('2')).toString()).toBe('2');
  expect(smallest(decimal('1'), decimal('-3'), decimal('2')).toString()).toBe('-3');
});
