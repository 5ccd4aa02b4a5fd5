import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAssistant } from '../../src/app/assistant';
import { type CellContent, cellError, contentAt, cellKey } from '../../src/core/workbook/snapshot';
import { parseA1 } from '../../src/core/workbook/address';
import type { Calculate } from '../../src/page/recalculate/calculate';
import type { Entry } from '../../src/page/pageBook';
import { openPageBook } from '../../src/page/pageBook';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { calculateWith, sampleBytes } from '../support/emulatedBook';
import { differentParts, partText } from '../support/packageParts';
import { pageSession } from '../support/pageSession';
import { type UniverEngine, startUniver } from '../support/univerEngine';
import { packageOf, relation, relationsXml, styles } from '../hosts/xlsx/packageOf';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';
const UNCALCULATED = cellError('uncalculated');
const rich = (name = 'rich.xlsx'): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../fixtures/xlsx', name)));
const STYLES = styles(
  '<fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="49" fontId="0"/><xf numFmtId="2" fontId="0"/></cellXfs>',
);

let univer: UniverEngine;
let calculate: Calculate;
beforeAll(() => {
  univer = startUniver();
  calculate = calculateWith(univer);
});
afterAll(() => univer.stop());

function fileShows(
  bytes: Uint8Array,
  cell: string,
  sheet = '表1',
): { readonly content: CellContent; readonly formula: string | undefined } {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  const found = read.value.sheets.find(({ name }) => name === sheet)!;
  const { row, column } = parseA1(cell)!;
  return { content: contentAt(found, row, column), formula: found.formulas.get(cellKey(row, column)) };
}

const book = (
  data: string,
  more: Parameters<typeof packageOf>[0]['parts'] = {},
  ...others: readonly string[]
): Uint8Array =>
  packageOf({ sheets: [`<sheetData>${data}</sheetData>`, ...others], parts: { 'xl/styles.xml': STYLES, ...more } });

it.each([
  ['什么都有的', () => rich()],
  ['LibreOffice 存的', () => rich('rich.libreoffice.xlsx')],
  ['示例', () => sampleBytes()],
  ['没有值的公式', () => book('<row r="1"><c r="A1"><f>1+1</f></c></row>')],
])('什么也没做就保存：就是原来的字节（%s）', async (_title, bytes) => {
  const before = bytes();
  const { page, saved } = pageSession(before, calculate);
  await page.book.settle();
  expect(Buffer.compare(await saved(), before)).toBe(0);
  expect(page.isUnsaved()).toBe(false);
});

it.each<
  [
    title: string,
    data: string,
    typed: Readonly<Record<string, Entry['raw']>>,
    expected: Readonly<Record<string, CellContent>>,
  ]
>([
  ['百分数', '', { A1: '5%' }, { A1: 0.05 }],
  ['日期', '', { A1: '2023-1-2' }, { A1: 44928 }],
  ['文本格式的格里，前导零留着', '<row r="1"><c r="A1" s="1"/></row>', { A1: '007' }, { A1: '007' }],
  ['常规格里是数', '<row r="1"><c r="A1"/></row>', { A1: '007' }, { A1: 7 }],
  ['撇号', '', { A1: "'007" }, { A1: '007' }],
  ['十八位的编号不丢一位', '', { A1: '130634199001011234' }, { A1: '130634199001011234' }],
  [
    '十五位的数改末位',
    '<row r="1"><c r="A1"><v>123456789012345</v></c></row>',
    { A1: 123456789012346 },
    { A1: 123456789012346 },
  ],
  ['差在第十六位的数', '<row r="1"><c r="A1"><v>0.3</v></c></row>', { A1: 0.1 + 0.2 }, { A1: 0.1 + 0.2 }],
  [
    '字母 E 打头的不是数，太大的也不是',
    '',
    { A1: 'E0', B1: '.E5', C1: '1E999', D1: '1E5' },
    { A1: 'E0', B1: '.E5', C1: '1E999', D1: 100000 },
  ],
  ['清空', '<row r="1"><c r="A1"><v>1</v></c></row>', { A1: '' }, { A1: undefined }],
  ['错误值', '', { A1: '#N/A' }, { A1: cellError('#N/A') }],
  ['对错', '', { A1: 'TRUE', B1: false }, { A1: true, B1: false }],
  [
    'Excel 不会收的公式留作文字',
    '',
    { A1: '=SUM(B1', B1: '--', C1: '=1+', D1: '=', F1: '+86 312' },
    { A1: '=SUM(B1', B1: '--', C1: '=1+', D1: '=', F1: '+86 312' },
  ],
  ['全角的公式', '<row r="1"><c r="B1"><v>3</v></c></row>', { A1: '＝SUM（B1，4）&"（甲）"' }, { A1: '7（甲）' }],
  ['公式看的格变了', '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>', { A1: 4 }, { B1: 8 }],
  [
    '引擎不会的公式，没动它看的格',
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>ZZZ(A1)</f><v>2</v></c></row>',
    { C1: 4 },
    { B1: 2 },
  ],
  [
    '引擎不会的公式，动了它看的格：不留旧的数',
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>ZZZ(A1)</f><v>2</v></c></row>',
    { A1: 4 },
    { B1: UNCALCULATED },
  ],
])('打进去、保存、再读：%s', async (_title, data, typed, expected) => {
  const { page, type, shows, saved } = pageSession(book(data), calculate);
  await type('表1', typed);
  const bytes = await saved();
  for (const [cell, content] of Object.entries(expected))
    expect([cell, fileShows(bytes, cell).content, shows('表1', cell)]).toEqual([cell, content, content]);
  expect(page.isUnsaved()).toBe(false);
  expect(Buffer.compare(await saved(), bytes)).toBe(0);
  expect(
    differentParts(book(data), bytes).filter((part) => !['xl/styles.xml', 'xl/workbook.xml', SHEET].includes(part)),
  ).toEqual([]);
});

