import {
  type CellContent,
  type SheetSnapshot,
  type WorkbookSnapshot,
  cellError,
  cellKey,
} from '../../src/core/workbook/snapshot';
import { parseA1, parseRangeA1 } from '../../src/core/workbook/address';
import type { EmulatedWorkbook } from '../../src/hosts/emulator/book/emulatedWorkbook';
import type { Calculate, CalculationBook } from '../../src/page/recalculate/calculate';
import { openSnapshot } from '../../src/hosts/emulator/openSnapshot';
import { formulaReads } from '../../src/page/recalculate/formulaReads';
import { recalculateWith } from '../../src/page/recalculate/recalculateWith';
import { calculateWith } from '../support/emulatedBook';
import { type UniverEngine, startUniver } from '../support/univerEngine';

const UNCALCULATED = cellError('uncalculated');

it.each<[string, readonly string[], readonly string[], boolean]>([
  ['A1+$B$2*2', ['A1', '$B$2'], [], false],
  ["SUM('收支 表'!A1:B3,Sheet2!C:C,3:5)", ['收支 表!A1:B3', 'Sheet2!C:C', '3:5'], [], false],
  ['"A1&B2"&LOG10(A1)&GK01!B1', ['A1', 'GK01!B1'], [], false],
  ['IF(TRUE,合计,#N/A)', [], ['合计'], false],
  ["[1]Sheet1!A1+'[1]收支'!B2+1.5E3", [], [], false],
  ['INDIRECT("A1")', [], [], true],
  ['OFFSET(A1,1,1)', ['A1'], [], true],
  ['SUM(表1[金额])', [], ['表1'], true],
  ['SUBTOTAL(109,[金额])', [], [], true],
  ['SUM(Sheet1:Sheet3!A1)', ['Sheet1:Sheet3!A1'], [], true],
  ['SUM(A1:INDEX(B:B,3))', ['A1', 'B:B'], [], true],
  ['A1#', ['A1'], [], true],
  ['Sheet1!合计', [], [], true],
])('公式看哪里：%s', (formula, areas, names, anywhere) => {
  const reads = formulaReads(formula);
  expect(reads.areas.map(({ sheet, range }) => [sheet, range])).toEqual(
    areas.map((area) => {
      const [place = '', sheet] = area.split('!').reverse();
      return [sheet, parseRangeA1(place) ?? (expect.anything() as unknown)];
    }),
  );
  expect({ names: reads.names, anywhere: reads.anywhere }).toEqual({ names, anywhere });
});

/** `=` and a formula, with what the file shows for it. */
type Cell = CellContent | readonly [formula: string, shown: CellContent];

function book(
  sheets: Readonly<Record<string, Readonly<Record<string, Cell>>>>,
  names: Readonly<Record<string, string>> = {},
  arrays: readonly string[] = [],
): WorkbookSnapshot {
  return {
    sheets: Object.entries(sheets).map(([name, cells]) => sheetOf(name, cells, arrays)),
    names: new Map(Object.entries(names)),
  };
}

function sheetOf(name: string, cells: Readonly<Record<string, Cell>>, arrays: readonly string[]): SheetSnapshot {
  const rows: CellContent[][] = [];
  const formulas = new Map<number, string>();
  for (const [address, cell] of Object.entries(cells)) {
    const { row, column } = parseA1(address)!;
    (rows[row] ??= [])[column] = Array.isArray(cell) ? (cell as [string, CellContent])[1] : (cell as CellContent);
    if (Array.isArray(cell)) formulas.set(cellKey(row, column), String(cell[0]));
  }
  return {
    name,
    visibility: 'visible',
    rows,
    formulas,
    formats: new Map(),
    merges: [],
    arrays: arrays.flatMap((range) => parseRangeA1(range) ?? []),
  };
}

function enter(workbook: EmulatedWorkbook, cell: string, raw: number | string, sheet = '表'): void {
  const { row, column } = parseA1(cell)!;
  workbook.find(sheet)?.enter(row, column, raw, '');
}

function shown(workbook: EmulatedWorkbook, cell: string, sheet = '表'): CellContent {
  const { row, column } = parseA1(cell)!;
  return workbook.find(sheet)?.content(row, column);
}

