import { type WorkbookSnapshot, cellError, cellKey, contentAt, formulaAt } from '../../../src/core/workbook/snapshot';
import { recalculateWith } from '../../../src/page/recalculate/recalculateWith';
import { EmulatedWorkbook } from '../../../src/hosts/emulator/book/emulatedWorkbook';
import type { Calculate } from '../../../src/page/recalculate/calculate';
import type { Gate } from '../../../src/hosts/emulator/hostBridge';
import { openSnapshot } from '../../../src/hosts/emulator/openSnapshot';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { calculateWith, emulatedBook, sampleBytes } from '../../support/emulatedBook';
import { type ExcelSession, excelSession } from '../../support/excelSession';
import { gridSnapshot } from '../../support/gridSnapshot';
import { plainSnapshot } from '../../support/plainSnapshot';
import { scoreBytes } from '../../support/memoryBook';
import { startUniver } from '../../support/univerEngine';

const nothingToCalculate: Calculate = () => Promise.reject(new Error('nothing to calculate'));

async function readOf(session: ExcelSession): Promise<WorkbookSnapshot> {
  const read = await session.port.read();
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

function fromFile(bytes: Uint8Array): WorkbookSnapshot {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

it.each(['示例乡2022.xlsx', '示例乡2022-元.xlsx'])(
  '%s：在 Excel 里读到的与从文件读到的相同，三次往返',
  async (name) => {
    const session = excelSession(emulatedBook(sampleBytes(name), nothingToCalculate));
    expect(plainSnapshot(await readOf(session))).toEqual(plainSnapshot(fromFile(sampleBytes(name))));
    expect(session.log).toHaveLength(3);
    expect(session.bridge.references.count).toBe(0);
  },
);

it('批注与文件里的一样读到，只多一次往返；没有批注功能的 Excel 照样读', async () => {
  const written = { B2: '此数含学校', A3: '已核对\n没问题' };
  const book = gridSnapshot({
    "她的'表 1": {
      rows: [
        ['甲', 1],
        ['乙', 2],
        ['丙', 3],
      ],
      comments: written,
    },
  });
  const open = () => openSnapshot(book, recalculateWith(nothingToCalculate));
  const session = excelSession(open());
  const [sheet] = (await readOf(session)).sheets;
  expect([...(sheet?.comments ?? [])]).toEqual([...(book.sheets[0]?.comments ?? [])]);
  expect(session.log).toHaveLength(4);
  expect(session.bridge.references.count).toBe(0);
  const [older] = (await readOf(excelSession(open(), '1.9'))).sheets;
  expect(older?.comments).toBeUndefined();
});

it('文本框里的话与文件里的一样读到；图片、组合、空框都不碍事；Excel 不肯说的时候照样读表', async () => {
  const book = gridSnapshot({
    "她的'表": { rows: [['甲', 1]], floating: ['草稿', '第一行\n第二行'] },
    没有文本框: [['乙', 2]],
  });
  const open = () => openSnapshot(book, recalculateWith(nothingToCalculate));
  const session = excelSession(open());
  expect((await readOf(session)).sheets.map(({ floating }) => floating)).toEqual([
    ['草稿', '第一行\n第二行'],
    undefined,
  ]);
  expect(session.log).toHaveLength(5);
  expect(session.bridge.references.count).toBe(0);

  const grouped = open();
  grouped.sheets[1]!.shapes = [
    { type: 'Image' },
    { type: 'GeometricShape', text: '' },
    {
      type: 'Group',
      shapes: [
        { type: 'Image' },
        { type: 'Group', shapes: [{ type: 'GeometricShape', text: ' 测算数\r附后 ' }] },
        { type: 'GeometricShape', text: '草稿' },
        { type: 'GeometricShape', text: '草稿' },
      ],
    },
  ];
  const read = await readOf(excelSession(grouped));
  expect(read.sheets[1]?.floating).toEqual(['草稿', '测算数\n附后']);

  for (const [member, code] of [
    ['Shapes', 'ApiNotFound'],
    ['Shapes', 'GeneralException'],
    ['TextFrame', 'InvalidArgument'],
  ] as const) {
    const [sheet] = (await readOf(excelSession(open(), '1.14', refusing(member, code)))).sheets;
    expect([sheet?.rows, sheet?.floating]).toEqual([[['甲', 1]], undefined]);
  }
});

it('批注比一次问的多：一条也不漏', async () => {
  const rows = Array.from({ length: 501 }, (_, at) => [at]);
  const comments = Object.fromEntries(rows.map((_, at) => [`A${String(at + 1)}`, `第${String(at)}条`]));
  const book = gridSnapshot({ 表: { rows, comments } });
  const session = excelSession(openSnapshot(book, recalculateWith(nothingToCalculate)));
  const [sheet] = (await readOf(session)).sheets;
  expect([...(sheet?.comments ?? [])]).toEqual([...(book.sheets[0]?.comments ?? [])]);
});

it('评过分的工作簿也一样：从 Excel 读回的与命令行写的文件相同', async () => {
  const univer = startUniver();
  const session = excelSession(emulatedBook(sampleBytes(), calculateWith(univer)));
  expect(await session.assistant.score({ assumeMet: true })).toMatchObject({ ok: true });
  const [mine, file] = [
    plainSnapshot(await readOf(session)),
    plainSnapshot(fromFile((await scoreBytes(sampleBytes(), { assumeMet: true })).bytes)),
  ] as { sheets: { cells: [number, number, unknown][] }[] }[];
  const rounded = (snapshot: typeof mine) =>
    JSON.parse(JSON.stringify(snapshot), (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(12)) : value,
    ) as unknown;
  expect(rounded(mine)).toEqual(rounded(file));
  await univer.stop();
});

it('表多了、大了，往返次数不随表数增加', async () => {
  const many = gridSnapshot(
    Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [
        `表${String(index)}`,
        [
          ['甲', 1],
          ['乙', 2],
        ],
      ]),
    ),
  );
  const session = excelSession(openSnapshot(many, recalculateWith(nothingToCalculate)));
  expect((await readOf(session)).sheets).toHaveLength(120);
  expect(session.log).toHaveLength(3);
});

