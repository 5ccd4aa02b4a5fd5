import { buildScheme } from '../../../src/core/schemes/buildScheme';
import { mof2013 } from '../../../src/core/schemes/mof2013/mof2013';
import { ziyuan2023 } from '../../../src/core/schemes/ziyuan2023/ziyuan2023';
import { stateOf, type } from '../../support/bookState';
import { calculateWith, emulatedBook, sampleBytes } from '../../support/emulatedBook';
import { editSnapshot } from '../../support/editSnapshot';
import { excelSession } from '../../support/excelSession';
import { scoreBytes } from '../../support/memoryBook';
import { differencesFromFile } from '../../support/sameAsFile';
import { type UniverEngine, startUniver } from '../../support/univerEngine';

let univer: UniverEngine;
beforeAll(() => {
  univer = startUniver();
});
afterAll(() => univer.stop());

describe.each([
  ['示例乡2022.xlsx', '1.14'],
  ['示例乡2022-元.xlsx', '1.14'],
  ['示例乡2022.xlsx', '1.9'],
  ['示例乡2022-元.xlsx', '1.12'],
  ['示例乡2022.xlsx', '1.15'],
])('%s，ExcelApi %s', (name, excelApi) => {
  it.each([true, false])('评出的表与命令行写的逐格相同（假定符合：%s）', async (assumeMet) => {
    const { book, assistant, log, bridge } = excelSession(
      emulatedBook(sampleBytes(name), calculateWith(univer)),
      excelApi,
    );
    expect(await assistant.score({ assumeMet })).toMatchObject({ ok: true });
    const { differences, compared } = await differencesFromFile(
      book,
      (await scoreBytes(sampleBytes(name), { assumeMet })).bytes,
    );
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(1400);
    // Three requests to read, one to look around, two to write, one for how it prints, one for the pictures.
    expect(log).toHaveLength(8);
    expect(bridge.references.count).toBe(0);
  });
});

it('没有打印机，Excel 不让设页面：照样评完、排好；有了打印机再评，页面就设好', async () => {
  let isThere = false;
  const { book, assistant } = excelSession(
    emulatedBook(sampleBytes(), calculateWith(univer)),
    '1.14',
    async ({ body }, pass) =>
      isThere || !Object.values(body.ObjectPaths).some(({ Name }) => Name === 'PageLayout')
        ? { answer: await pass(body) }
        : {
            answer: {
              Results: [],
              TraceIds: [],
              Error: {
                Code: 'GeneralException',
                Message: '',
                Location: 'PageLayout',
                ActionIndex: 0,
                HttpStatusCode: 500,
              },
            },
          },
  );
  const paper = () => book.find('指标评分')?.page.paperSize;
  expect(await assistant.score({ assumeMet: true })).toMatchObject({ ok: true });
  const { differences } = await differencesFromFile(book, (await scoreBytes(sampleBytes(), { assumeMet: true })).bytes);
  expect(differences.filter((one) => !/page|print/i.test(one))).toEqual([]);
  expect(paper()).not.toBe('A4');
  expect(book.find('图表')?.charts).toHaveLength(5);
  isThere = true;
  expect(await assistant.score({ assumeMet: true })).toMatchObject({ ok: true });
  expect(paper()).toBe('A4');
  expect(book.find('图表')?.charts).toHaveLength(5);
});

/** What she typed after the first run: entries of every kind, notes beside and below, a table of her own that leads to ours. */
const EDITS: readonly [sheet: string, cell: string, typed: string | number][] = [
  ['绩效数据', 'B6', 1400],
  ['绩效数据', 'B90', "'下方备注"],
  ['指标评分', 'G14', 8],
  ['指标评分', 'I11', 3.5],
  ['指标评分', 'J14', '已说明原因'],
  ['指标评分', 'K14', '决算报表'],
  ['指标评分', 'L14', "'=不是公式"],
  ['指标评分', 'T10', "'2022-1-1请核对"],
  ['评价要点', 'F18', '否'],
  ['评价要点', 'G18', '网站截图'],
];

it.each(['excel-web-16.00', 'excel-win32-16.01', 'excel-mac-16.00'] as const)(
  '%s：每个平台的客户端都一样',
  async (file) => {
    const { book, assistant } = excelSession(emulatedBook(sampleBytes(), calculateWith(univer)), '1.14', undefined, {
      file,
    });
    expect(await assistant.score({ assumeMet: true })).toMatchObject({ ok: true });
    expect(
      (await differencesFromFile(book, (await scoreBytes(sampleBytes(), { assumeMet: true })).bytes)).differences,
    ).toEqual([]);
  },
);