it('没有的格用它所在列、所在行的文本格式', async () => {
  const bytes = packageOf({
    sheets: [
      '<cols><col min="2" max="2" width="9" style="1"/></cols><sheetData><row r="3" s="1" customFormat="1"/><row r="6001"/></sheetData>',
    ],
    parts: { 'xl/styles.xml': STYLES },
  });
  const { type, saved } = pageSession(bytes, calculate);
  await type('表1', { B2: '007', D3: '008', A4: '009', B6001: '010' });
  const after = await saved();
  expect(['B2', 'D3', 'A4', 'B6001'].map((cell) => fileShows(after, cell).content)).toEqual(['007', '008', 9, '010']);
  expect(differentParts(bytes, after)).toEqual([SHEET]);
});

it('别的表里看它的公式也跟着变；只动这两张表', async () => {
  const bytes = book(
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    {},
    '<sheetData><row r="1"><c r="A1"><f>表1!A1+1</f><v>2</v></c><c r="B1" t="str"><f>"甲"</f><v>甲</v></c></row></sheetData>',
    '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>3</v></c></row></sheetData>',
  );
  const { type, saved } = pageSession(bytes, calculate);
  await type('表1', { A1: 5 });
  const after = await saved();
  expect(differentParts(bytes, after)).toEqual([SHEET, 'xl/worksheets/sheet2.xml']);
  expect(partText(after, 'xl/worksheets/sheet2.xml')).toContain(
    '<c r="A1"><f>表1!A1+1</f><v>6</v></c><c r="B1" t="str"><f>"甲"</f><v>甲</v></c>',
  );
});