it('大表分块读：每次不超过 5 MB，一格不少；随时可以停', async () => {
  const rows = Array.from({ length: 9000 }, (_, row) => [
    `第${String(row)}行的一段说明文字`,
    row,
    row / 7,
    '项目',
    null,
    '乡镇政府',
  ]);
  const session = excelSession(openSnapshot(gridSnapshot({ 大表: rows }), recalculateWith(nothingToCalculate)));
  const sheet = (await readOf(session)).sheets[0]!;
  expect(sheet.rows.map((row) => Array.from({ length: 6 }, (_, column) => row?.[column] ?? null))).toEqual(rows);
  // The list, the sizes, where formulas are, the values, the formats of numbers that may be rates.
  expect(session.log).toHaveLength(5);
  expect(Math.max(...session.log.map(({ answerBytes }) => answerBytes))).toBeLessThan(5 * 1024 * 1024);
  expect(await session.port.read(() => Promise.resolve(false))).toEqual({
    ok: false,
    refusal: { code: 'stopped', details: {} },
  });
});

/** 60,000 cells, and among them everything that is not a plain value. */
function oddLargeBook(): EmulatedWorkbook {
  const rows = Array.from({ length: 10_000 }, (_, row) => [
    row % 997 === 0 ? "'#N/A" : `事项${String(row)}`,
    row * 100 + 0.5,
    row % 500 === 3 ? 0.25 : 5000,
    row % 3 === 0 ? '=1+1' : 7,
    row % 1000 === 1 ? '#DIV/0!' : 12_345,
    "'=3+4",
  ]);
  const book = new EmulatedWorkbook(recalculateWith(() => Promise.resolve(() => 2)));
  const sheet = book.add('大表');
  rows.forEach((line, row) => {
    line.forEach((value, column) => {
      sheet.enter(row, column, value, '');
      if (column === 2 && value === 0.25) sheet.restyle(row, column, { numberFormat: '0.00%' }, '');
      // A rate that a formula gives.
      if (column === 3 && row === 3) sheet.restyle(row, column, { numberFormat: '0%' }, '');
    });
  });
  book.add('一格').enter(0, 0, '=1+1', '');
  return book;
}

const refusing =
  (member: string, code: string): Gate =>
  async (delivery, pass) =>
    Object.values(delivery.body.ObjectPaths).some(({ Name }) => Name === member)
      ? {
          answer: {
            Results: [],
            TraceIds: [],
            Error: { Code: code, Message: '', Location: '', ActionIndex: 0, HttpStatusCode: 400 },
          },
        }
      : { answer: await pass(delivery.body) };

/** Of each list of areas one is not told. */
const forgetting =
  (member: string): Gate =>
  async (delivery, pass) => {
    const answer = await pass(delivery.body);
    const asked = Object.values(delivery.body.ObjectPaths).some(({ Name }) => Name === member);
    for (const { Value } of asked ? answer.Results : []) (Value as { _Items?: unknown[] } | null)?._Items?.shift();
    return { answer };
  };

