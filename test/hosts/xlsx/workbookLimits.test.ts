import { InlineTexts } from '../../../src/hosts/xlsx/read/inlineTexts';
import { Budget, LIMITS } from '../../../src/hosts/xlsx/workbookLimits';
import { sharedFormula } from '../../../src/hosts/xlsx/read/sharedFormula';
import { readSheet } from '../../../src/hosts/xlsx/read/readSheet';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { attempt } from '../../../src/hosts/package/refusing';
import { packageOf } from './packageOf';

const names = (count: number): string =>
  `<definedNames>${Array.from({ length: count }, (_, index) => `<definedName name="n${String(index)}">1</definedName>`).join('')}</definedNames>`;

test.each([
  ['工作簿部件里全是空格', packageOf({ before: ' '.repeat(65 * 1024 * 1024) }), 'partTooLarge'],
  ['名称太多', packageOf({ behind: names(50_001) }), 'tooManyNames'],
  ['样式每条四个属性', packageOf({ behind: '<x a="1" b="2" c="3" d="4"/>'.repeat(500_000) }), 'tooManyElements'],
  ['工作簿部件里标记太多', packageOf({ behind: '<x/>'.repeat(200_000) }), 'tooManyElements'],
])('太大就不读：%s', (_title, bytes, code) => {
  const refusal: unknown = { ok: false, refusal: { code, details: { limit: expect.any(String) } } };
  expect(readWorkbook(bytes)).toMatchObject(refusal as object);
});

it('引用很多格的公式由许多格共用，每一格的与单独写的一样', () => {
  const cell = (column: string, row: number): string =>
    `${column}$${String(row)}+${column}${String(row)}*$B${String(row)}`;
  const formula = (column: string, down: number): string =>
    Array.from(
      { length: 50 },
      (_, at) => `${column}$${String(at + 1)}+${column}${String(at + 1 + down)}*$B${String(at + 1 + down)}`,
    ).join('+');
  const moved = sharedFormula(Array.from({ length: 50 }, (_, at) => cell('C', at + 1)).join('+'));
  expect(moved(0, 0)).toBe(formula('C', 0));
  expect(moved(7, 1)).toBe(formula('D', 7));
  expect(moved(0, -3)).toBe(formula('C', 0).replaceAll(/C\$?\d+/g, '#REF!'));
});

it('一个标记带一万个属性：不是 Excel 写的，不读', () => {
  const attributes = Array.from({ length: 10_000 }, (_, index) => ` a${String(index)}="1"`).join('');
  expect(readWorkbook(packageOf({ behind: `<x${attributes}/>` }))).toMatchObject({
    ok: false,
    refusal: { code: 'damaged' },
  });
});

const limits = { ...LIMITS, cells: 4, formulaCharacters: 30, areas: 2, blanks: 16_383 };

/** Sheets of one workbook share what they may hold. */
function read(sheets: readonly string[]): string {
  const context = {
    sharedStrings: ['甲'],
    formats: [],
    since1904: false,
    budget: new Budget(limits),
    inlineTexts: new InlineTexts(),
  };
  const done = attempt(() =>
    sheets.map((sheet) => readSheet(new TextEncoder().encode(`<worksheet>${sheet}</worksheet>`), 'sheet', context)),
  );
  return done.ok ? '读完' : done.refusal.code;
}

const cells = (count: number, cell: string): string => `<sheetData><row r="1">${cell.repeat(count)}</row></sheetData>`;
const shared = (count: number): string =>
  `<sheetData>${Array.from({ length: count }, (_, index) => `<row><c><f t="shared" si="0">${index === 0 ? 'B1+B2+B3' : ''}</f></c></row>`).join('')}</sheetData>`;
const far = (rows: number): string =>
  `<sheetData>${Array.from({ length: rows }, (_, at) => `<row r="${String(at + 1)}"><c r="XFD${String(at + 1)}"><v>1</v></c></row>`).join('')}</sheetData>`;
const merged = (count: number): string =>
  `<sheetData/><mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(count)}</mergeCells>`;

test.each([
  ['单元格，到上限为止', [cells(4, '<c><v>1</v></c>')], '读完'],
  ['单元格，两张表合起来', [cells(2, '<c><v>1</v></c>'), cells(3, '<c t="s"><v>0</v></c>')], 'tooManyCells'],
  ['只有格式的单元格不算', [cells(100, '<c s="1"/>')], '读完'],
  ['共用的公式，到上限为止', [shared(3)], '读完'],
  ['一个公式由很多单元格共用', [shared(4)], 'tooManyFormulas'],
  ['远处有一格，隔着的空格到上限为止', [far(1)], '读完'],
  ['每行都有远处的一格', [far(2)], 'cellsFarApart'],
  ['两张表各有远处的一格', [far(1), far(1)], 'cellsFarApart'],
  ['合并单元格', [merged(2)], '读完'],
  ['合并单元格太多', [merged(1), merged(2)], 'tooManyAreas'],
])('一个工作簿最多读多少：%s', (_title, sheets, outcome) => {
  expect(read(sheets)).toBe(outcome);
});
