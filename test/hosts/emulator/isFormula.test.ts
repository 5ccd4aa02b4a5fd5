import { isFormula, narrowFormula } from '../../../src/hosts/emulator/book/isFormula';
import { fileFormula, plainFormula } from '../../../src/core/formula/laterFunctions';

it.each([
  'A1',
  '-A1^2%',
  'SUM(A1:B3,,5)',
  'IF(A1>=1,"甲""乙",)',
  "'收支 表'!$A$1+收支!B:B",
  'SUM(A1:INDEX(B:B,3))',
  'NOW()',
  '{1,2;3,4}',
  '表1[[#Totals],[金额]]',
  'SUM([金额])',
  '@A1',
  'A1#',
  '合计*1.5E3',
  '#REF!+Sheet1!#REF!',
  '[1]Sheet1!A1',
  'IFS(A1<>"",1,TRUE,0)',
  '(A1,B1)',
  ' 1 + 2 ',
  'SUM(1:3)',
  '+-1',
  'LOG10(A1)',
  '.5',
])('是公式：%s', (text) => {
  expect(isFormula(text)).toBe(true);
});

it.each([
  '',
  '-',
  '--',
  'SUM(A1',
  'SUM(A1))',
  '1+',
  'A1 B1',
  '"甲',
  "'收支!A1",
  '()',
  'A1,B1',
  '1 2',
  'SUM（A1）',
  '甲！A1',
  '[甲',
  '{1',
  '%',
  'A1;B1',
  '86 312',
])('不是公式：%s', (text) => {
  expect(isFormula(text)).toBe(false);
});

it('全角的括号、逗号、符号变成半角，文字与表名里的留着', () => {
  expect(narrowFormula(`＝IF（'甲（一）'！A1＞1，"（乙）"，２）`)).toBe(`=IF('甲（一）'!A1>1,"（乙）",2)`);
});

it.each([
  ['IFS(A1,"XOR(1)")&SORT(B1:B2)', '_xlfn.IFS(A1,"XOR(1)")&_xlfn._xlws.SORT(B1:B2)'],
  ['SUM(A1)+STDEV.S(B1:B3)', 'SUM(A1)+_xlfn.STDEV.S(B1:B3)'],
  ["'LET('!A1", "'LET('!A1"],
])('后来的函数：她看到 %s', (plain, file) => {
  expect(fileFormula(plain)).toBe(file);
  expect(plainFormula(file)).toBe(plain);
});