describe('Excel 不让单独改的格：不收，原样', () => {
  const array =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>4</v></c></row>';

  it('数组公式的格', async () => {
    const { page, type, saved } = pageSession(book(array), calculate);
    await type('表1', { B1: 9, B2: 9 });
    expect(page.isUnsaved()).toBe(false);
    expect(Buffer.compare(await saved(), book(array))).toBe(0);
  });

  it('它看的格变了：整片等 Excel 来算', async () => {
    const { type, saved } = pageSession(book(array), calculate);
    await type('表1', { A1: 3 });
    const after = await saved();
    expect(partText(after, SHEET)).toContain('<c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f></c>');
    expect(partText(after, SHEET)).toContain('<c r="B2"></c>');
    expect(partText(after, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('模拟运算表、合并格的里面、表格的标题', async () => {
    const data =
      '<sheetData><row r="1"><c r="A1" t="str"><v>项目</v></c><c r="C1"><v>1</v></c></row><row r="3"><c r="C3"><f t="dataTable" ref="C3:C4" r1="C1"/><v>5</v></c></row><row r="4"><c r="C4"><v>6</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts>';
    const bytes = packageOf({
      sheets: [data],
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationsXml([relation('rId1', 'table', '../tables/table1.xml')]),
        'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="表1" ref="A1:A3"><tableColumns count="1"><tableColumn id="1" name="项目"/></tableColumns></table>`,
      },
    });
    const { page, type, shows, saved } = pageSession(bytes, calculate);
    await type('表1', { A1: '改名', D1: 9, C3: 9, C4: 9 });
    expect([page.isUnsaved(), shows('表1', 'A1'), shows('表1', 'D1'), shows('表1', 'C4')]).toEqual([
      false,
      '项目',
      undefined,
      6,
    ]);
    await type('表1', { A2: '行' });
    expect(differentParts(bytes, await saved())).toEqual(['xl/workbook.xml', SHEET]);
  });
});

it('带宏的工作簿、隐藏的表、顺序不同的表：别的部件一字节不动', async () => {
  const bytes = packageOf({
    sheets: ['<sheetData/>', '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'],
    parts: {
      'xl/vbaProject.bin': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]),
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="乙" sheetId="7" r:id="rId2"/><sheet name="甲" sheetId="3" state="hidden" r:id="rId1"/></sheets></workbook>`,
    },
  });
  const { type, saved } = pageSession(bytes, calculate);
  await type('乙', { A1: 2 });
  await type('甲', { A1: '藏' });
  const after = await saved();
  expect(differentParts(bytes, after)).toEqual([SHEET, 'xl/worksheets/sheet2.xml']);
  expect([fileShows(after, 'A1', '乙').content, fileShows(after, 'A1', '甲').content]).toEqual([2, '藏']);
});

it('评分之后保存：她的表一字节不动；再改她的一个数，只有看它的格变', async () => {
  const before = sampleBytes();
  const { page, type, saved } = pageSession(before, calculate);
  const assistant = createAssistant(page.workbook, () => 0);
  const scored = await assistant.score({ assumeMet: true });
  const first = await saved();
  expect(
    differentParts(before, first).filter(
      (part) => /sheet\d+\.xml$|sharedStrings|theme/.test(part) && partIn(before, part),
    ),
  ).toEqual([]);
  const read = readWorkbook(before);
  const name = (read.ok && read.value.sheets[0]?.name) || '';
  await type(name, { Z99: 1 });
  const second = await saved();
  expect(differentParts(first, second)).toHaveLength(1);
  expect(Buffer.compare(await saved(), second)).toBe(0);

  // 撤回这次评分：文件里只剩她改的那一个数。
  expect(await assistant.takeBack(scored.ok ? scored.value.sheets : [])).toMatchObject({ ok: true });
  expect(differentParts(before, await saved())).toEqual(differentParts(first, second));
});

it('正在写我们的表时保存：等它写完', async () => {
  const { page, saved } = pageSession(sampleBytes(), calculate);
  const sheets = page.book.sheets.length;
  const scoring = createAssistant(page.workbook, () => 0).score({ assumeMet: true });
  while (page.book.sheets.length === sheets) await new Promise((resolve) => setImmediate(resolve));
  const during = await saved();
  await scoring;
  expect(fileShows(during, 'A1', page.book.sheets.at(-1)?.name).content).toBeDefined();
  expect(Buffer.compare(during, await saved())).toBe(0);
});

it('样子坏了的文件照样打开；样式表本身不是 XML 的，说是坏的', () => {
  const ports = { calculate, connect: () => ({}) as never, clock: () => 0 };
  const theme = {
    'xl/_rels/workbook.xml.rels': relationsXml([
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'styles', 'styles.xml'),
      relation('rId3', 'theme', 'theme.xml'),
    ]),
    'xl/theme.xml': '<a:theme',
  };
  expect(openPageBook(book('', theme), ports)).toMatchObject({ ok: true });
  expect(openPageBook(packageOf({}), ports)).toMatchObject({ ok: true });
  expect(
    openPageBook(
      book('', {
        'xl/styles.xml': styles('<cellXfs><xf fontId="9" fillId="x" borderId="-1" numFmtId="999"/></cellXfs>'),
      }),
      ports,
    ),
  ).toMatchObject({ ok: true });
  expect(openPageBook(book('', { 'xl/styles.xml': '<styleSheet><fonts>' }), ports)).toMatchObject({
    ok: false,
    refusal: { code: 'damaged' },
  });
});

function partIn(bytes: Uint8Array, part: string): boolean {
  try {
    return partText(bytes, part) !== '';
  } catch {
    return false;
  }
}