it('往返次数和字节数：不随指标增多而多跑一趟', async () => {
  const small = { ...mof2013, id: 'small', dimensions: mof2013.dimensions.slice(0, 1) };
  const counts: { indicators: number; requests: number; largest: number }[] = [];
  for (const texts of [small, mof2013, ziyuan2023]) {
    const scheme = buildScheme(texts).scheme;
    const session = excelSession(emulatedBook(sampleBytes(), calculateWith(univer)));
    const scored = await session.assistant.score({ scheme: { kind: 'builtIn', scheme } });
    if (!scored.ok) throw new Error(scored.refusal.code);
    const first = session.log.length;
    await session.assistant.score({ scheme: { kind: 'builtIn', scheme } });
    counts.push({
      indicators: scored.value.scorecard.indicators.length,
      requests: first,
      largest: Math.max(...session.log.flatMap(({ bytes, answerBytes }) => [bytes, answerBytes])),
    });
    // Read, look around, hold; nothing to write.
    expect(session.log.length - first).toBe(6);
  }
  expect(new Set(counts.map(({ requests }) => requests)).size).toBe(1);
  for (const { largest } of counts) expect(largest).toBeLessThan(3 * 1024 * 1024);
});

it('示例工作簿从读到写完，发出的不到半兆', async () => {
  const { assistant, log } = excelSession(emulatedBook(sampleBytes(), calculateWith(univer)));
  expect(await assistant.score({ assumeMet: true })).toMatchObject({ ok: true });
  expect(log.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(500_000);
});

it('她的表一格也没动：内容、样子、名称', async () => {
  const { book, assistant } = excelSession(emulatedBook(sampleBytes(), calculateWith(univer)));
  const hers = [...book.sheets];
  book.names.push({ name: '我的名称', formula: `='${hers[0]?.name ?? ''}'!$A$1`, visible: true });
  const before = stateOf(book, hers) as { names: string[]; sheets: unknown };
  await assistant.score({ assumeMet: true });
  await assistant.score({ scheme: { kind: 'builtIn', scheme: otherScheme } });
  const after = stateOf(book, hers) as typeof before;
  expect(after.sheets).toEqual(before.sheets);
  expect(after.names.filter((name) => !name.startsWith('绩效'))).toEqual(before.names);
});

it('手动重算的工作簿：写完重算一次，显示的就是新的得分', async () => {
  const { book, assistant } = excelSession(emulatedBook(sampleBytes(), calculateWith(univer)));
  book.calculationMode = 'Manual';
  expect(await assistant.score({ assumeMet: true })).toMatchObject({ ok: true });
  expect(
    (await differencesFromFile(book, (await scoreBytes(sampleBytes(), { assumeMet: true })).bytes)).differences,
  ).toEqual([]);
  expect(book.calculationMode).toBe('Manual');
});

it('排版：列宽、隐藏列、行高、冻结、打印、标签颜色；她调过的列宽再评不变', async () => {
  const { book, assistant } = excelSession(emulatedBook(sampleBytes(), calculateWith(univer)));
  await assistant.score({ assumeMet: true });
  const sheet = book.find('指标评分') ?? fail();
  expect(sheet).toMatchObject({
    gridlines: false,
    frozen: { top: 0, left: 0, bottom: 2 },
    page: { orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1 }, titleRows: [2, 2] },
  });
  expect(book.find('图表')?.charts.map(({ type, name, title, series }) => [type, name, title, ...series])).toEqual([
    ['Pie', '绩效图_1', '图1　决算收入结构', ''],
    ['BarClustered', '绩效图_2', '图2　预算收入与决算收入对比', '年初预算', '决算'],
    ['Pie', '绩效图_3', '图3　决算支出结构', ''],
    ['BarClustered', '绩效图_4', '图4　预算支出与决算支出对比', '年初预算', '决算'],
    ['ColumnClustered', '绩效图_5', '图5　各一级指标得分率', ''],
  ]);
  expect([...sheet.hiddenColumns]).toEqual([12, 13, 14, 15, 16, 17]);
  expect(sheet.columnWidths.size).toBe(18);
  expect(sheet.tabColor).toMatch(/^#[0-9A-F]{6}$/);
  expect(sheet.merges.length).toBeGreaterThan(5);
  expect(sheet.style(13, 8)).toMatchObject({
    fontName: '宋体',
    horizontal: 'Center',
    wrap: true,
    numberFormat: '0.00',
    borders: { left: { style: 'Continuous' } },
  });
  expect(sheet.style(13, 10)).toMatchObject({ locked: false });
  sheet.columnWidths.set(10, 333);
  type(book, '指标评分', 'K14', '决算报表');
  type(book, '绩效数据', 'B6', 1400);
  await assistant.score({});
  expect(sheet.columnWidths.get(10)).toBe(333);
});

it('把指标体系写成她自己的一张表', async () => {
  const { book, assistant } = excelSession(emulatedBook(sampleBytes(), calculateWith(univer)));
  await assistant.score({ assumeMet: true });
  const made = await assistant.table({});
  if (!made.ok) throw new Error(made.refusal.code);
  expect(book.find(made.value.sheet)?.inputs.size).toBeGreaterThan(100);
  expect(await assistant.score({ scheme: { kind: 'sheet', sheet: made.value.sheet } })).toMatchObject({ ok: true });
});

const otherScheme = buildScheme(mof2013).scheme;

describe('再评一次', () => {
  const calculate = () => calculateWith(univer);

  it.each(['1.9', '1.14'])('什么都没变：一个字也不写（ExcelApi %s）', async (excelApi) => {
    const { book, assistant, log } = excelSession(emulatedBook(sampleBytes(), calculate()), excelApi);
    await assistant.score({ assumeMet: true });
    const [before, first] = [stateOf(book), log.length];
    expect(await assistant.score({})).toMatchObject({ ok: true });
    expect(stateOf(book)).toEqual(before);
    // Before 1.13 nobody tells what is merged, so that is done again.
    if (excelApi !== '1.9') expect(log.slice(first).map(({ writes }) => writes)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it.each(['1.9', '1.14'])('她填写的都在，与命令行对同样的填写写出的逐格相同（ExcelApi %s）', async (excelApi) => {
    const { book, assistant } = excelSession(emulatedBook(sampleBytes(), calculate()), excelApi);
    await assistant.score({ assumeMet: true });
    for (const [sheet, cell, typed] of EDITS) type(book, sheet, cell, typed);
    expect(await assistant.score({})).toMatchObject({ ok: true });
    const { bytes } = await scoreBytes(sampleBytes(), { assumeMet: true });
    const edits = EDITS.map(([sheet, cell, typed]) => ({
      sheet,
      cell,
      content: typeof typed === 'string' ? typed.replace(/^'/, '') : typed,
    }));
    const again = await scoreBytes(bytes, {}, (snapshot) => editSnapshot(snapshot, edits));
    expect((await differencesFromFile(book, again.bytes)).differences).toEqual([]);
  });

  it('她自己的表引用评分表的公式，再评后照旧有效', async () => {
    const { book, assistant } = excelSession(emulatedBook(sampleBytes(), calculate()));
    await assistant.score({ assumeMet: true });
    const hers = book.add('汇报');
    hers.enter(0, 0, "='指标评分'!I30", '');
    const mine = book.find('指标评分');
    await assistant.score({ scheme: { kind: 'builtIn', scheme: otherScheme } });
    await book.settle();
    expect(book.find('指标评分')).toBe(mine);
    expect(hers.inputs.get(0)).toEqual({ kind: 'formula', text: "'指标评分'!I30" });
  });

  it('她给评分表改了名字，就写在改名后的表里', async () => {
    const { book, assistant } = excelSession(emulatedBook(sampleBytes(), calculate()));
    await assistant.score({ assumeMet: true });
    const sheet = book.find('指标评分') ?? fail();
    book.rename(sheet, '我的评分');
    type(book, '我的评分', 'K14', '决算报表');
    expect(await assistant.score({})).toMatchObject({ ok: true });
    expect(book.find('指标评分')).toBeUndefined();
    expect(sheet.content(13, 10)).toBe('决算报表');
    await book.settle();
    expect(
      book.sheets.flatMap((one) =>
        [...one.shown.values()].filter((value) => typeof value === 'object' && value.error === '#REF!'),
      ),
    ).toEqual([]);
  });

  it('换一套评分体系：行数变了，也与命令行相同', async () => {
    const scheme = { kind: 'builtIn', scheme: otherScheme } as const;
    const { book, assistant } = excelSession(emulatedBook(sampleBytes(), calculate()));
    await assistant.score({ assumeMet: true });
    expect(await assistant.score({ scheme })).toMatchObject({ ok: true });
    const { bytes } = await scoreBytes(sampleBytes(), { assumeMet: true });
    expect((await differencesFromFile(book, (await scoreBytes(bytes, { scheme })).bytes)).differences).toEqual([]);
  });
});

function fail(): never {
  throw new Error('not there');
}
