import { parseA1 } from '../../../src/core/workbook/address';
import { recalculateWith } from '../../../src/page/recalculate/recalculateWith';
import { cellError, cellKey } from '../../../src/core/workbook/snapshot';
import { type EmulatedSheet, NO_RULE } from '../../../src/hosts/emulator/book/emulatedSheet';
import { EmulatedWorkbook } from '../../../src/hosts/emulator/book/emulatedWorkbook';
import { PLAIN_STYLE } from '../../../src/core/workbook/cellStyle';
import { fittedHeight, fittedWidth, pixels } from '../../../src/page/grid/fitted';
import { GridStyles, differentCells, gridBook, gridCell, gridSheet } from '../../../src/page/grid/gridBook';
import { differentSizes, sameFrame } from '../../../src/page/grid/gridSizes';
import { gridRules } from '../../../src/page/grid/gridRules';

const BOLD = { ...PLAIN_STYLE, bold: true };

function sheetOf(typed: Readonly<Record<string, string | number | boolean>> = {}): EmulatedSheet {
  const sheet = new EmulatedWorkbook(recalculateWith(() => Promise.resolve(() => undefined))).add('表');
  for (const [cell, raw] of Object.entries(typed)) {
    const { row, column } = parseA1(cell)!;
    sheet.enter(row, column, raw, '');
  }
  return sheet;
}

const keyOf = (cell: string): number => cellKey(parseA1(cell)!.row, parseA1(cell)!.column);

describe('一格', () => {
  it.each<[string, string | number | boolean, unknown]>([
    ['数', 5, { s: '0', v: 5, t: 2 }],
    ['对错', true, { s: '0', v: 1, t: 3 }],
    ['文字', '甲', { s: '0', v: '甲', t: 1 }],
    ['像数的文字：再打一遍会变，所以强制', "'007", { s: '0', v: '007', t: 4 }],
    ['像公式的文字', "'=A1", { s: '0', v: '=A1', t: 4 }],
    ['错误值', '#N/A', { s: '0', v: '#N/A', t: 1 }],
    ['还没有算的公式', '=A1', { s: '0', f: '=A1' }],
  ])('%s', (_title, raw, expected) => {
    expect(gridCell(sheetOf({ B2: raw }), keyOf('B2'), new GridStyles())).toEqual(expected);
  });

  it('公式带着它显示的；等着算的什么也不显示', () => {
    const sheet = sheetOf({ A1: '=B1', A2: '=B2', A3: '=B3' });
    sheet.shown.set(keyOf('A1'), '007');
    sheet.shown.set(keyOf('A2'), cellError('uncalculated'));
    sheet.shown.set(keyOf('A3'), cellError('#REF!'));
    expect(['A1', 'A2', 'A3'].map((cell) => gridCell(sheet, keyOf(cell), new GridStyles()))).toEqual([
      { s: '0', f: '=B1', v: '007', t: 4 },
      { s: '0', f: '=B2', v: '', t: 1 },
      { s: '0', f: '=B3', v: '#REF!', t: 1 },
    ]);
  });

  it('空格：有样子的说样子，没有的什么也不说', () => {
    const sheet = sheetOf();
    sheet.styles.set(keyOf('A1'), BOLD);
    expect(['A1', 'A2'].map((cell) => gridCell(sheet, keyOf(cell), new GridStyles()))).toEqual([{ s: '0' }, {}]);
  });

  it('没有自己样子的格用行与列的', () => {
    const sheet = sheetOf({ A1: 1, B2: 2 });
    sheet.rowStyles.set(0, BOLD);
    sheet.columnStyles.set(1, { ...PLAIN_STYLE, numberFormat: '@' });
    const styles = new GridStyles();
    expect(['A1', 'B2'].map((cell) => styles.styles[gridCell(sheet, keyOf(cell), styles).s as string])).toMatchObject([
      { bl: 1 },
      { n: { pattern: '@' } },
    ]);
    const { frame } = gridSheet(sheet, styles);
    expect(
      [frame.rowData[0]?.s, frame.columnData[1]?.s, frame.columnData[0]?.s].map(
        (id) => id !== undefined && styles.styles[id as string],
      ),
    ).toMatchObject([{ bl: 1 }, { n: { pattern: '@' } }, false]);
  });
});

it('相同的样子同一个号', () => {
  const styles = new GridStyles();
  expect([styles.idOf(PLAIN_STYLE), styles.idOf(BOLD), styles.idOf({ ...BOLD }), styles.idOf(PLAIN_STYLE)]).toEqual([
    '0',
    '1',
    '1',
    '0',
  ]);
});

it('一张表：大小留有余地，隐藏、冻结、合并、列宽、行高都在', () => {
  const sheet = sheetOf({ A1: 1, C3: 2 });
  sheet.visibility = 'VeryHidden';
  sheet.frozen = { top: 0, left: 0, bottom: 1, right: 16_383 };
  sheet.merges = [{ top: 0, left: 0, bottom: 9, right: 1 }];
  sheet.columnWidths.set(0, 60);
  sheet.hiddenColumns.add(1);
  sheet.rowHeights.set(0, 30);
  sheet.rowHeights.set(1, 0);
  sheet.rowHeights.set(9000, 30);
  const { frame } = gridSheet(sheet, new GridStyles());
  expect(frame).toMatchObject({
    name: '表',
    hidden: 1,
    showGridlines: 1,
    rowCount: 51,
    columnCount: 21,
    mergeData: [{ startRow: 0, startColumn: 0, endRow: 9, endColumn: 1 }],
    freeze: { xSplit: 0, ySplit: 2, startRow: 2, startColumn: -1 },
  });
  expect([frame.columnData[0], frame.columnData[1]]).toEqual([{ w: 80 }, { w: 72, hd: 1 }]);
  expect(frame.rowData).toMatchObject({ 0: { h: 40, ia: 0 }, 1: { h: 20, hd: 1, ia: 0 } });
  expect(Object.keys(frame.rowData)).not.toContain('9000');
});