describe('她改了一格之后，公式显示什么', () => {
  let univer: UniverEngine;
  let calculate: Calculate;
  beforeAll(() => {
    univer = startUniver();
    calculate = calculateWith(univer);
  });
  afterAll(() => univer.stop());

  type Case = readonly [
    title: string,
    cells: Readonly<Record<string, Cell>>,
    typed: Readonly<Record<string, number | string>>,
    expected: Readonly<Record<string, CellContent>>,
  ];
  it.each<Case>([
    ['引擎会的：跟着变', { A1: 1, B1: ['A1*2', 2], C1: ['B1+1', 3] }, { A1: 5 }, { B1: 10, C1: 11 }],
    [
      '引擎不会、也没人动它看的格：文件里的数留着',
      { A1: 1, B1: ['ZZZ(A1)', 7], C1: ['B1+D1', 7] },
      { D1: 1 },
      { B1: 7, C1: 8 },
    ],
    [
      '引擎不会、它看的格变了：等 Excel 来算，后面的也等',
      { A1: 1, B1: ['ZZZ(A1)', 7], C1: ['IFERROR(B1,0)', 7] },
      { A1: 2 },
      { B1: UNCALCULATED, C1: UNCALCULATED },
    ],
    ['引擎藏起了它不会的', { A1: 1, B1: ['IFERROR(ZZZ(A1),0)', 7] }, { A1: 2 }, { B1: UNCALCULATED }],
    ['从前用不到它不会的那一支', { A1: 1, B1: ['IF(A1>0,5,ZZZ(A1))', 5] }, { A1: -1 }, { B1: UNCALCULATED }],
    ['改了又改回来：文件里的数回来', { A1: 1, B1: ['ZZZ(A1)', 7] }, { A1: 2, 'A1 ': 1 }, { B1: 7 }],
    [
      '今天的日期不因别处的改动而变',
      { A1: 1, B1: ['TODAY()', 40000], C1: ['RAND()', 0.5] },
      { A1: 2 },
      { B1: 40000, C1: 0.5 },
    ],
    ['引用别的工作簿：数留着', { A1: 1, B1: ['[1]Sheet1!A1', 9], C1: ['B1+A1', 10] }, { A1: 2 }, { B1: 9, C1: 11 }],
    [
      '表格的列：她动了别的格，不知道动没动它，等着算',
      { A1: 1, B1: ['SUM(表1[金额])', 9] },
      { A1: 2 },
      { B1: UNCALCULATED },
    ],
    ['新函数带着文件里的前缀：照样会算', { A1: 1, B1: ['_xlfn.IFS(A1>0,A1*5)', 5] }, { A1: 2 }, { B1: 10 }],
    ['文件里没有值的公式：打开就算', { A1: 1, B1: ['A1*2', UNCALCULATED], C1: ['B1+1', 3] }, {}, { B1: 2, C1: 3 }],
    [
      '文件里没有值、引擎也不会',
      { A1: 1, B1: ['ZZZ(A1)', UNCALCULATED], C1: ['B1+1', 3] },
      {},
      { B1: UNCALCULATED, C1: UNCALCULATED },
    ],
    ['公式的错误值照旧', { A1: 0, B1: ['1/A1', cellError('#DIV/0!')] }, { A1: 2 }, { B1: 0.5 }],
    ['空文本是文本', { A1: 1, B1: ['IF(D1>0,"甲","")', ''], C1: ['B1&A1', '1'] }, { A1: 2 }, { B1: '', C1: '2' }],
    ['她新写的公式，引擎的答案就是答案', { A1: 1, B1: ['A1*2', 2] }, { C1: '=B1+1', B1: '=A1*3' }, { B1: 3, C1: 4 }],
    ['公式改成数，看它的跟着变', { A1: 1, B1: ['ZZZ(A1)', 7], C1: ['B1*2', 14] }, { B1: 4 }, { B1: 4, C1: 8 }],
    ['整列与区域', { A1: 1, A30: 2, B1: ['SUM(A:A)', 3], C1: ['SUM(A2:A40)', 2] }, { A35: 5 }, { B1: 8, C1: 7 }],
  ])('%s', async (_title, cells, typed, expected) => {
    const workbook = openSnapshot(book({ 表: cells }), recalculateWith(calculate));
    for (const [cell, raw] of Object.entries(typed)) {
      enter(workbook, cell.trim(), raw);
      await workbook.settle();
    }
    await workbook.settle();
    expect(Object.fromEntries(Object.keys(expected).map((cell) => [cell, shown(workbook, cell)]))).toEqual(expected);
  });

  it('经过名称的也跟着变；名称改了指向，用它的重算', async () => {
    const workbook = openSnapshot(
      book({ 表: { A1: 1, A2: 5, B1: ['合计*2', 2], C1: ['ZZZ(合计)', 3] } }, { 合计: '表!$A$1' }),
      recalculateWith(calculate),
    );
    enter(workbook, 'A2', 6);
    await workbook.settle();
    expect([shown(workbook, 'B1'), shown(workbook, 'C1')]).toEqual([2, 3]);
    workbook.names[0]!.formula = '=表!$A$2';
    workbook.touch();
    await workbook.settle();
    expect([shown(workbook, 'B1'), shown(workbook, 'C1')]).toEqual([12, UNCALCULATED]);
  });

  it('两个工作簿里同一个名称各有所指：引擎不会弄混', async () => {
    const opened = ['表!$A$1', '表!$A$2'].map((meaning) =>
      openSnapshot(
        book({ 表: { A1: 1, A2: 5, B1: ['合计+A3', meaning.endsWith('1') ? 1 : 5] } }, { 合计: meaning }),
        recalculateWith(calculate),
      ),
    );
    for (const workbook of opened) {
      enter(workbook, 'A3', 10);
      await workbook.settle();
    }
    expect(opened.map((workbook) => shown(workbook, 'B1'))).toEqual([11, 15]);
  });

  it('添一张我们的表：她的公式一个也不动', async () => {
    const workbook = openSnapshot(
      book({ 表: { A1: 1, B1: ['ZZZ(A1)', 7], C1: ['SUM(表1[金额])', 9], D1: ['INDIRECT("A1")', 1] } }),
      recalculateWith(calculate),
    );
    workbook.add('指标评分').enter(0, 0, "='表'!B1+'表'!C1", '');
    await workbook.settle();
    expect([
      shown(workbook, 'B1'),
      shown(workbook, 'C1'),
      shown(workbook, 'D1'),
      shown(workbook, 'A1', '指标评分'),
    ]).toEqual([7, 9, 1, 16]);
  });

  it('数组公式：没动它看的格就照旧，动了就整片等着算，又改回来就整片回来', async () => {
    const workbook = openSnapshot(
      book({ 表: { A1: 1, A2: 2, B1: ['A1:A2*2', 2], B2: 4, C1: ['SUM(B1:B2)', 6], D1: ['B2', 4] } }, {}, ['B1:B2']),
      recalculateWith(calculate),
    );
    const all = () => ['B1', 'B2', 'C1', 'D1'].map((cell) => shown(workbook, cell));
    enter(workbook, 'E1', 1);
    await workbook.settle();
    expect(all()).toEqual([2, 4, 6, 4]);
    enter(workbook, 'A2', 3);
    await workbook.settle();
    expect(all()).toEqual([UNCALCULATED, UNCALCULATED, UNCALCULATED, UNCALCULATED]);
    enter(workbook, 'A2', 2);
    await workbook.settle();
    expect(all()).toEqual([2, 4, 6, 4]);
  });

  it('模拟运算表：她改了哪一格都等着算', async () => {
    const workbook = openSnapshot(
      book({ 表: { A1: 1, B1: 3, B2: 4, C1: ['B2+1', 5] } }, {}, ['B1:B2']),
      recalculateWith(calculate),
    );
    enter(workbook, 'A1', 2);
    await workbook.settle();
    expect([shown(workbook, 'B1'), shown(workbook, 'C1')]).toEqual([UNCALCULATED, UNCALCULATED]);
  });
});

