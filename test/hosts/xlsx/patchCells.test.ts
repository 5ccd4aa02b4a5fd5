import { parseA1 } from '../../../src/core/workbook/address';
import { type CellContent, cellError } from '../../../src/core/workbook/snapshot';
import type { CellPatch } from '../../../src/hosts/xlsx/patch/cellPatch';
import { patchCells } from '../../../src/hosts/xlsx/patchCells';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { differentParts, partText } from '../../support/packageParts';
import { packageOf, relation, relationsXml, styles } from './packageOf';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const SHEET = 'xl/worksheets/sheet1.xml';

function constant(cell: string, content: CellContent, numberFormat?: string): CellPatch {
  return { ...at(cell), change: { kind: 'constant' }, content, numberFormat };
}

function formula(cell: string, text: string, content: CellContent): CellPatch {
  return { ...at(cell), change: { kind: 'formula', formula: text }, content, numberFormat: undefined };
}

function value(cell: string, content: CellContent): CellPatch {
  return { ...at(cell), change: { kind: 'value' }, content, numberFormat: undefined };
}

function at(cell: string): { readonly row: number; readonly column: number } {
  const place = parseA1(cell);
  if (!place) throw new Error(`no cell ${cell}`);
  return place;
}

function patched(bytes: Uint8Array, patches: readonly CellPatch[], sheet = '表1'): Uint8Array {
  const result = patchCells(bytes, new Map([[sheet, patches]]));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** `<sheetData>` of a sheet is given and expected; around it nothing may change. */
type Case = readonly [title: string, data: string, patches: readonly CellPatch[], expected: string];

const cell = (content: string): string => `<row r="1">${content}</row>`;

const contents: readonly Case[] = [
  ['数改成数', cell('<c r="A1"><v>1</v></c>'), [constant('A1', 2.5)], cell('<c r="A1" s="0"><v>2.5</v></c>')],
  [
    '数改成文字',
    cell('<c r="A1" s="3"><v>1</v></c>'),
    [constant('A1', '甲')],
    cell('<c r="A1" s="3" t="inlineStr"><is><t>甲</t></is></c>'),
  ],
  ['数改成对错', cell('<c r="A1"><v>1</v></c>'), [constant('A1', true)], cell('<c r="A1" s="0" t="b"><v>1</v></c>')],
  ['数清空，样式留下', cell('<c r="A1" s="3"><v>1</v></c>'), [constant('A1', undefined)], cell('<c r="A1" s="3"/>')],
  [
    '数改成错误值：是值，不是公式',
    cell('<c r="A1"><v>1</v></c>'),
    [constant('A1', cellError('#N/A'))],
    cell('<c r="A1" s="0" t="e"><v>#N/A</v></c>'),
  ],
  [
    '数改成公式',
    cell('<c r="A1"><v>1</v></c>'),
    [formula('A1', 'B1*2<>4', true)],
    cell('<c r="A1" s="0" t="b"><f>B1*2&lt;&gt;4</f><v>1</v></c>'),
  ],
  ['共享文本改成数', cell('<c r="A1" t="s"><v>0</v></c>'), [constant('A1', 7)], cell('<c r="A1" s="0"><v>7</v></c>')],
  [
    '内嵌文本改成数',
    cell('<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><rPr><b/></rPr><t>乙</t></r></is></c>'),
    [constant('A1', 7)],
    cell('<c r="A1" s="0"><v>7</v></c>'),
  ],
  [
    '公式改成数',
    cell('<c r="A1" t="str"><f>B1&amp;"甲"</f><v>甲</v></c>'),
    [constant('A1', 7)],
    cell('<c r="A1" s="0"><v>7</v></c>'),
  ],
  [
    '公式的结果变了：公式与它的属性不动',
    cell('<c r="A1" s="2" t="str"><f ca="1">B1&amp;"甲"</f><v>甲</v></c>'),
    [value('A1', 3)],
    cell('<c r="A1" s="2"><f ca="1">B1&amp;"甲"</f><v>3</v></c>'),
  ],
  [
    '公式的结果成了错误值',
    cell('<c r="A1"><f>1/B1</f><v>5</v></c>'),
    [value('A1', cellError('#DIV/0!'))],
    cell('<c r="A1" t="e"><f>1/B1</f><v>#DIV/0!</v></c>'),
  ],
  [
    '单引号的属性、动态数组的标记留下',
    cell("<c r='A1' s='2' cm=\"1\"><f>B1</f><v>5</v></c>"),
    [value('A1', 6)],
    cell("<c r='A1' s='2' cm=\"1\"><f>B1</f><v>6</v></c>"),
  ],
  [
    '日期存成文字的，改成数',
    cell('<c r="A1" t="d"><v>2023-01-02</v></c>'),
    [constant('A1', 44929)],
    cell('<c r="A1" s="0"><v>44929</v></c>'),
  ],
  [
    '新的函数写成文件里的名字，文字里的不动',
    cell('<c r="A1"/>'),
    [formula('A1', 'IFS(A2="XOR(",sort(B1:B3))&FILTER(C1:C2,1)', 1)],
    cell(
      '<c r="A1" s="0"><f>_xlfn.IFS(A2="XOR(",_xlfn._xlws.sort(B1:B3))&amp;_xlfn._xlws.FILTER(C1:C2,1)</f><v>1</v></c>',
    ),
  ],
  [
    '控制字符、表情、像转义的文字',
    cell(''),
    [constant('A1', 'a\u0001😀_x000D_\r')],
    cell('<c r="A1" s="0" t="inlineStr"><is><t xml:space="preserve">a_x0001_😀_x005F_x000D__x000D_</t></is></c>'),
  ],
  [
    '首尾空格与换行',
    cell(''),
    [constant('A1', ' 甲\n')],
    cell('<c r="A1" s="0" t="inlineStr"><is><t xml:space="preserve"> 甲\n</t></is></c>'),
  ],
  ['前导零的文字', cell(''), [constant('A1', '007')], cell('<c r="A1" s="0" t="inlineStr"><is><t>007</t></is></c>')],
  ['十七位的数', cell(''), [constant('A1', 0.1 + 0.2)], cell('<c r="A1" s="0"><v>0.30000000000000004</v></c>')],
  [
    '很大与很小的数',
    cell(''),
    [constant('A1', 1e300), constant('B1', -1e-300)],
    cell('<c r="A1" s="0"><v>1E+300</v></c><c r="B1" s="0"><v>-1E-300</v></c>'),
  ],
];

const places: readonly Case[] = [
  [
    '没有的行',
    '<row r="1"/><row r="5"/>',
    [constant('B3', 1)],
    '<row r="1"/><row r="3"><c r="B3" s="0"><v>1</v></c></row><row r="5"/>',
  ],
  [
    '在所有的行之前、之后',
    '<row r="5"/>',
    [constant('A1', 1), constant('A9', 2)],
    '<row r="1"><c r="A1" s="0"><v>1</v></c></row><row r="5"/><row r="9"><c r="A9" s="0"><v>2</v></c></row>',
  ],
  [
    '自闭合的行',
    '<row r="1" ht="20"/>',
    [constant('B1', 1), constant('A1', 2)],
    '<row r="1" ht="20"><c r="A1" s="0"><v>2</v></c><c r="B1" s="0"><v>1</v></c></row>',
  ],
  [
    '插在两格之间',
    cell('<c r="A1"/><c r="D1"/>'),
    [constant('C1', 1), constant('B1', 2)],
    cell('<c r="A1"/><c r="B1" s="0"><v>2</v></c><c r="C1" s="0"><v>1</v></c><c r="D1"/>'),
  ],
  [
    '新格紧挨着一个也改的格',
    cell('<c r="C1"/>'),
    [constant('C1', 1), constant('B1', 2)],
    cell('<c r="B1" s="0"><v>2</v></c><c r="C1" s="0"><v>1</v></c>'),
  ],
  [
    '新行紧挨着一个也添的自闭合行',
    '<row r="2"/>',
    [constant('A2', 1), constant('A1', 2)],
    '<row r="1"><c r="A1" s="0"><v>2</v></c></row><row r="2"><c r="A2" s="0"><v>1</v></c></row>',
  ],
  [
    '行的样式给新格',
    '<row r="1" s="4" customFormat="1"/>',
    [constant('A1', 1)],
    '<row r="1" s="4" customFormat="1"><c r="A1" s="4"><v>1</v></c></row>',
  ],
  [
    '第 Z 列以后，最后一列、最后一行',
    cell('<c r="Z1"/>'),
    [constant('AA1', 1), constant('XFD1', 2), constant('XFD1048576', 3)],
    `${cell('<c r="Z1"/><c r="AA1" s="0"><v>1</v></c><c r="XFD1" s="0"><v>2</v></c>')}<row r="1048576"><c r="XFD1048576" s="0"><v>3</v></c></row>`,
  ],
  [
    '行与格都不写位置：清空一格，后面的不移位',
    '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    [constant('A1', undefined)],
    '<row><c r="A1" s="0"/><c><v>2</v></c></row><row><c><v>3</v></c></row>',
  ],
  [
    '行与格都不写位置：改后一行',
    '<row><c><v>1</v></c></row><row><c><v>3</v></c></row>',
    [constant('A2', 4)],
    '<row><c><v>1</v></c></row><row><c r="A2" s="0"><v>4</v></c></row>',
  ],
  ['清空本来就没有的格', '<row r="1"/>', [constant('A1', undefined)], '<row r="1"/>'],
  [
    '行尾后来的扩展不当作格',
    cell('<c r="A1"/><extLst><ext uri="x"><c/></ext></extLst>'),
    [constant('B1', 1)],
    cell('<c r="A1"/><extLst><ext uri="x"><c/></ext></extLst><c r="B1" s="0"><v>1</v></c>'),
  ],
  [
    '注释与 CDATA 原样',
    cell('<!-- 甲 --><c r="A1" t="str"><v><![CDATA[<乙>]]></v></c><c r="B1"><v>1</v></c>'),
    [constant('B1', 2)],
    cell('<!-- 甲 --><c r="A1" t="str"><v><![CDATA[<乙>]]></v></c><c r="B1" s="0"><v>2</v></c>'),
  ],
];

const SHARED = '<row r="1"><c r="B1"><f t="shared" ref="B1:B4" si="0">A1*2+$C$1</f><v>2</v></c></row>';
const member = (row: number, shown: string): string =>
  `<row r="${String(row)}"><c r="B${String(row)}"><f t="shared" si="0"/><v>${shown}</v></c></row>`;

const shared: readonly Case[] = [
  [
    '主格改成数：别的格各自得到公式',
    SHARED + member(2, '4') + member(3, '6'),
    [constant('B1', 9)],
    `<row r="1"><c r="B1" s="0"><v>9</v></c></row><row r="2"><c r="B2"><f>A2*2+$C$1</f><v>4</v></c></row><row r="3"><c r="B3"><f>A3*2+$C$1</f><v>6</v></c></row>`,
  ],
  [
    '主格改成公式，一格的结果也变了',
    SHARED + member(2, '4') + member(3, '6'),
    [formula('B1', 'A1', 1), value('B3', 7)],
    `<row r="1"><c r="B1" s="0"><f>A1</f><v>1</v></c></row><row r="2"><c r="B2"><f>A2*2+$C$1</f><v>4</v></c></row><row r="3"><c r="B3"><f>A3*2+$C$1</f><v>7</v></c></row>`,
  ],
  [
    '主格清空',
    SHARED + member(2, '4'),
    [constant('B1', undefined)],
    '<row r="1"><c r="B1" s="0"/></row><row r="2"><c r="B2"><f>A2*2+$C$1</f><v>4</v></c></row>',
  ],
  [
    '一个成员改成数：主格与别的成员不动',
    SHARED + member(2, '4') + member(3, '6'),
    [constant('B2', 5)],
    `${SHARED}<row r="2"><c r="B2" s="0"><v>5</v></c></row>${member(3, '6')}`,
  ],
  [
    '主格与一个成员一起改',
    SHARED + member(2, '4') + member(3, '6'),
    [constant('B1', 1), constant('B2', 5)],
    `<row r="1"><c r="B1" s="0"><v>1</v></c></row><row r="2"><c r="B2" s="0"><v>5</v></c></row><row r="3"><c r="B3"><f>A3*2+$C$1</f><v>6</v></c></row>`,
  ],
  [
    '只有结果变了：公式照旧共享',
    SHARED + member(2, '4'),
    [value('B1', 3), value('B2', 5)],
    `${SHARED.replace('<v>2</v>', '<v>3</v>')}${member(2, '5')}`,
  ],
];

describe.each([
  ['内容', contents],
  ['位置', places],
  ['共享公式', shared],
] as const)('改一格：%s', (_kind, cases) => {
  it.each(cases)('%s', (_title, data, patches, expected) => {
    const around = (inside: string): string =>
      `<sheetData>${inside}</sheetData><mergeCells count="1"><mergeCell ref="Y1:Z1"/></mergeCells>`;
    const strings = { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>甲</t></si></sst>` };
    const before = packageOf({ sheets: [around(data), '<sheetData/>'], parts: strings });
    const after = patched(before, patches);
    expect(partText(after, SHEET)).toBe(partText(before, SHEET).replace(around(data), () => around(expected)));
    expect(differentParts(before, after)).toEqual(data === expected ? [] : [SHEET]);
  });
});

const wholes: readonly (readonly [title: string, sheet: string, patches: readonly CellPatch[], expected: string])[] = [
  [
    '带前缀的部件',
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>B1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    [value('A1', 2), constant('B1', '甲'), formula('A2', '1', 1)],
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>B1</x:f><x:v>2</x:v></x:c><x:c r="B1" s="0" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2" s="0"><x:f>1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  ],
  [
    '空的表',
    `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    [constant('B2', 1)],
    `<worksheet xmlns="${MAIN}"><sheetData><row r="2"><c r="B2" s="0"><v>1</v></c></row></sheetData></worksheet>`,
  ],
  [
    '列的样式给新格，用到的范围变大',
    `<worksheet xmlns="${MAIN}"><dimension ref="B2:C3"/><cols><col min="1" max="2" width="9" style="5"/></cols><sheetData/></worksheet>`,
    [constant('A1', 1), constant('D5', 1)],
    `<worksheet xmlns="${MAIN}"><dimension ref="A1:D5"/><cols><col min="1" max="2" width="9" style="5"/></cols><sheetData><row r="1"><c r="A1" s="5"><v>1</v></c></row><row r="5"><c r="D5" s="0"><v>1</v></c></row></sheetData></worksheet>`,
  ],
  [
    '受保护的表',
    `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1" password="CC1A"/></worksheet>`,
    [constant('A1', 2)],
    `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" s="0"><v>2</v></c></row></sheetData><sheetProtection sheet="1" password="CC1A"/></worksheet>`,
  ],
  [
    '严格格式',
    `<worksheet xmlns="${STRICT}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    [constant('A1', 2)],
    `<worksheet xmlns="${STRICT}"><sheetData><row r="1"><c r="A1" s="0"><v>2</v></c></row></sheetData></worksheet>`,
  ],
];

it.each(wholes)('整张表：%s', (_title, sheet, patches, expected) => {
  expect(partText(patched(packageOf({ sheets: [sheet] }), patches), SHEET)).toBe(expected);
});

const STYLES = styles(
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.0"/></numFmts><fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="49" fontId="2" applyNumberFormat="1"><alignment horizontal="center"/></xf></cellXfs>',
);

it('百分数带来的格式添在后面，其余样子照旧；没有带来的，样式表一字节不动', () => {
  const before = packageOf({
    sheets: [`<sheetData>${cell('<c r="A1" s="1"/><c r="B1"/>')}</sheetData>`],
    parts: { 'xl/styles.xml': STYLES },
  });
  const after = patched(before, [constant('A1', 0.05, '0%'), constant('B1', 1)]);
  expect(partText(after, 'xl/styles.xml')).toBe(
    STYLES.replace('count="2"><xf', 'count="3"><xf').replace(
      '</cellXfs>',
      '<xf numFmtId="9" applyNumberFormat="1" fontId="2"><alignment horizontal="center"/></xf></cellXfs>',
    ),
  );
  expect(partText(after, SHEET)).toContain('<c r="A1" s="2"><v>0.05</v></c><c r="B1" s="0"><v>1</v></c>');
  expect(differentParts(before, patched(before, [constant('A1', 0.05)]))).toEqual([SHEET]);
});

it('没有样式表：值照样写进去', () => {
  const after = patched(packageOf({}), [constant('A1', 0.05, '0%')]);
  expect(partText(after, SHEET)).toContain('<c r="A1" s="0"><v>0.05</v></c>');
});

function withChain(chain: string): Uint8Array {
  const data =
    '<sheetData><row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><f>1</f><v>1</v></c><c r="C1"><v>1</v></c></row></sheetData>';
  return packageOf({
    sheets: [data, data],
    parts: {
      'xl/calcChain.xml': `<calcChain xmlns="${MAIN}">${chain}</calcChain>`,
      'xl/_rels/workbook.xml.rels': relationsXml([
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        relation('rId2', 'worksheet', '/xl/worksheets/sheet2.xml'),
        relation('rId3', 'calcChain', 'calcChain.xml'),
      ]),
    },
  });
}

it.each([
  ['不再是公式的格离开计算链', [constant('A1', 2)], '<c i="1" r="B1"/><c r="A1" i="2"/>'],
  ['新公式不必在链里', [formula('C1', 'A1', 1)], undefined],
  ['本来就不是公式的，链不动', [constant('C1', 5)], undefined],
  ['结果变了，链不动', [value('A1', 5)], undefined],
] as const)('计算链：%s', (_title, patches, expected) => {
  const chain = '<c r="A1" i="1"/><c r="B1"/><c r="A1" i="2"/>';
  const before = withChain(chain);
  const after = patched(before, patches);
  expect(differentParts(before, after)).toEqual(expected === undefined ? [SHEET] : ['xl/calcChain.xml', SHEET]);
  expect(partText(after, 'xl/calcChain.xml')).toContain(`>${expected ?? chain}<`);
});

it('计算链空了，部件与关系一起走；绝对路径的表也找得到', () => {
  const after = patched(withChain('<c r="A1" i="2"/>'), [constant('A1', undefined)], '表2');
  expect(() => partText(after, 'xl/calcChain.xml')).toThrow();
  expect(partText(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  expect(partText(after, 'xl/worksheets/sheet2.xml')).toContain('<c r="A1" s="0"/>');
});

it.each([
  ['没有 calcPr', '', '<calcPr fullCalcOnLoad="1"/>'],
  ['有 calcPr', '<calcPr calcId="191029"/>', '<calcPr fullCalcOnLoad="1" calcId="191029"/>'],
  ['写着不要', '<calcPr fullCalcOnLoad="0"/>', '<calcPr fullCalcOnLoad="1"/>'],
])('有公式没有值时，请 Excel 打开时计算：%s', (_title, behind, expected) => {
  const before = packageOf({ sheets: [`<sheetData>${cell('<c r="A1"><f>B1</f><v>5</v></c>')}</sheetData>`], behind });
  const after = patched(before, [value('A1', cellError('uncalculated'))]);
  expect(partText(after, SHEET)).toContain('<c r="A1"><f>B1</f></c>');
  expect(partText(after, 'xl/workbook.xml')).toBe(
    partText(before, 'xl/workbook.xml').replace(`</sheets>${behind}`, `</sheets>${expected}`),
  );
});

it('什么也不改：就是原来的字节', () => {
  const before = packageOf({});
  const result = patchCells(before, new Map());
  expect(result.ok && result.value).toBe(before);
});

it('改过的都读得回来', () => {
  const texts = ['a\u0001', '😀', '_x000D_', ' 甲 ', '乙\n丙', '007', "'撇号", '<&>"', '=1+1', '\ud83d'];
  const after = patched(
    packageOf({}),
    texts.map((text, row) => ({
      row,
      column: 0,
      change: { kind: 'constant' },
      content: text,
      numberFormat: undefined,
    })),
  );
  const read = readWorkbook(after);
  expect(read.ok && read.value.sheets[0]?.rows.map((row) => row?.[0])).toEqual(texts);
});
