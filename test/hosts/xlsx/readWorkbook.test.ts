import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { writeXlsx } from 'hucre';
import { a1 } from '../../../src/core/workbook/address';
import { columnOfKey, rowOfKey, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { cellError } from '../../../src/core/workbook/snapshot';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { packageOf, relation, relationsXml, sharedStrings, styles } from './packageOf';
import type { PackageParts } from './packageOf';

const FIXTURES = join(__dirname, '../../fixtures/xlsx');

function read(bytes: Uint8Array): WorkbookSnapshot {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** Every cell that holds something: content, formula after `=`, format after `|`. */
function cellsOf(sheet: SheetSnapshot | undefined): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  sheet?.rows.forEach((row, index) =>
    row?.forEach((content, column) => content !== undefined && (cells[a1(index, column)] = content)),
  );
  for (const [key, text] of sheet?.formulas ?? []) cells[`=${a1(rowOfKey(key), columnOfKey(key))}`] = text;
  for (const [key, code] of sheet?.formats ?? []) cells[`|${a1(rowOfKey(key), columnOfKey(key))}`] = code;
  return cells;
}

const cellsIn = (parts: PackageParts): Record<string, unknown> => cellsOf(read(packageOf(parts)).sheets[0]);
const data = (rows: string): PackageParts => ({ sheets: [`<sheetData>${rows}</sheetData>`] });
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const uncalculated = cellError('uncalculated');

const cases: readonly (readonly [title: string, parts: PackageParts, cells: Record<string, unknown>])[] = [
  [
    '数字、小数、负数、指数',
    data(
      '<row r="1"><c r="A1"><v>12</v></c><c r="B1"><v>-0.5</v></c><c r="C1"><v>1E3</v></c><c r="D1"><v>0.30000000000000004</v></c></row>',
    ),
    { A1: 12, B1: -0.5, C1: 1000, D1: 0.30000000000000004 },
  ],
  [
    '文本、布尔、错误',
    data(
      '<row r="1"><c r="A1" t="str"><v>甲</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="b"><v>0</v></c><c r="D1" t="e"><v>#DIV/0!</v></c></row>',
    ),
    { A1: '甲', B1: true, C1: false, D1: cellError('#DIV/0!') },
  ],
  ['属性次序任意，单引号', data(`<row spans='1:2' r='3'><c s='0' t='str' r='B3'><v>乙</v></c></row>`), { B3: '乙' }],
  [
    '行、单元格不写位置',
    data(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c><v>3</v></c><c r="D5"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>',
    ),
    { A1: 1, B1: 2, A5: 3, D5: 4, E5: 5, A6: 6 },
  ],
  [
    '内嵌文本，分段合并，注音不读',
    data(
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>决</t></r><r><rPr><b/></rPr><t xml:space="preserve">算 </t></r><rPh sb="0" eb="1"><t>jue</t></rPh></is></c></row>',
    ),
    { A1: '决算 ' },
  ],
  [
    '共享文本：分段、注音、空、转义',
    {
      sheets: [
        '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row></sheetData>',
      ],
      parts: {
        'xl/sharedStrings.xml': sharedStrings(
          '<si><r><t>三</t></r><r><t>公</t></r><rPh sb="0" eb="1"><t>san</t></rPh></si><si><t/></si><si><t>上_x000D_下_x005F_x000D_</t></si><si><t>&lt;&#x7532;&amp;&#20057;&gt;</t></si>',
        ),
      },
    },
    { A1: '三公', C1: '上\r下_x000D_', D1: '<甲&乙>' },
  ],
  [
    'CDATA、注释、处理指令夹在中间',
    data(
      '<!-- a --><row r="1"><?x y?><c r="A1" t="str"><v><![CDATA[a<b]]><!-- c -->&amp;c</v></c><c r="B1"><v><!--x-->7</v></c></row>',
    ),
    { A1: 'a<b&c', B1: 7 },
  ],
  [
    '日期型单元格',
    data('<row r="1"><c r="A1" t="d"><v>2023-12-31</v></c><c r="B1" t="d"><v>2023-12-31T12:00:00</v></c></row>'),
    { A1: 45291, B1: 45291.5 },
  ],
  [
    '1904 日期系统下的日期型单元格',
    { ...data('<row r="1"><c r="A1" t="d"><v>2023-12-31</v></c></row>'), before: '<workbookPr date1904="1"/>' },
    { A1: 43829 },
  ],
  [
    '公式没有存下值',
    data('<row r="1"><c r="A1"><f>B1+1</f></c><c r="B1"><f>1</f><v/></c><c r="C1" t="str"><f>""</f><v></v></c></row>'),
    { A1: uncalculated, B1: uncalculated, '=A1': 'B1+1', '=B1': '1', '=C1': '""' },
  ],
  [
    '共享公式展开到每一格',
    data(
      '<row r="2"><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*$C$1+LOG10(A2)+\'A1 表\'!A2&amp;"A2"</f><v>1</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="C4"><f si="0" t="shared"/><v>3</v></c></row>',
    ),
    {
      B2: 1,
      B3: 2,
      C4: 3,
      '=B2': 'A2*$C$1+LOG10(A2)+\'A1 表\'!A2&"A2"',
      '=B3': 'A3*$C$1+LOG10(A3)+\'A1 表\'!A3&"A2"',
      '=C4': 'B4*$C$1+LOG10(B4)+\'A1 表\'!B4&"A2"',
    },
  ],
  [
    '共享公式移出表格成为 #REF!',
    data(
      '<row r="1"><c r="B2"><f t="shared" si="0">A1</f><v>1</v></c></row><row r="2"><c r="A3"><f t="shared" si="0"/><v>2</v></c></row>',
    ),
    { B2: 1, A3: 2, '=B2': 'A1', '=A3': '#REF!' },
  ],
  [
    '数字格式：自定义、内置、中文日期',
    {
      sheets: [
        '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c><c r="C1" s="3"><v>1</v></c><c r="D1" s="0"><v>1</v></c><c r="E1" s="1"/></row></sheetData>',
      ],
      parts: {
        'xl/styles.xml': styles(
          '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.00_ &quot;万元&quot;"/></numFmts><cellXfs count="4"><xf/><xf numFmtId="176"/><xf numFmtId="10"/><xf numFmtId="31"/></cellXfs>',
        ),
      },
    },
    { A1: 1, B1: 1, C1: 1, D1: 1, '|A1': '0.00_ "万元"', '|B1': '0.00%', '|C1': 'yyyy"年"m"月"d"日"' },
  ],
  [
    '最远的格子只有格式',
    data(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576" s="1" customFormat="1"><c r="XFD1048576" s="1"/></row>',
    ),
    { A1: 1 },
  ],
  ['最远的格子有内容', data('<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>'), { XFD1048576: 9 }],
  [
    '带前缀的命名空间',
    {
      sheets: [
        `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>丙</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      ],
    },
    { A1: '丙' },
  ],
  [
    '字节顺序标记',
    {
      sheets: [
        `\ufeff<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
      ],
    },
    { A1: 1 },
  ],
  ['数字位置上写着文字', data('<row r="1"><c r="A1"><v>无</v></c></row>'), { A1: cellError('#VALUE!') }],
  ['空白的表', { sheets: ['<sheetData/>'] }, {}],
];

test.each(cases)('读出：%s', (_title, parts, cells) => {
  expect(cellsIn(parts)).toEqual(cells);
});

test('UTF-16 的表', () => {
  const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>甲</v></c></row></sheetData></worksheet>`;
  expect(cellsIn({ parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(Buffer.from(text, 'utf16le')) } })).toEqual({
    A1: '甲',
  });
});

test('严格模式、部件不在通常的位置、可见性、名称', () => {
  const strict = 'http://purl.oclc.org/ooxml';
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Target="${target}" Type="${strict}/officeDocument/relationships/${kind}" Id="${id}"/>`;
  const relations = (text: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${text}</Relationships>`;
  const bytes = packageOf({
    parts: {
      'xl/workbook.xml': undefined,
      'xl/_rels/workbook.xml.rels': undefined,
      'xl/worksheets/sheet1.xml': undefined,
      '_rels/.rels': relations(relation('a', 'officeDocument', '/book/Main.xml')),
      'book/_rels/Main.xml.rels': relations(
        relation('p', 'worksheet', '../pages/One.xml') +
          relation('q', 'chartsheet', 'chart.xml') +
          relation('z', 'worksheet', '/pages/two.xml'),
      ),
      'book/Main.xml':
        `<m:workbook xmlns:m="${strict}/spreadsheetml/main" xmlns:k="${strict}/officeDocument/relationships"><m:sheets><m:sheet name="一&amp;二" sheetId="9" k:id="p"/>` +
        '<m:sheet name="图" sheetId="2" k:id="q"/><m:sheet name="二" sheetId="3" state="veryHidden" k:id="z"/></m:sheets>' +
        '<m:definedNames><m:definedName name="合计">二!$A$1</m:definedName><m:definedName name="本表" localSheetId="0">二!$A$2</m:definedName></m:definedNames></m:workbook>',
      'pages/one.xml': `<m:worksheet xmlns:m="${strict}/spreadsheetml/main"><m:sheetData><m:row><m:c><m:v>1</m:v></m:c></m:row></m:sheetData><m:mergeCells><m:mergeCell ref="B2:C3"/></m:mergeCells></m:worksheet>`,
      'pages/two.xml': `<worksheet xmlns="${strict}/spreadsheetml/main"><sheetData/></worksheet>`,
    },
  });
  const { sheets, names } = read(bytes);
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['一&二', 'visible'],
    ['二', 'veryHidden'],
  ]);
  expect(sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }]);
  expect(cellsOf(sheets[0])).toEqual({ A1: 1 });
  expect([...names]).toEqual([['合计', '二!$A$1']]);
});

test('一百万行只有格式，什么也不留下', () => {
  const rows = '<row s="1" customFormat="1" ht="20"><c s="1"/></row>'.repeat(1_000_000);
  const bytes = packageOf(data(`<row r="1"><c r="A1"><v>1</v></c></row>${rows}`));
  const sheet = read(bytes).sheets[0];
  expect(sheet?.rows).toHaveLength(1);
  expect(sheet?.formats.size).toBe(0);
});

test('什么都有的工作簿', () => {
  const { sheets, names } = read(new Uint8Array(readFileSync(join(FIXTURES, 'rich.xlsx'))));
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['决算', 'visible'],
    ["it's 一览 表", 'visible'],
    ['辅助', 'hidden'],
    ['隐藏很深', 'veryHidden'],
  ]);
  expect([...names]).toEqual([['决算合计', '决算!$D$7']]);
  expect(cellsOf(sheets[0])).toMatchObject({
    A1: '部门整体支出决算表',
    B4: 120.5,
    D7: 475.3,
    A8: '合计（万元）',
    '=E7': 'IF(C7=0,"",D7/C7)',
    '|E7': '0.00%',
    '|B4': '#,##0.00_ ',
  });
  expect(cellsOf(sheets[1])).toMatchObject({
    B2: 45292,
    '|B2': 'yyyy"年"m"月"d"日"',
    D2: uncalculated,
    '=D2': "'决算'!D7",
  });
});

test('LibreOffice 存过的同一本，内容相同', () => {
  const [hers, theirs] = ['rich.xlsx', 'rich.libreoffice.xlsx'].map((file) =>
    read(new Uint8Array(readFileSync(join(FIXTURES, file)))),
  );
  expect(theirs?.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(hers?.sheets.map(({ name }) => name) ?? []),
  );
  const rows = (book: WorkbookSnapshot | undefined): unknown =>
    book?.sheets
      .find(({ name }) => name === '决算')
      ?.rows.slice(0, 7)
      .map((row) => row?.slice(0, 4));
  expect(rows(theirs)).toEqual(rows(hers));
});

test('hucre 写的工作簿', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '甲',
        rows: [
          ['项目', 1.5, true],
          ['乙', null, new Date(Date.UTC(2025, 0, 6))],
        ],
      },
    ],
  });
  expect(cellsOf(read(bytes).sheets[0])).toMatchObject({ A1: '项目', B1: 1.5, C1: true, A2: '乙', C2: 45663 });
});

const bare = (name: string): Uint8Array => ole([name]);

/** A compound file that has a directory and nothing else. */
function ole(names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  view.setUint32(512 + 4, 0xfffffffe, true);
  names.forEach((name, index) => {
    const at = 1024 + 128 * index;
    Array.from(name).forEach((letter, place) => {
      view.setUint16(at + 2 * place, letter.charCodeAt(0), true);
    });
    view.setUint16(at + 64, 2 * name.length + 2, true);
  });
  return bytes;
}

const whole = packageOf(data('<row r="1"><c r="A1"><v>1</v></c></row>'));
const patched = (change: (view: DataView) => void): Uint8Array => {
  const copy = whole.slice();
  change(new DataView(copy.buffer));
  return copy;
};
const centralAt = (view: DataView): number => view.getUint32(view.byteLength - 6, true);

const refusals: readonly (readonly [
  title: string,
  bytes: Uint8Array,
  code: string,
  details: Record<string, string>,
])[] = [
  ['空文件', new Uint8Array(0), 'emptyFile', {}],
  ['旧版 .xls', bare('Workbook'), 'legacyXls', {}],
  ['更旧的 .xls', bare('Book'), 'legacyXls', {}],
  ['裸 BIFF', new Uint8Array([9, 8, 16, 0, 0, 6]), 'legacyXls', {}],
  ['加密的 .xlsx', bare('EncryptedPackage'), 'encrypted', {}],
  [
    '有密码的压缩包',
    patched((view) => {
      view.setUint16(centralAt(view) + 8, 1, true);
    }),
    'encrypted',
    {},
  ],
  [
    '二进制工作簿',
    packageOf({
      parts: {
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      },
    }),
    'binaryWorkbook',
    {},
  ],
  ['旧版 Word 文件', bare('WordDocument'), 'notAWorkbook', { looksLike: 'doc' }],
  ['PDF', strToU8('%PDF-1.7'), 'notAWorkbook', { looksLike: 'pdf' }],
  ['网页改名', strToU8('<html><table></table></html>'), 'notAWorkbook', { looksLike: 'html' }],
  ['文本', strToU8('项目,金额'), 'notAWorkbook', {}],
  ['别的压缩包', packageOf({ parts: { '_rels/.rels': undefined } }), 'notAWorkbook', { looksLike: 'zip' }],
  ['截断的压缩包', whole.slice(0, whole.length - 30), 'damaged', { part: 'zip' }],
  [
    '少一张表',
    packageOf({ parts: { 'xl/worksheets/sheet1.xml': undefined } }),
    'damaged',
    { part: 'xl/worksheets/sheet1.xml' },
  ],
  [
    '表写到一半',
    packageOf({ sheets: [`<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row>`] }),
    'damaged',
    { part: 'xl/worksheets/sheet1.xml', reason: 'truncated' },
  ],
  [
    '表断在标签里',
    packageOf({ sheets: [`<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A`] }),
    'damaged',
    { part: 'xl/worksheets/sheet1.xml' },
  ],
  [
    '表是空的',
    packageOf({ parts: { 'xl/worksheets/sheet1.xml': '' } }),
    'damaged',
    { part: 'xl/worksheets/sheet1.xml' },
  ],
  ['标签不配对', packageOf(data('<row r="1"></c></row>')), 'damaged', { part: 'xl/worksheets/sheet1.xml' }],
  [
    '共享文本不存在',
    packageOf(data('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')),
    'damaged',
    { part: 'xl/worksheets/sheet1.xml', reason: 'sharedString' },
  ],
  [
    '一个单元格写了两个值',
    packageOf(data('<row r="1"><c r="A1"><v>40</v><v>40</v></c></row>')),
    'damaged',
    { part: 'xl/worksheets/sheet1.xml' },
  ],
  [
    '一个单元格又写了值又写了文字',
    packageOf(data('<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is><v>7</v></c></row>')),
    'damaged',
    { part: 'xl/worksheets/sheet1.xml' },
  ],
  [
    '一个单元格写了两段文字',
    packageOf(data('<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is><is><t>乙</t></is></c></row>')),
    'damaged',
    { part: 'xl/worksheets/sheet1.xml' },
  ],
  [
    '同一个单元格写了两次',
    packageOf(data('<row r="1"><c r="A1"><v>40</v></c><c r="A1"><v>50</v></c></row>')),
    'damaged',
    { part: 'xl/worksheets/sheet1.xml' },
  ],
  [
    '同一个单元格在另一行里又写了一次',
    packageOf(data('<row r="1"><c r="A1" t="str"><v>甲</v></c></row><row r="2"><c r="A1"><v>50</v></c></row>')),
    'damaged',
    { part: 'xl/worksheets/sheet1.xml' },
  ],
  [
    '同一个单元格写了两条公式',
    packageOf(data('<row r="1"><c r="A1"><f>B1</f></c><c r="A1"><f>C1</f></c></row>')),
    'damaged',
    { part: 'xl/worksheets/sheet1.xml' },
  ],
  [
    '两张表一个名字',
    packageOf({ sheets: ['<sheetData/>', '<sheetData/>'], names: ['表a', '表A'] }),
    'sheetsOfOneName',
    { sheet: '表A' },
  ],
  [
    '不知是什么表',
    packageOf({ sheets: ['<sheetData/>'], kinds: ['futuresheet'] }),
    'damaged',
    { part: 'xl/workbook.xml', reason: 'sheetKind' },
  ],
  [
    '位置不合法',
    packageOf(data('<row r="1"><c r="XFE1"><v>7</v></c></row>')),
    'damaged',
    { part: 'xl/worksheets/sheet1.xml' },
  ],
  [
    '没有工作表清单',
    packageOf({ parts: { 'xl/workbook.xml': '<workbook/>' } }),
    'damaged',
    { part: 'xl/workbook.xml' },
  ],
  [
    '外部实体声明',
    packageOf({ parts: { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' } }),
    'damaged',
    { part: 'xl/worksheets/sheet1.xml' },
  ],
  ...['&#0;', '&#x1;', '\u0002', '&#xD800;', '&#57343;', '&#65535;', '\uffff', '&#xFFFFFFFFFF;'].map(
    (text): [string, Uint8Array, string, object] => [
      `XML 里不能有的字符：${JSON.stringify(text)}`,
      packageOf(data(`<row r="1"><c r="A1" t="inlineStr"><is><t>甲${text}乙</t></is></c></row>`)),
      'damaged',
      { part: 'xl/worksheets/sheet1.xml' },
    ],
  ),
  [
    '不是 UTF-8',
    packageOf({
      parts: {
        'xl/worksheets/sheet1.xml': new Uint8Array([
          ...strToU8('<worksheet><sheetData><row><c t="str"><v>'),
          0xff,
          ...strToU8('</v></c></row></sheetData></worksheet>'),
        ]),
      },
    }),
    'damaged',
    { part: 'xl/worksheets/sheet1.xml' },
  ],
  [
    '部件自称过大',
    patched((view) => {
      view.setUint32(centralAt(view) + 24, 0x50000000, true);
    }),
    'tooLarge',
    {},
  ],
];

test.each(refusals)('不能读：%s', (_title, bytes, code, details) => {
  expect(readWorkbook(bytes)).toMatchObject({ ok: false, refusal: { code, details } });
});

test('任何一个字节坏掉或截断，都不抛出异常', () => {
  const rich = new Uint8Array(readFileSync(join(FIXTURES, 'rich.xlsx')));
  for (let at = 0; at < rich.length; at += 37) {
    const broken = rich.slice();
    broken[at] = (broken[at] ?? 0) ^ 0x5a;
    expect(() => readWorkbook(broken)).not.toThrow();
    if (at % 5 === 0) expect(() => readWorkbook(rich.slice(0, at))).not.toThrow();
  }
});

it('隐藏的行和列', () => {
  const sheet = `<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="9"/><col min="3" max="4" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="4" hidden="true"/></sheetData></worksheet>`;
  const read = readWorkbook(packageOf({ parts: { 'xl/worksheets/sheet1.xml': sheet } }));
  const hidden = read.ok ? read.value.sheets[0]?.hidden : undefined;
  expect([[...(hidden?.rows ?? [])], [...(hidden?.columns ?? [])]]).toEqual([
    [1, 3],
    [2, 3],
  ]);
});

describe('批注', () => {
  const sheet = '<sheetData><row r="2"><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row></sheetData>';
  const notes = `<comments xmlns="${MAIN}"><authors><author>王会计</author><author></author></authors><commentList>
    <comment ref="B2" authorId="0"><text><r><t>王会计:</t></r><r><t xml:space="preserve">
此数含学校</t></r></text></comment>
    <comment ref="C2" authorId="1"><text><t>[线程批注] 你的 Excel 版本可读取此线程批注</t></text></comment>
    <comment ref="D9" authorId="1"><text><r><t>空</t></r><rPh sb="0" eb="1"><t>kong</t></rPh></text></comment></commentList></comments>`;
  const threads = `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">
    <threadedComment ref="C2" id="{1}"><text>未含村级</text></threadedComment>
    <threadedComment ref="C2" id="{2}" parentId="{1}"><text>已核对</text></threadedComment></ThreadedComments>`;
  const bookWith = (comments: string | undefined, threaded?: string) => {
    const relations = [
      relation('rId1', 'comments', '../comments1.xml'),
      relation('rId2', 'threadedComment', '../threadedComments/t1.xml'),
    ];
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': relationsXml(relations.slice(0, threaded === undefined ? 1 : 2)),
      'xl/comments1.xml': comments,
      'xl/threadedComments/t1.xml': threaded,
    };
    return packageOf({ sheets: [sheet], parts });
  };
  const commentsOf = (comments: string | undefined, threaded?: string) => {
    const [first] = read(bookWith(comments, threaded)).sheets;
    return Object.fromEntries(
      [...(first?.comments ?? [])].map(([key, text]) => [a1(rowOfKey(key), columnOfKey(key)), text]),
    );
  };

  it('读出每格写的话：作者的名字不算，注音不算，有对话的读对话', () => {
    expect(commentsOf(notes, threads)).toEqual({ B2: '此数含学校', C2: '未含村级\n已核对', D9: '空' });
  });

  it('名下没有那个部件：没有批注可读', () => {
    expect(commentsOf(undefined)).toEqual({});
  });

  it.each([
    ['断了', '<comments><comment', undefined],
    ['根本不是批注', '<worksheet/>', undefined],
    ['不知道写在哪一格', notes.replace('ref="B2"', 'ref="第二行"'), threads],
    ['对话断了', notes, '<ThreadedComments><threadedComment'],
  ])('批注%s：哪个数受它管没人知道，整个文件不读', (_, comments, threaded) => {
    const result = readWorkbook(bookWith(comments, threaded));
    expect(result.ok ? 'read' : result.refusal.code).toBe('damaged');
  });
});

describe('文本框', () => {
  const shape = (text: string) => `<xdr:sp><xdr:nvSpPr/><xdr:txBody><a:bodyPr/>${text}</xdr:txBody></xdr:sp>`;
  const paragraph = (...runs: string[]) =>
    `<a:p>${runs.map((run) => `<a:r><a:rPr/><a:t>${run}</a:t></a:r>`).join('')}</a:p>`;
  const drawing = (inside: string) =>
    `<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:twoCellAnchor><xdr:from/><xdr:to/>${inside}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
  const bookWith = (part: string | undefined) =>
    packageOf({
      sheets: ['<sheetData/>'],
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationsXml([relation('rId1', 'drawing', '../drawings/drawing1.xml')]),
        'xl/drawings/drawing1.xml': part,
      },
    });
  const floatingOf = (part: string | undefined) => read(bookWith(part)).sheets[0]?.floating;

  it('读出文本框、图形、组合里的字，换行照旧，同样的只算一次', () => {
    const group = `<xdr:grpSp>${shape(paragraph('单位', '：元'))}${shape(paragraph('草稿') + paragraph('勿用'))}</xdr:grpSp>`;
    expect(floatingOf(drawing(group + shape(paragraph('单位：元'))))).toEqual(['单位：元', '草稿\n勿用']);
  });

  it('图片、空的文本框、没有写出来的部件：没有字', () => {
    expect(floatingOf(drawing(`<xdr:pic/>${shape('<a:p/>')}`))).toBeUndefined();
    expect(floatingOf(undefined)).toBeUndefined();
  });
});
