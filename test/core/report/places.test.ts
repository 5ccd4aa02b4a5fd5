import { decimal } from '../../../src/core/base/decimal';
import { numberField } from '../../../src/core/report/fields/field';
import { writeField } from '../../../src/core/report/fields/writeField';
import type { Measure } from '../../../src/core/statements/figure';

const written = (value: string, suffix: string, measure: Measure = 'money'): string | undefined =>
  writeField(numberField('x', { label: 'x', value: decimal(value), measure }, false), suffix, { money: '万元' })
    ?.map(({ text }) => text)
    .join('');

test.each([
  // Rounded once, from the exact amount.
  ['1381.7349', '数一位', '1381.7'],
  ['1381.75', '一位', '1381.8万元'],
  ['1381.7349', '元数零位', '13817349'],
  ['1381.73494', '元一位千分位', '13,817,349.4元'],
  ['1626', '数一位', '1626.0'],
  ['1626', '数去零', '1626'],
  ['8.6', '数去零', '8.6'],
  ['8.65', '一位去零', '8.7万元'],
  ['12345.6', '数零位千分位', '12,346'],
  // What would be rounded away to nothing is not nothing.
  ['0.004', '数一位', '0.004'],
  ['0', '数一位', '0.0'],
])('%s 万元，:%s 写成 %s', (value, suffix, text) => {
  expect(written(value, suffix)).toBe(text);
});

test.each([
  ['0.9588', '一位', 'rate', '95.9%'],
  ['0.9588', '数零位', 'rate', '96'],
  ['1', '一位去零', 'rate', '100%'],
  // Scores and people are never rounded off.
  ['11.69', '数零位', 'points', '11.69'],
  ['61', '数一位', 'count', '61'],
] as const)('%s，:%s（%s）写成 %s', (value, suffix, measure, text) => {
  expect(written(value, suffix, measure)).toBe(text);
});
