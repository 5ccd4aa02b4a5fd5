import { type Decimal, decimal } from '../../../src/core/base/decimal';
import type { Lookup } from '../../../src/core/formula/evaluate';
import { binary, call, cell, type Formula, joined, named, negate, number, percent, range, text } from '../../../src/core/formula/formula';
import type { Value } from '../../../src/core/formula/value';
import { cellError } from '../../../src/core/workbook/snapshot';

const [DIV, VALUE] = [cellError('#DIV/0!'), cellError('#VALUE!')];
const n = (value: string): Decimal => decimal(value);

/** Column A: 1, 2.5, blank, 「文字」, "", TRUE, 「12」, -3. Column B the same numbers with an error among them. */
export const grid: readonly (readonly Value[])[] = [
  [n('1'), n('10')],
  [n('2.5'), DIV],
  [undefined, n('30')],
  ['文字', undefined],
  ['', n('50')],
  [true, n('60')],
  ['12', n('70')],
  [n('-3'), n('80')],
];
export const lookup: Lookup = {
  cell: (sheet, row, column) => (sheet === '别的表' ? n('7') : grid[row]?.[column]),
  name: (name) => (name === '绩效_甲' ? cell(1, 0) : name === '绩效_区' ? columnA : name === '绩效_数' ? n('9') : cellError('#NAME?')),
};
export const A = (row: number): Formula => cell(row - 1, 0);
const B = (row: number): Formula => cell(row - 1, 1);
export const columnA = range({ top: 0, left: 0, bottom: 7, right: 0 });
const columnB = range({ top: 0, left: 1, bottom: 7, right: 1 });
const empty = range({ top: 20, left: 0, bottom: 22, right: 0 });
const [blank, word, emptyText, truth, numeral] = [A(3), A(4), A(5), A(6), A(7)];

export type Expected = string | boolean | typeof DIV | { readonly number: string };
const is = (value: string): Expected => ({ number: value });

