import { fc } from '../../support/fastCheck';
import { leadsTo } from '../../../src/core/formula/leadsTo';
import { formulaTokens } from '../../../src/core/formula/tokens';

const cases: readonly (readonly [title: string, formula: string, tokens: string])[] = [
  ['引用、区域、整行整列', 'A1+$B$2:C3*D:E-4:5', 'area:A1 infix:+ area:$B$2:C3 infix:* area:D:E infix:- area:4:5'],
  [
    '像单元格的函数名、表名、名称',
    'LOG10(A1)+GK01!B2+A1.B',
    'call:LOG10( area:A1 sign:) infix:+ sheet:GK01! area:B2 infix:+ name:A1.B',
  ],
  ['带引号的表名', "'三公 经费''22'!C3", "sheet:'三公 经费''22'! area:C3"],
  [
    '别的工作簿、一排表',
    "[1]预算!A1+'[2]甲 乙'!B2+一月:三月!C3",
    "sheet:[1]预算! area:A1 infix:+ sheet:'[2]甲 乙'! area:B2 infix:+ sheet:一月:三月! area:C3",
  ],
  [
    '文字里的引用不是引用',
    '"A1+绩效_决算收入""B2"&绩效_决算收入',
    'text:"A1+绩效_决算收入""B2" infix:& name:绩效_决算收入',
  ],
  [
    '错误、数组、表格的列',
    "#REF!+{1,2;3}+表1[[#This Row],[金额']]]",
    "error:#REF! infix:+ array:{1,2;3} infix:+ name:表1 columns:[[#This Row],[金额']]]",
  ],
  ['数、百分号、溢出', '1.5e3%+.5-A1#', 'number:1.5e3 sign:% infix:+ number:.5 infix:- area:A1 sign:#'],
  ['算出来的一角', 'A1:INDEX(B:B,3)', 'area:A1 infix:: call:INDEX( area:B:B sign:, number:3 sign:)'],
  ['丢了的表', "'绩效数据'!#REF!", "sheet:'绩效数据'! error:#REF!"],
  ['没写完的文字', '"没写完', 'sign:" name:没写完'],
];

test.each(cases)('%s', (_, formula, tokens) => {
  expect(
    formulaTokens(formula)
      .map(({ kind, text }) => `${kind}:${text}`)
      .join(' '),
  ).toBe(tokens);
});

test('一个字也不丢：连起来就是原来的公式', () => {
  const scrap = fc.oneof(
    fc.string(),
    fc.constantFrom('"', "'", '!', '[', ']', 'A1', '$', ':', '#REF!', '绩效_', '(', '{', '\n'),
  );
  fc.assert(
    fc.property(fc.array(scrap), (scraps) => {
      const formula = scraps.join('');
      expect(
        formulaTokens(formula)
          .map(({ text }) => text)
          .join(''),
      ).toBe(formula);
    }),
  );
});

/** Where one of ours is called 绩效数据: what is a figure of ours, and what only looks like one. */
const echoes: readonly (readonly [formula: string, isEcho: boolean])[] = [
  ['绩效数据!C5', true],
  ["'绩效数据'!C5*2", true],
  ['ROUND(绩效_决算收入,2)', true],
  ['指标:绩效数据!C5', true],
  ['我的绩效数据!C5', false],
  ['[1]绩效数据!C5', false],
  ["'[1]绩效数据'!C5", false],
  ['A1&"见绩效数据!C5"', false],
  ['"绩效_决算收入"&B2', false],
  ['本单位绩效_决算收入+B2', false],
];

test.each(echoes)('看的是不是我们的表：%s', (formula, isEcho) => {
  expect(leadsTo(['绩效数据'], '绩效_')(formula)).toBe(isEcho);
});
