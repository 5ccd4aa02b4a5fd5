import { parseRangeA1 } from '../../src/core/workbook/address';
import { recalculateWith } from '../../src/page/recalculate/recalculateWith';
import { cellKey } from '../../src/core/workbook/snapshot';
import { EmulatedWorkbook } from '../../src/hosts/emulator/book/emulatedWorkbook';
import { PLAIN_STYLE } from '../../src/core/workbook/cellStyle';
import { GridStyles, gridSheet } from '../../src/page/grid/gridBook';
import { differentSizes, sameFrame } from '../../src/page/grid/gridSizes';
import { linkTarget } from '../../src/page/grid/linkTarget';
import { scrollFor } from '../../src/page/grid/scrollFor';
import { openSnapshot } from '../../src/hosts/emulator/openSnapshot';
import { readLooks } from '../../src/hosts/xlsx/readLooks';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { sampleBytes } from '../support/emulatedBook';
import { scoreBytes } from '../support/memoryBook';

/** What the grid is told, without a page. */
const noEngine = () => Promise.resolve(() => undefined);
const range = (address: string) => parseRangeA1(address)!;

function bookOf(...names: readonly string[]) {
  const book = new EmulatedWorkbook(recalculateWith(noEngine));
  return { book, sheets: names.map((name) => book.add(name)) };
}

describe('滚动', () => {
  // 20 rows and 100 columns fit: 20 pixels a row, 72 a column.
  const frame = (frozen?: string) => {
    const {
      sheets: [sheet],
    } = bookOf('表');
    if (frozen !== undefined) sheet!.frozen = range(frozen);
    sheet!.enter(99, 29, 1, '');
    return gridSheet(sheet!, new GridStyles()).frame;
  };
  const at = (row: number, column = 0) => ({ row, column, width: 720, height: 400 });

  it.each<[string, string, ReturnType<typeof at>, string | undefined, { row: number; column: number } | undefined]>([
    ['看得见就不动', 'B5', at(0), undefined, undefined],
    ['最后一行完整可见，不动', 'B20', at(0), undefined, undefined],
    ['下一行只露一点，滚过去，上面留三行', 'B21', at(0), undefined, { row: 17, column: 0 }],
    ['在上面', 'B5', at(40), undefined, { row: 1, column: 0 }],
    ['在右边', 'P5', at(0), undefined, { row: 0, column: 14 }],
    ['冻结的行总看得见', 'B2', at(50), 'A1:XFD3', undefined],
    ['冻结的行下面第一行：不滚进表头', 'B4', at(50), 'A1:XFD3', { row: 3, column: 0 }],
    ['冻结的行占地方', 'B18', at(3), 'A1:XFD3', undefined],
    ['整块放得下，就整块露出来', 'B15:B25', at(0), undefined, { row: 11, column: 0 }],
    ['比窗口还大，露出开头就行', 'B15:B90', at(0), undefined, undefined],
  ])('%s', (_title, address, view, frozen, expected) => {
    expect(scrollFor(range(address), frame(frozen), view)).toEqual(expected);
  });
});

it('隐藏的列里字再长，行也不高', () => {
  const {
    sheets: [sheet],
  } = bookOf('表');
  sheet!.enter(0, 0, '短', '');
  sheet!.enter(0, 1, '很长很长的标识'.repeat(20), '');
  for (const column of [0, 1]) sheet!.styles.set(cellKey(0, column), { ...PLAIN_STYLE, wrap: true });
  const height = () => gridSheet(sheet!, new GridStyles()).frame.rowData[0]?.h;
  expect(height()).toBeGreaterThan(100);
  sheet!.hiddenColumns.add(1);
  expect(height()).toBeLessThan(30);
});

it('没有看过的表先不摆出来：格是空的，样子（行列数、合并、冻结、隐藏的列）已经是它的', () => {
  const {
    sheets: [sheet],
  } = bookOf('表');
  sheet!.enter(60, 3, '长'.repeat(30), '');
  sheet!.hiddenColumns.add(1);
  sheet!.merges = [range('A1:C1')];
  const [empty, full] = [gridSheet(sheet!, new GridStyles(), false), gridSheet(sheet!, new GridStyles())];
  expect([Object.keys(empty.cells), Object.keys(full.cells)]).toEqual([[], ['60']]);
  expect(sameFrame(empty, full)).toBe(true);
  expect(Object.keys(differentSizes(empty, full)!.columns)).toEqual(['3']);
});

it('没有变就不重摆：算出同样的结果不算变，换了样子、填了字算', () => {
  const {
    sheets: [sheet],
  } = bookOf('表');
  sheet!.enter(0, 0, '=1/0', '');
  sheet!.shown.set(0, { error: '#DIV/0!' });
  const states = [sheet!.state];
  const note = (change: () => void) => {
    change();
    states.push(sheet!.state);
  };
  note(() => sheet!.shown.set(0, { error: '#DIV/0!' }));
  expect(states[1]).toBe(states[0]);
  for (const change of [
    () => sheet!.shown.set(0, 1),
    () => {
      sheet!.enter(0, 1, 5, '');
    },
    () => {
      sheet!.restyle(0, 1, { bold: true }, '');
    },
    () => sheet!.hiddenColumns.add(2),
    () => {
      sheet!.merges = [range('A1:B1')];
    },
    () => {
      sheet!.name = '改';
    },
  ])
    note(change);
  expect(new Set(states).size).toBe(states.length - 1);
});

it('选中合并单元格的一角，就是选中整块', () => {
  const {
    sheets: [sheet],
  } = bookOf('表');
  sheet!.merges = [range('A1:D1'), range('D1:D3'), range('F6:G7')];
  expect(sheet!.wholeMerges(range('A1'))).toEqual(range('A1:D3'));
  expect(sheet!.wholeMerges(range('B5'))).toEqual(range('B5'));
});

it('评过分的文件重新打开：来源单元格还通往她的表', async () => {
  const { bytes } = await scoreBytes(sampleBytes());
  const [read, looks] = [readWorkbook(bytes), readLooks(bytes)];
  if (!read.ok || !looks.ok) throw new Error('refused');
  const book = openSnapshot(read.value, recalculateWith(noEngine), looks.value);
  const facts = book.find('绩效数据')!;
  const to = linkTarget(book, facts, 5, 5);
  expect([to?.sheet.name, to?.range]).toEqual(['收支预决算明细表', range('B15')]);
  expect(linkTarget(book, facts, 5, 4)).toBeUndefined();
  book.find('收支预决算明细表')!.visibility = 'Hidden';
  expect(linkTarget(book, facts, 5, 5)).toBeUndefined();
});
