import { fc } from '../support/fastCheck';
import { createAssistant } from '../../src/app/assistant';
import { a1, parseRangeA1 } from '../../src/core/workbook/address';
import {
  type CellContent,
  type SheetSnapshot,
  type WorkbookSnapshot,
  cellError,
  contentAt,
  isCellError,
  sameContent,
  cellKey,
  cellOfKey,
  columnOfKey,
  rowOfKey,
} from '../../src/core/workbook/snapshot';
import type { EmulatedWorkbook } from '../../src/hosts/emulator/book/emulatedWorkbook';
import type { Calculate, CalculationCell } from '../../src/page/recalculate/calculate';
import type { Entry } from '../../src/page/pageBook';
import { readWorkbook } from '../../src/hosts/xlsx/readWorkbook';
import { calculateWith, sampleBytes } from '../support/emulatedBook';
import { partText } from '../support/packageParts';
import { pageSession } from '../support/pageSession';
import { startUniver } from '../support/univerEngine';
import { packageOf, styles } from '../hosts/xlsx/packageOf';

/** Whatever is typed: a saved file says what the screen said, and what she did not touch is as it was, byte for byte. */
const SIZE = 5;
const STYLES = styles(
  '<fonts count="1"><font/></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="49" fontId="0"/><xf numFmtId="10" fontId="0"/></cellXfs>',
);

interface WrittenCell {
  readonly xml: (place: string) => string;
  /** Cells that a formula looks at. */
  readonly reads: readonly string[];
}

const anyPlace = fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)).map(([row, column]) => a1(row, column));
const anyFormula = fc.oneof(
  fc.tuple(anyPlace, anyPlace).map(([one, other]) => ({ text: `${one}+${other}`, reads: [one, other] })),
  fc
    .tuple(anyPlace, anyPlace)
    .map(([one, other]) => ({ text: `SUM(${one}:${other})`, reads: placesIn(`${one}:${other}`) })),
  anyPlace.map((one) => ({ text: `ZZZ(${one})`, reads: [one] })),
);
const styled = fc.constantFrom('', ' s="1"', ' s="2"');
const anyWritten: fc.Arbitrary<WrittenCell> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.integer({ min: -99, max: 99 }), styled)
      .map(([value, style]) => constant((place) => `<c r="${place}"${style}><v>${String(value)}</v></c>`)),
  },
  fc
    .tuple(fc.constantFrom('甲', '乙&lt;', '_x0041_'), styled)
    .map(([text, style]) => constant((place) => `<c r="${place}"${style} t="inlineStr"><is><t>${text}</t></is></c>`)),
  fc
    .constantFrom(
      ...[
        '<c r="@" t="s"><v>0</v></c>',
        '<c r="@" t="b"><v>1</v></c>',
        '<c r="@" t="e"><v>#N/A</v></c>',
        '<c r="@" s="1"/>',
      ],
    )
    .map((xml) => constant((place) => xml.replace('@', place))),
  {
    weight: 3,
    arbitrary: fc.tuple(anyFormula, fc.integer({ min: -9, max: 9 }), styled).map(([{ text, reads }, value, style]) => ({
      reads,
      xml: (place: string) => `<c r="${place}"${style}><f>${text}</f><v>${String(value)}</v></c>`,
    })),
  },
);
const anySheet = fc.dictionary(anyPlace, anyWritten, { maxKeys: 14 });
const anyRaw: fc.Arbitrary<Entry['raw']> = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '007',
    "'007",
    '5%',
    '2023-1-2',
    '#N/A',
    '=A1+B2',
    '=SUM(A1:C3)',
    '=SUM(',
    '+',
    '=ZZZ(A1)',
    '_x000D_',
    ' 甲 ',
    '123456789012345678',
    'TRUE',
    '=IFS(A1,1)',
  ),
);
const anyEdits = fc.array(fc.dictionary(anyPlace, anyRaw, { minKeys: 1, maxKeys: 3 }), { minLength: 1, maxLength: 4 });

function constant(xml: (place: string) => string): WrittenCell {
  return { xml, reads: [] };
}

function placesIn(range: string): readonly string[] {
  const { top, left, bottom, right } = parseRangeA1(range)!;
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_unused, column) => a1(top + row, left + column)),
  ).flat();
}

function written(sheet: Readonly<Record<string, WrittenCell>>): Uint8Array {
  const rows = Array.from({ length: SIZE }, (_, row) => {
    const cells = Array.from({ length: SIZE }, (_unused, column) => a1(row, column)).filter((place) => sheet[place]);
    return cells.length === 0
      ? ''
      : `<row r="${String(row + 1)}">${cells.map((place) => sheet[place]!.xml(place)).join('')}</row>`;
  });
  return packageOf({
    sheets: [`<sheetData>${rows.join('')}</sheetData>`],
    parts: {
      'xl/styles.xml': STYLES,
      'xl/sharedStrings.xml':
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>共享</t></si></sst>',
    },
  });
}

