import { cellKey } from '../../src/core/workbook/snapshot';
import type { CellInput } from '../../src/hosts/emulator/book/enterText';
import { calculationBook } from '../../src/page/recalculate/calculationBook';

const TALL = Array.from({ length: 1000 }, (_, row) => [row, row * 2, '甲', 1] as const);

function inputsOf(rows: readonly (readonly (string | number)[])[]): ReadonlyMap<number, CellInput> {
  return new Map(
    rows.flatMap((row, at) =>
      row.map((value, column): [number, CellInput] => [
        cellKey(at, column),
        typeof value === 'string' && value.startsWith('=')
          ? { kind: 'formula', text: value.slice(1) }
          : { kind: 'constant', value },
      ]),
    ),
  );
}

/** What the engine gets of 台账 where 评分 holds this formula. */
function givenFor(formula: string, names: readonly (readonly [string, string])[] = []): readonly string[] {
  const sheets = [
    { name: '台账', inputs: inputsOf(TALL), shown: new Map(), due: new Set<number>() },
    { name: '评分', inputs: inputsOf([[formula]]), shown: new Map(), due: new Set([cellKey(0, 0)]) },
  ];
  const [ledger, own] = calculationBook(sheets, names).sheets;
  expect(Object.keys(own?.cells ?? {})).toEqual(['A1']);
  return Object.keys(ledger?.cells ?? {});
}

/** How far the sheet reaches goes along. */
const LAST = 'D1000';

test.each([
  ['一格', '=台账!B3/10000', [], ['B3']],
  ['一片', '=SUM(台账!B3:B5)', [], ['B3', 'B4', 'B5']],
  ['名字指的格', '=ROUND(绩效_数,2)', [['绩效_数', '=台账!C7']], ['C7']],
  [
    '名字指的名字',
    '=ROUND(绩效_数,2)',
    [
      ['绩效_数', '=绩效_原数'],
      ['绩效_原数', '=台账!C8'],
    ],
    ['C8'],
  ],
  ['SUMIF 的最后一片写短了', '=SUMIF(台账!A1:A3,"甲",台账!B1)', [], ['A1', 'A2', 'A3', 'B1', 'B2', 'B3']],
  ['不看这张表', '=1+1', [], undefined],
] as const)('大工作簿只把公式看得到的格交给计算引擎：%s', (_title, formula, names, cells) => {
  const given = givenFor(formula, names);
  expect(new Set(given)).toEqual(new Set(cells ? [...cells, LAST] : []));
});

test.each([
  ['INDIRECT', '=INDIRECT("台账!B3")'],
  ['OFFSET', '=SUM(OFFSET(台账!B3,1,0))'],
  ['没见过的函数', '=VSTACK(台账!B3:B5)'],
  ['不认识的名字', '=别的名字+台账!B3'],
  ['整列', '=SUM(台账!A:D)'],
])('看不准公式还看哪里，就整本交给它：%s', (_title, formula) => {
  expect(givenFor(formula)).toHaveLength(4000);
});