it('六万格以上的表：先给最上面的，下面的只给打开以后改过的', () => {
  const sheet = sheetOf();
  const columns = 10;
  for (let row = 0; row < 6100; row++)
    for (let column = 0; column < columns; column++)
      sheet.inputs.set(cellKey(row, column), { kind: 'constant', value: row });
  for (const cells of [sheet.inputs, sheet.shown, sheet.styles]) cells.noteChanges();
  const styles = new GridStyles();
  const before = gridSheet(sheet, styles);
  expect([before.restFrom, Object.keys(before.cells).length, before.frame.rowCount]).toEqual([2000, 2000, 6151]);
  sheet.enter(5999, 3, '甲', '');
  sheet.enter(7, 3, 8, '');
  const after = gridSheet(sheet, styles);
  expect(differentCells(before, after)).toEqual([cellKey(7, 3), cellKey(5999, 3)]);
  expect(after.cells[5999]).toEqual({ 3: { s: '0', v: '甲', t: 1 } });
  expect(Object.keys(gridSheet(sheet, styles, false).cells)).toEqual([]);
});

it('整本：次序、样式表、下拉的列表', () => {
  const sheet = sheetOf({ A1: 1 });
  const styles = new GridStyles();
  const book = gridBook('book1', [gridSheet(sheet, styles)], styles);
  expect([book.sheetOrder, Object.keys(book.styles ?? {}), Object.keys(book.sheets ?? {})]).toEqual([
    [sheet.id],
    ['0'],
    [sheet.id],
  ]);
  expect(JSON.parse(book.resources?.[0]?.data ?? '')).toEqual({ [sheet.id]: [] });
});

it('只有变了的格要重画；变了别的就整张重来', () => {
  const sheet = sheetOf({ A1: 1, B1: 2, D5: 1 });
  const styles = new GridStyles();
  const before = gridSheet(sheet, styles);
  sheet.enter(0, 1, 3, '');
  sheet.enter(1, 0, '甲', '');
  sheet.enter(0, 0, '', '');
  const after = gridSheet(sheet, styles);
  expect([...differentCells(before, after)].sort((one, other) => one - other)).toEqual([
    keyOf('A1'),
    keyOf('B1'),
    keyOf('A2'),
  ]);
  expect(differentCells(after, gridSheet(sheet, styles))).toEqual([]);
  expect(differentCells(undefined, after)).toHaveLength(3);
  sheet.columnWidths.set(0, 90);
  const wider = gridSheet(sheet, styles);
  expect([sameFrame(after, after), sameFrame(undefined, after), sameFrame(after, wider)]).toEqual([true, false, true]);
  expect(differentSizes(after, wider)?.columns).toMatchObject({ 0: 120 });
  sheet.merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  expect(sameFrame(wider, gridSheet(sheet, styles))).toBe(false);
});

it('下拉：同一个列表的格在一条里，按位置排；别的规则不画', () => {
  const sheet = sheetOf();
  const list = (source: unknown) => ({ ...NO_RULE, rule: { list: { source, inCellDropDown: true } } });
  sheet.validations.set(keyOf('A3'), list('是,否'));
  sheet.validations.set(keyOf('A1'), list('是,否'));
  sheet.validations.set(keyOf('B1'), list("='名单'!$A$1:$A$3"));
  sheet.validations.set(keyOf('C1'), { ...NO_RULE, rule: { decimal: { formula1: 0, operator: 'Between' } } });
  expect(
    gridRules(sheet).map(({ formula1, ranges }) => [
      formula1,
      ranges.map(({ startRow, startColumn }) => [startRow, startColumn]),
    ]),
  ).toEqual([
    [
      '是,否',
      [
        [0, 0],
        [2, 0],
      ],
    ],
    ["='名单'!$A$1:$A$3", [[0, 1]]],
  ]);
});

describe('宽与高', () => {
  it('一磅是三分之四像素', () => {
    expect([pixels(15), pixels(0), pixels(52.5)]).toEqual([20, 0, 70]);
  });

  it('宽由最长的文字定，有上下限；合并的标题不算', () => {
    const sheet = sheetOf({ A1: '部门整体支出绩效自评情况汇总表', A2: '短', B1: '预算执行率', C1: '很'.repeat(90) });
    sheet.merges = [{ top: 0, left: 0, bottom: 0, right: 2 }];
    const widths = fittedWidth(sheet);
    expect([widths.get(0), widths.get(1), widths.get(2)]).toEqual([56, 5 * 15 + 10, 320]);
  });

  it('换行的文字按行数加高；不换行的一行；竖着合并的不管', () => {
    const sheet = sheetOf({ A1: '很'.repeat(20), A2: '很'.repeat(20), A3: '一\n二\n三', A5: '很'.repeat(20) });
    for (const row of [0, 2, 4]) sheet.restyle(row, 0, { wrap: true }, '');
    sheet.merges = [{ top: 4, left: 0, bottom: 6, right: 0 }];
    const heights = fittedHeight(sheet, new Map([[0, 160]]));
    // Twenty characters of fifteen pixels in 150: two lines.
    expect(heights.get(0)).toBe(Math.ceil(2 * 15 * 1.35) + 4);
    expect((heights.get(1) ?? 20) < 30).toBe(true);
    expect(heights.get(2)).toBe(Math.ceil(3 * 15 * 1.35) + 4);
    expect(heights.get(4)).toBeUndefined();
  });
});
