import { rangeA1 } from '../../../src/core/workbook/address';
import { cellKey } from '../../../src/core/workbook/snapshot';
import { readFormat } from '../../../src/hosts/excel/cellFormat';
import { linedAlike } from '../../../src/hosts/excel/linedAlike';
import { withoutGaps } from '../../../src/hosts/excel/rectangles';
import { EMPTY_SHEET, type SheetState } from '../../../src/hosts/excel/sheetState';
import { validationChanges } from '../../../src/hosts/excel/validationChanges';

/** Each change as the cells it is said of, by row, and what is done there. */
function told(from: SheetState, to: SheetState): readonly string[] {
  return validationChanges(from, to).map(({ keys, apply }) => {
    const did: Record<string, unknown> = {};
    const cells = { clear: () => (did['clear'] = true) };
    apply(
      new Proxy(cells, {
        set: (_, part: string, value) => ((did[part] = value), true),
      }) as unknown as Excel.DataValidation,
    );
    return `${keys.map((key) => key / cellKey(1, 0)).join()}: ${Object.keys(did).join('+')}`;
  });
}

function asking(...rows: readonly (readonly [row: number, minimum: string, prompt: string])[]): SheetState {
  const cell = { input: undefined, numberFormat: 'General', format: undefined };
  return {
    ...EMPTY_SHEET,
    cells: new Map(rows.map(([row]) => [cellKey(row, 0), cell])),
    validations: new Map(
      rows.map(([row, minimum, message]) => [
        cellKey(row, 0),
        {
          rule: { decimal: { formula1: minimum, formula2: '=9', operator: 'Between' } },
          prompt: { title: '', message, showPrompt: true },
          errorAlert: { title: '', message: '', showAlert: true, style: 'Stop' },
        },
      ]),
    ),
  };
}

describe('可以填什么，一样的一起说', () => {
  it.each<[string, SheetState, SheetState, readonly string[]]>([
    ['都一样', EMPTY_SHEET, asking([1, '=0', '甲'], [2, '=0', '甲']), ['1,2: rule+errorAlert+prompt']],
    [
      '提示各是各的',
      EMPTY_SHEET,
      asking([1, '=0', '甲'], [2, '=0', '乙']),
      ['1,2: rule+errorAlert', '1: prompt', '2: prompt'],
    ],
    [
      '界限各是各的：先说界限，再说提示',
      EMPTY_SHEET,
      asking([1, '=0', '甲'], [2, '=1', '甲']),
      ['1: rule', '2: rule', '1,2: errorAlert+prompt'],
    ],
    ['什么也没变', asking([1, '=0', '甲']), asking([1, '=0', '甲']), []],
    [
      '变了的先清掉',
      asking([1, '=0', '甲'], [2, '=0', '甲']),
      asking([1, '=0', '乙'], [2, '=0', '甲']),
      ['1: clear', '1: rule+errorAlert+prompt'],
    ],
    ['不再填的只清掉', asking([1, '=0', '甲']), { ...asking(), cells: asking([1, '', '']).cells }, ['1: clear']],
  ])('%s', (_, from, to, expected) => {
    expect(told(from, to)).toEqual(expected);
  });
});

it('一块里空着的几列，省下的比多说一块多，才分开', () => {
  const area = { top: 0, left: 0, bottom: 39, right: 5 };
  const parts = (...columns: readonly number[]) =>
    withoutGaps({ ...area, right: Math.max(...columns) }, { has: (key) => columns.includes(key % cellKey(1, 0)) }).map(
      rangeA1,
    );
  expect(parts(0, 1, 4)).toEqual(['A1:B40', 'E1:E40']);
  expect(parts(0, 2)).toEqual(['A1:C40']);
  expect(parts(0, 3, 6)).toEqual(['A1:A40', 'D1:D40', 'G1:G40']);
  expect(withoutGaps({ ...area, bottom: 0 }, { has: (key) => key === 0 || key === 5 }).map(rangeA1)).toEqual(['A1:F1']);
});

it('画线：一行的、一列的、一格的、几行几列的，各归各', () => {
  const area = (bottom: number, right: number) => ({ top: 0, left: 0, bottom, right });
  expect(linedAlike([area(1, 1), area(0, 3), area(2, 2), area(0, 0), area(0, 1), area(4, 0)])).toEqual([
    { areas: [area(1, 1), area(2, 2)], inner: ['InsideHorizontal', 'InsideVertical'] },
    { areas: [area(0, 3), area(0, 1)], inner: ['InsideVertical'] },
    { areas: [area(0, 0)], inner: [] },
    { areas: [area(4, 0)], inner: ['InsideHorizontal'] },
  ]);
});

/** As Excel on a desktop and Excel in a browser tell it. */
it.each<[string, Excel.CellPropertiesFill, string]>([
  ['桌面，没有底色', { color: '#FFFFFF', pattern: 'None' }, ''],
  ['桌面，有底色', { color: '#fff9db', pattern: 'Solid' }, '#FFF9DB'],
  ['网页版，没有底色', { color: '', pattern: null as never }, ''],
  ['网页版，有底色', { color: '#FFF9DB', pattern: null as never }, '#FFF9DB'],
])('底色：%s', (_, fill, expected) => {
  expect(readFormat({ format: { fill } }).fill).toBe(expected);
});