/** What Excel shows for each formula over the grid. */
export const evaluateCases: readonly (readonly [title: string, formula: Formula, expected: Expected])[] = [
  ['数', number('0.1'), is('0.1')],
  ['小数相加不走样', binary(number('0.1'), '+', number('0.2')), is('0.3')],
  ['百分数', percent('0.9'), is('0.9')],
  ['别的表', cell(0, 0, '别的表'), is('7')],
  ['引用空格显示 0', blank, is('0')],
  ['空格参加运算是 0', binary(A(1), '+', blank), is('1')],
  ['空格连接是空文字', joined(text('甲'), blank), '甲'],
  ['空文字不能运算', binary(emptyText, '+', number('1')), VALUE],
  ['文字不能运算', binary(word, '*', number('1')), VALUE],
  ['数字样的文字可以运算', binary(numeral, '*', number('2')), is('24')],
  ['真是 1', binary(truth, '+', truth), is('2')],
  ['除以 0', binary(A(1), '/', blank), DIV],
  ['错误往上传', binary(B(2), '+', A(1)), DIV],
  ['错误连接也往上传', joined(text('甲'), B(2)), DIV],
  ['比较里的错误也往上传', binary(B(2), '=', A(1)), DIV],
  ['相反数', negate(A(2)), is('-2.5')],
  ['空格等于 0', binary(blank, '=', number('0')), true],
  ['空格等于空文字', binary(blank, '=', text('')), true],
  ['空文字不等于 0', binary(emptyText, '=', number('0')), false],
  ['文字比较不分大小写', binary(text('a级'), '=', text('A级')), true],
  ['文字大于任何数', binary(word, '>', number('1e9')), true],
  ['真大于任何文字', binary(truth, '>', word), true],
  ['数字样的文字不等于数', binary(numeral, '=', number('12')), false],
  ['IF 只算用到的一支', call('IF', binary(A(1), '=', number('1')), text('是'), B(2)), '是'],
  ['IF 缺第三项是假', call('IF', blank, number('1')), false],
  ['IF 的条件是文字', call('IF', word, number('1'), number('2')), VALUE],
  ['IFERROR 接住错误', call('IFERROR', B(2), text('缺')), '缺'],
  ['IFERROR 放过好的', call('IFERROR', A(2), text('缺')), is('2.5')],
  ['ISNUMBER 对数', call('ISNUMBER', A(1)), true],
  ['ISNUMBER 对空格', call('ISNUMBER', blank), false],
  ['ISNUMBER 对数字样的文字', call('ISNUMBER', numeral), false],
  ['ISNUMBER 对错误', call('ISNUMBER', B(2)), false],
  ['SUM 跳过文字和真假', call('SUM', columnA), is('0.5')],
  ['SUM 传出区域里的错误', call('SUM', columnB), DIV],
  ['SUM 的直接文字要像数', call('SUM', text('3'), number('1')), is('4')],
  ['SUM 的直接文字不像数', call('SUM', text('三'), number('1')), VALUE],
  ['CHAR(10) 是换行', joined(text('甲'), call('CHAR', number('10')), text('乙')), '甲\n乙'],
  ['AVERAGE 只算数', call('AVERAGE', columnA), is('0.1666666666666666666666666666666666666667')],
  ['AVERAGE 没有数', call('AVERAGE', empty), DIV],
  ['MAX', call('MAX', columnA, number('2')), is('2.5')],
  ['MIN', call('MIN', columnA), is('-3')],
  ['MAX 没有数是 0', call('MAX', empty), is('0')],
  ['COUNT 只数数', call('COUNT', columnA), is('3')],
  ['COUNT 不怕错误', call('COUNT', columnB), is('6')],
  ['COUNTA 连空文字也数', call('COUNTA', columnA), is('7')],
  ['COUNTIF 数文字', call('COUNTIF', columnA, text('文字')), is('1')],
  ['COUNTIF 大于', call('COUNTIF', columnA, text('>0')), is('2')],
  ['COUNTIF 不等于', call('COUNTIF', columnA, text('<>文字')), is('7')],
  ['COUNTIF 有东西的', call('COUNTIF', columnA, text('<>')), is('7')],
  ['COUNTIF 数字也认数字样的文字', call('COUNTIF', columnA, text('12')), is('1')],
  ['COUNTIF 通配', call('COUNTIF', columnA, text('文*')), is('1')],
  ['SUMIF 加另一列', call('SUMIF', columnA, text('>0'), columnB), DIV],
  ['SUMIF 避开错误', call('SUMIF', columnA, text('<=1'), columnB), is('90')],
  ['SUMIF 加自己', call('SUMIF', columnA, text('>0')), is('3.5')],
  ['ROUND 半数往远处', call('ROUND', number('2.345'), number('2')), is('2.35')],
  ['ROUND 负数半数往远处', call('ROUND', number('-2.345'), number('2')), is('-2.35')],
  ['ROUND 到十位', call('ROUND', number('1250'), number('-2')), is('1300')],
  ['ROUND 到零没有负号', joined(call('ROUND', number('-0.001'), number('2'))), is('0')],
  ['ROUNDDOWN', call('ROUNDDOWN', number('-2.99'), number('0')), is('-2')],
  ['ROUNDUP', call('ROUNDUP', number('2.01'), number('0')), is('3')],
  ['ABS', call('ABS', A(8)), is('3')],
  ['AND', call('AND', truth, binary(A(1), '>', number('0'))), true],
  ['AND 跳过文字格', call('AND', word, truth), true],
  ['OR 只有文字', call('OR', word), VALUE],
  ['NOT', call('NOT', truth), false],
  ['TEXT 百分比', call('TEXT', number('1.007238'), text('0.00%')), '100.72%'],
  ['TEXT 千分位', call('TEXT', number('-1234567.891'), text('#,##0.00')), '-1,234,567.89'],
  ['TEXT 留下小数点', call('TEXT', number('4'), text('0.##')), '4.'],
  ['TEXT 可有可无的位', call('TEXT', number('4.5'), text('0.##')), '4.5'],
  ['TEXT 整数', call('TEXT', number('2.5'), text('0')), '3'],
  ['TEXT 百分比整数', call('TEXT', number('0.74'), text('0%')), '74%'],
  ['TEXT 常规', call('TEXT', number('0.74'), text('General')), '0.74'],
  ['TEXT 不动文字', call('TEXT', word, text('0.00')), '文字'],
  ['VALUE 读百分数', call('VALUE', text('74.2%')), is('0.742')],
  ['VALUE 读千分位', call('VALUE', text('1,267.33')), is('1267.33')],
  ['VALUE 读不懂', call('VALUE', text('126万元')), VALUE],
  ['VALUE 读不懂半个千分位', call('VALUE', text('1,26')), VALUE],
  ['VALUE 去掉单位以后', call('VALUE', call('SUBSTITUTE', text('126万元'), text('万元'), text(''))), is('126')],
  ['SUBSTITUTE 只换第二个', call('SUBSTITUTE', text('a-a-a'), text('a'), text('b'), number('2')), 'a-b-a'],
  ['TRIM', call('TRIM', text('  甲   乙 ')), '甲 乙'],
  ['连接的数没有多余的零', joined(text('扣 '), binary(number('4'), '-', number('3.28')), text(' 分')), '扣 0.72 分'],
  ['连接除不尽的数取 15 位', joined(text(''), binary(number('1'), '/', number('3'))), '0.333333333333333'],
  ['连接大数不写指数', joined(text(''), number('123456789012')), '123456789012'],
  ['连接真假', joined(text(''), truth), 'TRUE'],
  ['名称是格', named('绩效_甲'), is('2.5')],
  ['名称是区域', call('SUM', named('绩效_区')), is('0.5')],
  ['名称是数', named('绩效_数'), is('9')],
  ['没有的名称', named('绩效_无'), cellError('#NAME?')],
];
