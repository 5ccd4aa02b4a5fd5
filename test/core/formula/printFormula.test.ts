import {
  binary,
  call,
  cell,
  type Formula,
  joined,
  named,
  negate,
  number,
  percent,
  range,
  text,
} from '../../../src/core/formula/formula';
import { exceededLimit } from '../../../src/core/formula/exceededLimit';
import { printFormula } from '../../../src/core/formula/printFormula';

const [a, b, c] = [cell(0, 0), cell(0, 1), cell(0, 2)];

const cases: readonly { title: string; formula: Formula; printed: string }[] = [
  { title: '单元格用相对地址', formula: cell(32, 2), printed: 'C33' },
  { title: '表名总加引号', formula: cell(32, 2, 'GK01'), printed: "'GK01'!C33" },
  { title: '表名里的撇号写两个', formula: cell(0, 0, "张三'表"), printed: "'张三''表'!A1" },
  {
    title: '区域',
    formula: range({ top: 4, left: 12, bottom: 7, right: 12 }, '评价 要点'),
    printed: "'评价 要点'!M5:M8",
  },
  {
    title: '名称照写',
    formula: binary(named('绩效_决算收入'), '/', named('绩效_预算收入')),
    printed: '绩效_决算收入/绩效_预算收入',
  },
  { title: '文字里的引号写两个', formula: text('评为"优"'), printed: '"评为""优"""' },
  { title: '空文字', formula: text(''), printed: '""' },
  { title: '百分数', formula: percent('0.9'), printed: '90%' },
  { title: '百分数带小数', formula: percent('0.001'), printed: '0.1%' },
  { title: '除以 100 会走样的百分数写成小数', formula: percent('0.007'), printed: '0.007' },
  { title: '负百分数', formula: binary(a, '<=', percent('-0.05')), printed: 'A1<=-5%' },
  { title: '很小的数不写指数', formula: number('1e-9'), printed: '0.000000001' },
  { title: '很大的数不写指数', formula: number('1e21'), printed: '1000000000000000000000' },
  { title: '先乘后加不用括号', formula: binary(a, '+', binary(b, '*', c)), printed: 'A1+B1*C1' },
  { title: '先加后乘要括号', formula: binary(binary(a, '+', b), '*', c), printed: '(A1+B1)*C1' },
  { title: '减去一个差要括号', formula: binary(a, '-', binary(b, '-', c)), printed: 'A1-(B1-C1)' },
  { title: '差再减不用括号', formula: binary(binary(a, '-', b), '-', c), printed: 'A1-B1-C1' },
  { title: '除以一个积要括号', formula: binary(a, '/', binary(b, '*', c)), printed: 'A1/(B1*C1)' },
  { title: '比较最松', formula: binary(binary(a, '&', b), '=', binary(b, '+', c)), printed: 'A1&B1=B1+C1' },
  { title: '连接一个比较要括号', formula: binary(a, '&', binary(b, '=', c)), printed: 'A1&(B1=C1)' },
  { title: '连接不分先后', formula: binary(a, '&', binary(b, '&', c)), printed: 'A1&B1&C1' },
  { title: '减去负数', formula: binary(a, '-', number('-1')), printed: 'A1-(-1)' },
  { title: '和的相反数', formula: negate(binary(a, '+', b)), printed: '-(A1+B1)' },
  { title: '相反数参加乘法', formula: binary(negate(a), '*', b), printed: '-A1*B1' },
  { title: '相反数的相反数', formula: negate(negate(a)), printed: '-(-A1)' },
  {
    title: '函数套函数',
    formula: call('IF', call('ISNUMBER', a), call('ROUND', a, number('2')), text('')),
    printed: 'IF(ISNUMBER(A1),ROUND(A1,2),"")',
  },
  { title: '连成一句', formula: joined(text('扣 '), a, text(' 分')), printed: '"扣 "&A1&" 分"' },
  { title: '255 个字的文字不拆', formula: text('字'.repeat(255)), printed: `"${'字'.repeat(255)}"` },
  { title: '更长的拆开再连', formula: text('字'.repeat(300)), printed: `"${'字'.repeat(255)}"&"${'字'.repeat(45)}"` },
  {
    title: '拆开的文字参加加法要括号',
    formula: binary(a, '+', text('1'.repeat(256))),
    printed: `A1+("${'1'.repeat(255)}"&"1")`,
  },
  { title: '生僻字不拆成两半', formula: text('𠮷'.repeat(128)), printed: `"${'𠮷'.repeat(127)}"&"𠮷"` },
];

test.each(cases)('$title', ({ formula, printed }) => {
  expect(printFormula(formula)).toBe(printed);
});

test('不认识的函数不写进表格', () => {
  const foreign = { kind: 'call', name: 'XLOOKUP', arguments: [a] } as unknown as Formula;
  expect(() => printFormula(foreign)).toThrow('XLOOKUP');
});

test('超出 Excel 的限度会说出来', () => {
  const nested = (depth: number): Formula => (depth === 0 ? a : call('IF', a, number('1'), nested(depth - 1)));
  expect(exceededLimit(nested(64))).toBeUndefined();
  expect(exceededLimit(nested(65))).toBe('nesting');
  expect(exceededLimit(text('字'.repeat(8000)))).toBeUndefined();
  expect(exceededLimit(text('字'.repeat(8190)))).toBe('length');
});
