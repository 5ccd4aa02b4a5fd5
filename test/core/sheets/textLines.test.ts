import { textLines } from '../../../src/core/sheets/textLines';

it.each([
  ['空的也是一行', '', 10, 1],
  ['一个汉字两格，边上空一格', '汉'.repeat(10), 21, 1],
  ['多一个字就换行', '汉'.repeat(11), 21, 2],
  ['写了换行的，各行各算', '一、\n二、', 21, 2],
  ['数字不拆开，整个到下一行', `${'汉'.repeat(8)}100.00%`, 21, 2],
  ['比一行还长的，只好拆开', '1'.repeat(50), 21, 3],
  ['逗号不起行，带着前面的字下去', `${'汉'.repeat(10)}，`, 21, 2],
])('%s', (_, text, width, lines) => {
  expect(textLines(text, width)).toBe(lines);
});
