import { fc } from '../../support/fastCheck';
import { enterText } from '../../../src/hosts/emulator/book/enterText';
import { inputFrom, sameInput, typedForm } from '../../../src/hosts/excel/cellInput';

const arrives = (text: string): unknown => enterText(typedForm({ value: text }), 'General').input;

it.each([
  '=1+1',
  '＝1+1',
  '+5',
  '-5',
  '－5',
  '@提及',
  "'引号",
  "''",
  '#N/A',
  '0101',
  '110101199001011234',
  '1,267.33',
  '5%',
  '2022-1-2',
  '2022年3月',
  '3月5日',
  '1-2',
  '1/2',
  '(5)',
  'TRUE',
  ' true ',
  'ＴＲＵＥ',
  '上午10:00',
  '二〇二二年',
  ' 前有空格',
  '一\n二',
  '≤100%得满分',
  '决算报表',
  '①',
  '',
])('文字原样到达：%j', (text) => {
  expect(arrives(text)).toEqual(text === '' ? undefined : { kind: 'constant', value: text });
});

it('随便什么文字都原样到达', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('=', '+', '-', '1', '２', '.', ',', '%', '/', '年', '月', '(', ')', "'", ' ', 'E', 'T'),
      }),
      (any, nasty) => {
        for (const text of [any, nasty])
          if (text !== '') expect(arrives(text)).toEqual({ kind: 'constant', value: text });
      },
    ),
  );
});

it('读回来的与写进去的认得出是同一个', () => {
  expect(inputFrom('=1+1', '=1+1')).toEqual({ value: '=1+1' });
  expect(inputFrom('=1+1', 2)).toEqual({ formula: '1+1' });
  expect(inputFrom('', '')).toBeUndefined();
  expect(sameInput({ value: 1 }, { value: '1' })).toBe(false);
  expect(sameInput({ formula: 'A1' }, { value: 'A1' })).toBe(false);
  expect(sameInput(undefined, undefined)).toBe(true);
});
