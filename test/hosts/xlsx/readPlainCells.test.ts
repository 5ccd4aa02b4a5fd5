import { fc } from '../../support/fastCheck';
import { InlineTexts } from '../../../src/hosts/xlsx/read/inlineTexts';
import { Budget } from '../../../src/hosts/xlsx/workbookLimits';
import { readSheet } from '../../../src/hosts/xlsx/read/readSheet';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { attempt } from '../../../src/hosts/package/refusing';
import { packageOf } from './packageOf';

/** Spellings of a cell's attributes and content, good and bad: plain ones, and ones that only the strict scanner may judge. */
const attributes = fc.tuple(
  fc.constantFrom(
    '',
    ' r="B2"',
    ' r="C2"',
    ' r="$B$2"',
    ' r="b2"',
    ' r="B3"',
    ' r="XFE2"',
    ' r="2"',
    ' r=""',
    " r='B2'",
  ),
  fc.constantFrom('', ' s="0"', ' s="1"', ' s=""', ' s="x"'),
  fc.constantFrom('', ' t="n"', ' t="s"', ' t="inlineStr"', ' t="str"', ' t="b"', ' t="e"', ' t="x"', ' t=""'),
);
const content = fc.constantFrom(
  '/>',
  '></c>',
  '><v>1</v></c>',
  '><v>1.50</v></c>',
  '><v>-0</v></c>',
  '><v>1E3</v></c>',
  '><v> 2 </v></c>',
  '><v></v></c>',
  '><v>文</v></c>',
  '><v>9</v></c>',
  '><v>1<!-- --></v></c>',
  '><v>1</v><v>2</v></c>',
  '><f>1+1</f><v>2</v></c>',
  '><is><t>甲&#20057;&amp;</t></is></c>',
  '><is><t>甲&#20057;</t></is></c>',
  '><is><t>&#x7532;&#0;</t></is></c>',
  '><is><t>甲&#13;\r\n乙</t></is></c>',
  '><is><t>_x0041_😀</t></is></c>',
  '><is><t></t></is></c>',
  '><is><t xml:space="preserve"> 甲 </t></is></c>',
  '><is><r><t>甲</t></r></is></c>',
  '><is><t>&nbsp;</t></is></c>',
  '><is><t>甲&#20057</t></is></c>',
  '><is><t>甲</is></c>',
  '><v>1</v></d>',
  '',
);

/** A comment in front sends every cell to the strict scanner, so that it judges what the plain reader took. */
function read(cells: readonly string[], strict: boolean): unknown {
  const row = cells.map((cell) => (strict ? '<!-- strict -->' : '') + cell).join('');
  const sheet = `<worksheet><sheetData><row r="2"><c r="A2"><v>7</v></c>${row}</row></sheetData></worksheet>`;
  return attempt(() =>
    readSheet(new TextEncoder().encode(sheet), 'sheet', {
      sharedStrings: ['甲', '', '乙'],
      formats: [undefined, '0.00'],
      since1904: false,
      budget: new Budget(),
      inlineTexts: new InlineTexts(),
    }),
  );
}

test('常见写法的单元格直接读，和逐个记号严格地读，结果一样', () => {
  const cell = fc.tuple(attributes, content).map(([[place, style, type], rest]) => `<c${place}${style}${type}${rest}`);
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
      expect(read(cells, false)).toEqual(read(cells, true));
    }),
    { numRuns: 2000 },
  );
});

test('同样的文字只解码一次，不同的文字各是各的', () => {
  const texts = Array.from({ length: 4_000 }, (_, index) => `凭证${String(index % 2_000)}号`);
  const cells = texts.map(
    (text, index) =>
      `<row r="${String(index + 1)}"><c r="A${String(index + 1)}" t="inlineStr"><is><t>${text}</t></is></c></row>`,
  );
  const read = readWorkbook(packageOf({ sheets: [`<sheetData>${cells.join('')}</sheetData>`] }));
  if (!read.ok) throw new Error(read.refusal.code);
  expect(read.value.sheets[0]?.rows.map((row) => row?.[0])).toEqual(texts);
});
