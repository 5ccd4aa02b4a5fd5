import { strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';

/**
 * Big workbooks spelt as other programs spell them, the sample's sheets among them so that there is something to score:
 * `openpyxl` writes every text into its cell, each Chinese character as `&#n;`; Excel keeps texts apart and gives every cell a style.
 */
export type Shape = 'openpyxl' | 'excel';

const SHEETS: Readonly<Record<Shape, number>> = { openpyxl: 60, excel: 60 };
const ROWS: Readonly<Record<Shape, number>> = { openpyxl: 2000, excel: 2000 };
const COLUMNS: Readonly<Record<Shape, number>> = { openpyxl: 7, excel: 9 };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const WORKSHEET = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** New sheets are put before the sample's own, in its own package: its parts stay as they are. */
export function shapedBook(sample: string, shape: Shape): Uint8Array {
  const parts = unzipSync(readFileSync(sample));
  const texts = new TextTable(shape === 'excel' ? decode(parts['xl/sharedStrings.xml']) : undefined);
  const names = Array.from({ length: SHEETS[shape] }, (_, index) => `台账${String(index + 1)}`);
  names.forEach((_, index) => {
    parts[`xl/worksheets/big${String(index + 1)}.xml`] = strToU8(worksheet(index, shape, texts));
  });
  if (shape === 'excel') parts['xl/sharedStrings.xml'] = strToU8(texts.part());
  insert(
    parts,
    'xl/workbook.xml',
    '<sheets>',
    (index) => `<sheet name="${names[index] ?? ''}" sheetId="${String(9000 + index)}" r:id="big${String(index + 1)}"/>`,
    names.length,
  );
  insert(
    parts,
    'xl/_rels/workbook.xml.rels',
    /<Relationships[^>]*>/,
    (index) =>
      `<Relationship Id="big${String(index + 1)}" Type="${WORKSHEET}" Target="worksheets/big${String(index + 1)}.xml"/>`,
    names.length,
  );
  insert(
    parts,
    '[Content_Types].xml',
    /<Types[^>]*>/,
    (index) => `<Override PartName="/xl/worksheets/big${String(index + 1)}.xml" ContentType="${WORKSHEET_TYPE}"/>`,
    names.length,
  );
  return zipSync(parts, { level: 6 });
}

/** Shared strings behind those of the sample, which keep their numbers. */
class TextTable {
  private readonly before: string;
  private readonly first: number;
  private readonly texts = new Map<string, number>();

  constructor(part: string | undefined) {
    this.before = /<si>[^]*<\/si>/.exec(part ?? '')?.[0] ?? '';
    this.first = this.before.split('</si>').length - 1;
  }

  indexOf(text: string): number {
    const index = this.texts.get(text) ?? this.first + this.texts.size;
    this.texts.set(text, index);
    return index;
  }

  part(): string {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN}">${this.before}${[...this.texts.keys()].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`;
  }
}

function worksheet(sheet: number, shape: Shape, texts: TextTable): string {
  const rows: string[] = [];
  for (let row = 0; row < ROWS[shape]; row++) {
    const cells: string[] = [];
    for (let column = 0; column < COLUMNS[shape]; column++) cells.push(cell(sheet, row, column, shape, texts));
    const spans = shape === 'excel' ? ` spans="1:${String(COLUMNS.excel)}" ht="15.75"` : '';
    rows.push(`<row r="${String(row + 1)}"${spans}>${cells.join('')}</row>`);
  }
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

function cell(sheet: number, row: number, column: number, shape: Shape, texts: TextTable): string {
  const number = (sheet * 7919 + row * 104729 + column * 1299709) % 1_000_003;
  const place = `r="${String.fromCharCode(65 + column)}${String(row + 1)}"`;
  const text = textOf(sheet, row, column, number);
  if (shape === 'excel') {
    return text === undefined
      ? `<c ${place} s="1"><v>${String(number / 100)}</v></c>`
      : `<c ${place} s="1" t="s"><v>${String(texts.indexOf(text))}</v></c>`;
  }
  return text === undefined
    ? `<c ${place} t="n"><v>${String(number / 100)}</v></c>`
    : `<c ${place} t="inlineStr"><is><t>${references(text)}</t></is></c>`;
}

/** Half texts, many of them repeated, half amounts. */
function textOf(sheet: number, row: number, column: number, number: number): string | undefined {
  if (row === 0) return `栏目${String(column + 1)}`;
  if (column % 2 === 1) return undefined;
  return column === 0 ? `凭证${String(sheet)}-${String(row)}` : `事项${String(number % 500)}`;
}

function references(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (character) => `&#${String(character.codePointAt(0))};`);
}

function insert(
  parts: Record<string, Uint8Array>,
  part: string,
  behind: string | RegExp,
  line: (index: number) => string,
  count: number,
): void {
  const lines = Array.from({ length: count }, (_, index) => line(index)).join('');
  parts[part] = strToU8(decode(parts[part]).replace(behind, (whole) => whole + lines));
}

function decode(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}