it.each([
  ['说得出公式在哪里', undefined],
  ['公式太多，Excel 不肯说在哪里', refusing('GetSpecialCellsOrNullObject', 'GeneralException')],
  ['一串地址 Excel 不收', refusing('GetRanges', 'InvalidArgument')],
  ['一串地址 Excel 少说一处', forgetting('GetRanges')],
])('大表：公式、错误值、像错误值的文字、百分比，与一次全读的一格不差（%s）', async (_, gate) => {
  const book = oddLargeBook();
  await book.settle();
  const sheet = (await readOf(excelSession(book, '1.14', gate))).sheets[0]!;
  const own = book.sheets[0]!;
  const wrong: string[] = [];
  for (let row = 0; row < 10_000; row++) {
    for (let column = 0; column < 6; column++) {
      const input = own.inputs.get(cellKey(row, column))!;
      const isFormula = input.kind === 'formula';
      const format = own.style(row, column).numberFormat;
      const shown = isFormula ? 2 : typeof input.value === 'object' ? cellError(input.value.error) : input.value;
      if (
        contentAt(sheet, row, column) !== shown ||
        formulaAt(sheet, row, column) !== (isFormula ? '1+1' : undefined) ||
        (sheet.formats.get(cellKey(row, column)) ?? 'General') !== format
      )
        wrong.push(`${String(row)},${String(column)}`);
    }
  }
  expect(wrong).toEqual([]);
});

it('最后一行最后一列有一个字：只读有内容的部分', async () => {
  const session = excelSession(emulatedBook(sampleBytes(), nothingToCalculate));
  session.book.sheets[0]!.inputs.set(cellKey(1_048_575, 16_383), { kind: 'constant', value: '字' });
  const sheet = (await readOf(session)).sheets[0]!;
  expect(contentAt(sheet, 1_048_575, 16_383)).toBe('字');
  expect(sheet.rows.filter((row) => row !== undefined).length).toBe(
    fromFile(sampleBytes()).sheets[0]!.rows.filter((row) => row !== undefined).length + 1,
  );
});

it('合并的区域超过 512 处：分段问', async () => {
  const rows = Array.from({ length: 700 }, (_, row) => [row, null]);
  const merges = rows.map((_, row) => `A${String(row + 1)}:B${String(row + 1)}`);
  const session = excelSession(
    openSnapshot(
      gridSnapshot({ 合并: { rows, merges }, 另一张: { rows: [['甲', '乙']], merges: ['A1:B1'] } }),
      recalculateWith(nothingToCalculate),
    ),
  );
  expect((await readOf(session)).sheets.map((sheet) => sheet.merges.length)).toEqual([700, 1]);
});

it('ExcelApi 1.12 及以前没有合并区域：照样读', async () => {
  const session = excelSession(emulatedBook(sampleBytes(), nothingToCalculate), '1.12');
  expect((await readOf(session)).sheets.flatMap(({ merges }) => merges)).toEqual([]);
});

it('错误值、长得像错误值或公式的文字、隐藏的表、空表', async () => {
  const book = new EmulatedWorkbook(
    recalculateWith(() =>
      Promise.resolve((_sheet, cell) => (cell === 'A3' ? cellError('#DIV/0!') : cell === 'A6' ? undefined : 7)),
    ),
  );
  const sheet = book.add('表');
  for (const [row, typed] of ['#N/A', "'#N/A", '=1/0', "'=1+1", '=3+4', '=""', "'0101", '50%', '2022-1-2'].entries())
    sheet.enter(row, 0, typed, '');
  book.add('隐藏').visibility = 'Hidden';
  book.add('深藏').visibility = 'VeryHidden';
  const snapshot = await readOf(excelSession(book));
  const read = snapshot.sheets[0]!;
  expect(Array.from({ length: 9 }, (_, row) => [contentAt(read, row, 0), formulaAt(read, row, 0)])).toEqual([
    [cellError('#N/A'), undefined],
    ['#N/A', undefined],
    [cellError('#DIV/0!'), '1/0'],
    ['=1+1', undefined],
    [7, '3+4'],
    [undefined, '""'],
    ['0101', undefined],
    [0.5, undefined],
    [44563, undefined],
  ]);
  expect(snapshot.sheets.map(({ name, visibility, rows }) => [name, visibility, rows.length])).toEqual([
    ['表', 'visible', 9],
    ['隐藏', 'hidden', 0],
    ['深藏', 'veryHidden', 0],
  ]);
});
