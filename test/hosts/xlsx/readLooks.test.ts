import { rowOfKey, columnOfKey } from '../../../src/core/workbook/snapshot';
import { PLAIN_STYLE } from '../../../src/core/workbook/cellStyle';
import type { CellStyle } from '../../../src/core/workbook/cellStyle';
import type { SheetLook } from '../../../src/core/workbook/sheetLook';
import { readLooks } from '../../../src/hosts/xlsx/readLooks';
import { packageOf, relation, relationsXml, styles } from './packageOf';

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';

function looks(sheet: string, stylesXml?: string, parts: Readonly<Record<string, string>> = {}): SheetLook {
  const read = readLooks(
    packageOf({
      sheets: [sheet],
      parts: { ...(stylesXml === undefined ? {} : { 'xl/styles.xml': stylesXml }), ...parts },
    }),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value.get('表1')!;
}

const CELL = '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>';

interface Parts {
  readonly font?: string;
  readonly fill?: string;
  readonly border?: string;
  readonly xf?: string;
  readonly attributes?: string;
  readonly formats?: string;
}

function styleOf(
  { font = '', fill = '', border = '', xf = '', attributes = '', formats = '' }: Parts,
  parts?: Readonly<Record<string, string>>,
): CellStyle | undefined {
  const xml = styles(
    `${formats}<fonts><font/><font>${font}</font></fonts><fills><fill/><fill/><fill>${fill}</fill></fills><borders><border/><border>${border}</border></borders>` +
      `<cellXfs><xf/><xf fontId="1" fillId="2" borderId="1"${attributes}>${xf}</xf></cellXfs>`,
  );
  return looks(CELL, xml, parts).styles.get(0);
}

const solid = (color: string): string =>
  `<patternFill patternType="solid"><fgColor ${color}/><bgColor indexed="64"/></patternFill>`;

it.each<[string, Parts, Partial<CellStyle>]>([
  [
    '什么也不说',
    {},
    {
      fontName: PLAIN_STYLE.fontName,
      fontSize: 11,
      bold: false,
      fill: undefined,
      horizontal: 'General',
      vertical: 'Bottom',
      numberFormat: 'General',
      locked: true,
    },
  ],
  [
    '字体',
    { font: '<b/><sz val="16"/><color rgb="FFC00000"/><name val="黑体"/>' },
    { fontName: '黑体', fontSize: 16, bold: true, fontColor: '#C00000' },
  ],
  ['写明不加粗', { font: '<b val="0"/>' }, { bold: false }],
  ['底色', { fill: solid('rgb="FFFFF2CC"') }, { fill: '#FFF2CC' }],
  ['底色：主题加深浅', { fill: solid('theme="4" tint="0.5"') }, { fill: '#A2B9E2' }],
  ['底色：主题变深', { fill: solid('theme="0" tint="-0.25"') }, { fill: '#BFBFBF' }],
  ['底色：旧的调色板', { fill: solid('indexed="13"') }, { fill: '#FFFF00' }],
  ['底色：由程序定', { fill: solid('indexed="64"') }, { fill: undefined }],
  ['底色：写坏了', { fill: solid('rgb="红"') }, { fill: undefined }],
  [
    '没有底色',
    { fill: '<patternFill patternType="none"><fgColor rgb="FF000000"/></patternFill>' },
    { fill: undefined },
  ],
  [
    '花纹：画它的底',
    { fill: '<patternFill patternType="lightUp"><fgColor rgb="FF000000"/><bgColor rgb="FFEEEEEE"/></patternFill>' },
    { fill: '#EEEEEE' },
  ],
  [
    '渐变：不画',
    { fill: '<gradientFill><stop position="0"><color rgb="FF000000"/></stop></gradientFill>' },
    { fill: undefined },
  ],
  [
    '边框',
    {
      border:
        '<left style="thin"><color indexed="64"/></left><right style="double"><color rgb="FFFF0000"/></right><top style="mediumDashed"/><bottom/>',
    },
    {
      borders: {
        left: { style: 'Continuous', weight: 'Thin', color: '#000000' },
        right: { style: 'Double', weight: 'Thick', color: '#FF0000' },
        top: { style: 'Dash', weight: 'Medium', color: '#000000' },
        bottom: PLAIN_STYLE.borders.bottom,
      },
    },
  ],
  [
    '对齐',
    { xf: '<alignment horizontal="centerContinuous" vertical="center" wrapText="1" indent="2"/>' },
    { horizontal: 'CenterAcrossSelection', vertical: 'Center', wrap: true, indent: 2 },
  ],
  ['不锁定', { xf: '<protection locked="0"/>' }, { locked: false }],
  [
    '自己的数字格式',
    {
      formats: '<numFmts><numFmt numFmtId="176" formatCode="0.0&quot;万&quot;"/></numFmts>',
      attributes: ' numFmtId="176"',
    },
    { numberFormat: '0.0"万"' },
  ],
  ['现成的数字格式', { attributes: ' numFmtId="10"' }, { numberFormat: '0.00%' }],
  ['指到没有的字体、底色、边框', { attributes: ' numFmtId="999"', xf: '' }, { numberFormat: 'General' }],
])('样式：%s', (_title, parts, expected) => {
  expect(styleOf(parts)).toMatchObject(expected);
});

it('主题的颜色按它自己写的：系统色取它上次的样子', () => {
  const theme = `<a:theme xmlns:a="${A}"><a:themeElements><a:clrScheme name="甲"><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:srgbClr val="FAFAFA"/></a:lt1><a:accent1><a:srgbClr val="123456"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
  const parts = {
    'xl/theme/theme1.xml': theme,
    'xl/_rels/workbook.xml.rels': relationsXml([
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'styles', 'styles.xml'),
      relation('rId3', 'theme', 'theme/theme1.xml'),
    ]),
  };
  const colorOf = (place: number): string | undefined =>
    styleOf({ font: `<color theme="${String(place)}"/>` }, parts)?.fontColor;
  // A theme that leaves one out has Office's.
  expect([0, 1, 2, 4].map(colorOf)).toEqual(['#FAFAFA', '#111111', '#E7E6E6', '#123456']);
  expect(styleOf({ font: '<color theme="4"/>' }, { ...parts, 'xl/theme/theme1.xml': '<a:theme' })?.fontColor).toBe(
    '#4472C4',
  );
});

it('列宽、隐藏的列、行高、隐藏的行（写不写高度都算）', () => {
  const { columnWidths, hiddenColumns, rowHeights } = looks(
    '<cols><col min="1" max="2" width="10"/><col min="4" max="16384" width="0" hidden="1"/></cols><sheetData><row r="1" ht="30"/><row r="2" hidden="1"/><row r="3" ht="20" hidden="true"/><row/></sheetData>',
  );
  expect([columnWidths.get(0), columnWidths.get(1), columnWidths.get(2), columnWidths.get(3)]).toEqual([
    52.5,
    52.5,
    undefined,
    0,
  ]);
  expect([hiddenColumns.has(2), hiddenColumns.has(3), hiddenColumns.has(200)]).toEqual([false, true, true]);
  // Column upon column to the right edge is not kept.
  expect(hiddenColumns.size).toBeLessThan(300);
  expect([...rowHeights]).toEqual([
    [0, 30],
    [1, 0],
    [2, 0],
  ]);
});

it('行与列的样式，与格自己的样式', () => {
  const {
    styles: cells,
    rowStyles,
    columnStyles,
  } = looks(
    '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="1" s="1" customFormat="1"><c r="A1"/></row><row r="2" s="1"/><row r="6000" customFormat="1" s="1"><c r="B6000"/><c r="D6000" s="1"/></row><row r="6001"><c r="A6001" s="1"/></row></sheetData>',
    styles('<cellXfs><xf/><xf numFmtId="49"/></cellXfs>'),
  );
  expect([...columnStyles].map(([column, { numberFormat }]) => [column, numberFormat])).toEqual([
    [1, '@'],
    [2, '@'],
  ]);
  expect([...rowStyles.keys()]).toEqual([0, 5999]);
  // A cell of its own look is kept far down too where its row or column has another; otherwise nobody looks there.
  expect([...cells].map(([key, { numberFormat }]) => [rowOfKey(key) + 1, columnOfKey(key) + 1, numberFormat])).toEqual([
    [1, 1, 'General'],
    [6000, 2, 'General'],
    [6000, 4, '@'],
  ]);
});

it.each([
  ['冻结两行一列', '<pane xSplit="1" ySplit="2" state="frozen"/>', { rows: 2, columns: 1 }],
  ['冻结后又拆分的', '<pane ySplit="2" state="frozenSplit"/>', { rows: 2, columns: 0 }],
  ['只是拆分', '<pane xSplit="1200" ySplit="900"/>', { rows: 0, columns: 0 }],
  ['没有', '', { rows: 0, columns: 0 }],
])('窗格：%s', (_title, pane, expected) => {
  expect(
    looks(`<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetData/>`).frozen,
  ).toEqual(expected);
});

it.each([
  ['', true],
  [' showGridLines="0"', false],
  [' showGridLines="true"', true],
])('网格线：%s', (attribute, expected) => {
  expect(looks(`<sheetViews><sheetView${attribute} workbookViewId="0"/></sheetViews><sheetData/>`).gridlines).toBe(
    expected,
  );
});

it.each([
  [
    '写在里面的',
    '<dataValidation type="list" sqref="A1:A3 C1"><formula1>"是,否"</formula1></dataValidation>',
    [
      {
        ranges: [
          { top: 0, left: 0, bottom: 2, right: 0 },
          { top: 0, left: 2, bottom: 0, right: 2 },
        ],
        choices: '是,否',
      },
    ],
  ],
  [
    '引用别处的',
    '<dataValidation type="list" sqref="B2"><formula1>\'名单\'!$A$1:$A$9</formula1></dataValidation>',
    [{ ranges: [{ top: 1, left: 1, bottom: 1, right: 1 }], choices: "='名单'!$A$1:$A$9" }],
  ],
  [
    '引号',
    '<dataValidation type="list" sqref="B2"><formula1>"""是"",否"</formula1></dataValidation>',
    [{ ranges: [{ top: 1, left: 1, bottom: 1, right: 1 }], choices: '"是",否' }],
  ],
  [
    '不是列表的不要',
    '<dataValidation type="whole" sqref="A1"><formula1>1</formula1><formula2>5</formula2></dataValidation>',
    [],
  ],
])('有效性：%s', (_title, rule, expected) => {
  expect(looks(`<sheetData/><dataValidations count="1">${rule}</dataValidations>`).rules).toEqual(expected);
});

it('没有样式表：只是没有样式', () => {
  expect(looks(CELL).styles.size).toBe(0);
});
