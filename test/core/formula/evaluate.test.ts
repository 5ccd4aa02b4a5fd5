import { A, columnA, evaluateCases, lookup } from '../../cases/formula/evaluateCases';
import { evaluate, type Lookup } from '../../../src/core/formula/evaluate';
import { binary, call, number, text } from '../../../src/core/formula/formula';
import { cellError } from '../../../src/core/workbook/snapshot';

test.each(evaluateCases)('%s', (_title, formula, expected) => {
  const value = evaluate(formula, lookup);
  const seen = typeof value === 'object' && 'toFixed' in value ? { number: value.toFixed() } : value;
  expect(seen).toEqual(expected);
});

test('没有存下值的格，谁也不能替它说话', () => {
  const unsaved: Lookup = {
    ...lookup,
    cell: (_sheet, row) => (row === 0 ? cellError('uncalculated') : cellError('#N/A')),
  };
  for (const formula of [
    A(1),
    call('IFERROR', A(1), number('0')),
    call('ISNUMBER', A(1)),
    call('COUNT', columnA),
    call('COUNTIF', columnA, text('是')),
  ]) {
    expect(evaluate(formula, unsaved)).toBe(cellError('uncalculated'));
  }
  expect(evaluate(call('IF', binary(number('1'), '=', number('1')), text('不看'), A(1)), unsaved)).toBe('不看');
});

test('不支持的格式是程序的错', () => {
  expect(() => evaluate(call('TEXT', number('1'), text('yyyy')), lookup)).toThrow('yyyy');
});