/** An engine for just these formulas; it knows no ZZZ, and takes what goes in circles for zero. */
const simpleEngine: Calculate = ({ sheets }) => {
  const cells = new Map(Object.entries(sheets[0]?.cells ?? {}));
  const valueOf = (place: string, within: readonly string[] = []): CellContent => {
    const cell: CalculationCell | undefined = cells.get(place);
    if (typeof cell !== 'object') return cell;
    if (within.includes(place)) return 0;
    const { formula } = cell;
    if (formula === '""') return '';
    const sum = /^(\w+)\+(\w+)$|^SUM\((\w+:\w+)\)$/.exec(formula);
    if (!sum) return /^#N\/A$/.test(formula) ? cellError('#N/A') : cellError('#NAME?');
    const parts = (sum[3] === undefined ? [sum[1]!, sum[2]!] : placesIn(sum[3])).map((one) =>
      valueOf(one, [...within, place]),
    );
    return (
      parts.find((part) => isCellError(part ?? null)) ??
      parts.reduce((total: number, part) => total + (typeof part === 'number' ? part : 0), 0)
    );
  };
  return Promise.resolve((_sheet, place) => valueOf(place));
};

function read(bytes: Uint8Array): WorkbookSnapshot {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** Where the file says something else than the book. */
function differencesFromBook({ sheets }: WorkbookSnapshot, book: EmulatedWorkbook): string[] {
  return sheets.flatMap((saved) => {
    const sheet = book.find(saved.name)!;
    const keys = new Set([
      ...sheet.inputs.keys(),
      ...saved.formulas.keys(),
      ...saved.rows.flatMap((row, at) => (row ?? []).map((_content, column) => cellKey(at, column))),
    ]);
    return [...keys]
      .filter((key) => {
        const { row, column } = cellOfKey(key);
        const input = sheet.inputs.get(key);
        return (
          !alike(contentAt(saved, row, column), sheet.content(row, column)) ||
          saved.formulas.has(key) !== (input?.kind === 'formula')
        );
      })
      .map(
        (key) =>
          `${saved.name}!${a1(rowOfKey(key), columnOfKey(key))}: ${JSON.stringify([contentAt(saved, rowOfKey(key), columnOfKey(key)), sheet.content(rowOfKey(key), columnOfKey(key))])}`,
      );
  });
}

function alike(one: CellContent, other: CellContent): boolean {
  return typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-14 * Math.max(1, Math.abs(one))
    : sameContent(one, other);
}

/** All that may follow from an edit, found the slow way. */
function concerned(sheet: Readonly<Record<string, WrittenCell>>, edited: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(edited);
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const [place, { reads }] of Object.entries(sheet)) if (reads.some((one) => found.has(one))) found.add(place);
  }
  return found;
}

it('任意工作簿、任意输入：文件说的就是屏幕上的；没动的格一字节不动', async () => {
  await fc.assert(
    fc.asyncProperty(anySheet, anyEdits, async (sheet, edits) => {
      const before = written(sheet);
      const { page, type, saved } = pageSession(before, simpleEngine);
      for (const entries of edits) await type('表1', entries);
      const after = await saved();
      expect(differencesFromBook(read(after), page.book)).toEqual([]);
      expect(Buffer.compare(await saved(), after)).toBe(0);
      const may = concerned(sheet, new Set(edits.flatMap(Object.keys)));
      const xml = partText(after, 'xl/worksheets/sheet1.xml');
      for (const [place, cell] of Object.entries(sheet)) if (!may.has(place)) expect(xml).toContain(cell.xml(place));
    }),
    { numRuns: 100 },
  );
});

it('示例：任意输入与评分交错，文件说的就是屏幕上的', async () => {
  const univer = startUniver();
  const calculate = calculateWith(univer);
  const before = read(sampleBytes());
  const numbers = before.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, at) =>
      (row ?? []).flatMap((content, column) =>
        typeof content === 'number' && !sheet.formulas.has(cellKey(at, column))
          ? [[sheet.name, a1(at, column)] as const]
          : [],
      ),
    ),
  );
  const anyStep = fc.oneof(
    {
      weight: 2,
      arbitrary: fc.tuple(
        fc.constantFrom(...numbers),
        fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.constantFrom('', '暂无', '5%')),
      ),
    },
    fc.constant('score' as const),
  );
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 2, maxLength: 4 }), async (steps) => {
        const { page, type, saved } = pageSession(sampleBytes(), calculate);
        const assistant = createAssistant(page.workbook, () => 0);
        const edited = new Set<string>();
        for (const step of steps) {
          if (step === 'score') await assistant.score({ assumeMet: true });
          else {
            const [[sheet, cell], raw] = step;
            edited.add(`${sheet}!${cell}`);
            await type(sheet, { [cell]: raw });
          }
        }
        const after = read(await saved());
        expect(differencesFromBook(after, page.book)).toEqual([]);
        for (const sheet of before.sheets)
          expect(
            constantsOf(
              after.sheets.find(({ name }) => name === sheet.name)!,
              edited,
            ),
          ).toEqual(constantsOf(sheet, edited));
      }),
      { numRuns: 3 },
    );
  } finally {
    await univer.stop();
  }
});

function constantsOf(
  { name, rows, formulas, formats }: SheetSnapshot,
  edited: ReadonlySet<string>,
): readonly unknown[] {
  return rows.flatMap((row, at) =>
    (row ?? []).flatMap((content, column) => {
      const key = cellKey(at, column);
      return content === undefined || formulas.has(key) || edited.has(`${name}!${a1(at, column)}`)
        ? []
        : [[a1(at, column), content, formats.get(key)]];
    }),
  );
}