describe('什么时候算', () => {
  const cells = { A1: 1, B1: ['A1*2', 2] as const, C1: ['D1', 0] as const };
  /** Doubles A1 for every formula, when it is let. */
  function slowEngine() {
    const asked: { readonly book: CalculationBook; answer: () => void; fail: () => void }[] = [];
    const calculate: Calculate = (given) =>
      new Promise((resolve, reject) => {
        asked.push({
          book: given,
          answer: () => {
            resolve(() => Number(given.sheets[0]?.cells['A1']) * 2);
          },
          fail: () => {
            reject(new Error('ended'));
          },
        });
      });
    return { asked, calculate };
  }
  const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

  it('没有改动就不问引擎；改到空处也不问', async () => {
    const { asked, calculate } = slowEngine();
    const workbook = openSnapshot(book({ 表: cells }), recalculateWith(calculate));
    await workbook.settle();
    enter(workbook, 'F9', 1);
    await workbook.settle();
    expect(asked).toHaveLength(0);
  });

  it('算的时候她又打字：等的人等到的是新的', async () => {
    const { asked, calculate } = slowEngine();
    const workbook = openSnapshot(book({ 表: cells }), recalculateWith(calculate));
    enter(workbook, 'A1', 5);
    const settled = workbook.settle();
    await soon();
    enter(workbook, 'A1', 6);
    for (let at = 0; at < 3; at++) {
      asked[at]?.answer();
      await soon();
    }
    await settled;
    // The figure in the file is asked for once.
    expect([shown(workbook, 'B1'), asked.length]).toEqual([12, 3]);
  });

  it('引擎坏了：动过的等着算，没动过的照旧；再问时再试', async () => {
    const { asked, calculate } = slowEngine();
    const workbook = openSnapshot(book({ 表: cells }), recalculateWith(calculate));
    enter(workbook, 'A1', 5);
    const settled = workbook.settle();
    await soon();
    asked[0]?.fail();
    await settled;
    expect([shown(workbook, 'B1'), shown(workbook, 'C1')]).toEqual([UNCALCULATED, 0]);
    const again = workbook.settle();
    for (let at = 1; at < 3; at++) {
      await soon();
      asked[at]?.answer();
    }
    await again;
    expect([shown(workbook, 'B1'), shown(workbook, 'C1')]).toEqual([10, 0]);
  });
});
