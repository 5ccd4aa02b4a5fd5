import type { DocumentText, TextParagraph, TextCell, TextTable } from '../../report/documentText';
import type { CellRange } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { CONTINUED_TABLE, UNIT_LINE, tableName } from './lexicon';

/** A table of a Word file as if it stood in a sheet of its own: what reads sheets reads it too. */
export interface TableSheet {
  /** Which tables of the body it is made of, counted from 1. */
  readonly tables: readonly number[];
  readonly sheet: SheetSnapshot;
}

/** The tables of the body. One that its author cut in two, for a page or for a row too long, is one. */
export function tableSheets(document: DocumentText): readonly TableSheet[] {
  const groups: { readonly numbers: number[]; readonly tables: TextTable[] }[] = [];
  const own = document.tables.filter(({ story }) => story === 'body');
  own.forEach((table, index) => {
    const last = groups.at(-1);
    const previous = last?.tables.at(-1);
    if (last && previous && goesOn(document, previous, table)) {
      last.numbers.push(index + 1);
      last.tables.push(table);
    } else groups.push({ numbers: [index + 1], tables: [table] });
  });
  return groups.map(({ numbers, tables }) => ({ tables: numbers, sheet: sheetOf(document, numbers[0] ?? 0, tables) }));
}

/** As wide as the one before, with nothing between them but blank lines and 「续表」. */
function goesOn({ paragraphs }: DocumentText, previous: TextTable, table: TextTable): boolean {
  const last = Math.max(...previous.cells.flatMap((cell) => cell.paragraphs));
  if (previous.columns !== table.columns || table.after === undefined || table.after < last) return false;
  return paragraphs
    .slice(last + 1, table.after + 1)
    .every(({ text }) => text.trim() === '' || CONTINUED_TABLE.test(text.trim()));
}

function sheetOf(document: DocumentText, number: number, tables: readonly TextTable[]): SheetSnapshot {
  const rows: string[][] = [];
  const merges: CellRange[] = [];
  for (const table of tables) {
    const top = rows.length;
    for (let row = 0; row < table.rows; row++) rows.push([]);
    for (const cell of table.cells) {
      const { row, column, down, across } = cell;
      const line = rows[top + row];
      if (line) line[column] = textOf(cell, table, document);
      if (down > 1 || across > 1)
        merges.push({ top: top + row, left: column, bottom: top + row + down - 1, right: column + across - 1 });
    }
  }
  const name = captionOf(document.paragraphs, tables[0]) ?? tableName(number);
  return { name, visibility: 'visible', rows, formulas: new Map(), formats: new Map(), merges };
}

/** A wider one is a table of its own. */
const WIDEST = 3;

/** What stands in tables within the cell is text of the cell: a criterion may be laid out as one. */
function textOf(cell: TextCell, table: TextTable, { paragraphs, tables }: DocumentText): string {
  const inner = tables.filter(
    ({ within, columns }) =>
      within?.table === table.index && within.row === cell.row && within.column === cell.column && columns <= WIDEST,
  );
  if (inner.length === 0) return cell.text;
  const own = [...cell.paragraphs, ...inner.flatMap(({ cells }) => cells.flatMap((one) => one.paragraphs))];
  return own
    .sort((a, b) => a - b)
    .map((one) => `${paragraphs[one]?.numbering ?? ''}${paragraphs[one]?.text ?? ''}`)
    .filter((line) => line.trim() !== '')
    .join('\n');
}

const LONGEST_CAPTION = 60;

/** The line above the table, where it is short enough to be its title. */
function captionOf(paragraphs: readonly TextParagraph[], table: TextTable | undefined): string | undefined {
  for (let at = table?.after ?? -1; at >= 0; at--) {
    const paragraph = paragraphs[at];
    const text = paragraph ? `${paragraph.numbering}${paragraph.text}`.trim() : '';
    if (!paragraph || paragraph.cell || paragraph.story !== 'body') return undefined;
    if (text === '' || UNIT_LINE.test(text)) continue;
    return text.length <= LONGEST_CAPTION && !/[。；;，]$/.test(text) ? text : undefined;
  }
  return undefined;
}
