import type { Place } from '../base/problem';
import type { CellLook, LinkDraft, SheetDraft, ValidationDraft } from '../workbook/workbookDraft';
import { textOf } from '../workbook/typed';
import { type ColumnTable, columnPlaces } from './columns/column';
import { asEntry, asOptional, looks } from './looks';
import { Page } from './page';
import { type SheetKey, fixedKey } from './sheetKeys';
import { type PlannedContent, type SheetBody, words } from './sheetPlan';
import { typedContent } from './typedContent';
import type { TypedLines } from './typedLines';

/** A sheet whose lines come and go from run to run: her words in its entry cells stay with the key of their line. */
export interface LineSheet<Columns extends ColumnTable> {
  readonly key: SheetKey;
  readonly columns: Columns;
  readonly title: string;
  /** What is said under the title, one row each. */
  readonly notes: readonly string[];
  readonly lines: readonly SheetLine<Columns>[];
  readonly print?: SheetDraft['print']['orientation'];
  readonly tabColor?: string;
}

export interface SheetLine<Columns extends ColumnTable> {
  /** What the line is about, the same on every run: a code with its cells, a project's name. Never its number. */
  readonly key: string;
  /** A heading across the sheet in place of cells. */
  readonly band?: string;
  /** False for a line that belongs to the one above: nothing is asked of her there. */
  readonly asks?: false;
  /** False where she may type, and nothing waits for it. */
  readonly waits?: false;
  readonly cells?: { readonly [Column in keyof Columns]?: LineCell };
}

/** A text as it is; or with how it looks, where it leads, what may be typed. */
export type LineCell = string | PlannedCell;

export interface PlannedCell {
  /** A formula may want to know its own row. */
  readonly content: PlannedContent | ((row: number) => PlannedContent);
  readonly look?: CellLook;
  /** What a formula shows, for the height of the row. */
  readonly shows?: string;
  readonly link?: Place;
  readonly validation?: (row: number, column: number) => ValidationDraft;
}

/** A text that leads to its place in her workbook, where it has one. */
export function linkedText(text: string, place: Place | undefined): PlannedCell {
  return { content: { kind: 'text', text }, ...(place ? { link: place } : {}) };
}

/** Rows before the first line: the title, the notes, the headings. */
function firstRow({ notes }: Pick<LineSheet<ColumnTable>, 'notes'>): number {
  return notes.length + 2;
}

/** Where each line will stand, for formulas and links of other sheets. */
export function lineRows<Columns extends ColumnTable>(sheet: LineSheet<Columns>): ReadonlyMap<string, number> {
  return new Map(sheet.lines.map(({ key }, index) => [key, firstRow(sheet) + index]));
}

export function lineSheet<Columns extends ColumnTable>(sheet: LineSheet<Columns>, typed: TypedLines): SheetBody {
  const { key, columns, title, notes, lines } = sheet;
  const page = new Page(columns);
  const first = firstRow(sheet);
  const links: LinkDraft[] = [];
  page.across(0, fixedKey(key, 'title'), title, looks.title);
  page.height(0, 28);
  notes.forEach((note, index) => {
    page.across(index + 1, fixedKey(key, `note${String(index + 1)}`), note, looks.note);
    page.heightAcross(index + 1, note);
  });
  page.headings(first - 1);
  const seen = new Set<string>();
  lines.forEach((line, index) => {
    if (seen.has(line.key)) throw new Error(`Two lines of ${key} have the key ${line.key}`);
    seen.add(line.key);
    if (line.band !== undefined) page.across(first + index, line.key, line.band, looks.band);
    else links.push(...putLine(page, first + index, line, columns, typed));
  });
  return page.finish({
    key,
    keepsLines: true,
    frozen: { rows: first, columns: 0 },
    print: {
      orientation: sheet.print ?? 'landscape',
      titleRows: [first - 1, first - 1],
      bottom: first + lines.length - 1,
    },
    tabColor: sheet.tabColor ?? 'A5A5A5',
    ...(links.length > 0 ? { links } : {}),
  });
}

function putLine<Columns extends ColumnTable>(
  page: Page,
  row: number,
  line: SheetLine<Columns>,
  columns: Columns,
  typed: TypedLines,
): readonly LinkDraft[] {
  const links: LinkDraft[] = [];
  const texts: [number, string][] = [];
  page.key(row, line.key);
  for (const [name, place] of Object.entries(columnPlaces(columns))) {
    if (name === 'key') continue;
    const given = line.cells?.[name] ?? '';
    const cell: PlannedCell = typeof given === 'string' ? { content: words(given) } : given;
    const own = columns[name]?.entry ? typed.get(line.key)?.get(name) : undefined;
    const ours = typeof cell.content === 'function' ? cell.content(row) : cell.content;
    const content = own ? typedContent(own) : ours;
    const look = cell.look ?? looks.small;
    page.put(row, place, content, entryLook(columns[name], line, look));
    if (cell.validation) page.validate(cell.validation(row, place));
    if (cell.link?.cell !== undefined)
      links.push({ row, column: place, sheet: cell.link.sheet, cell: cell.link.cell.split(':')[0] ?? '' });
    const shown = content.kind === 'text' ? content.text : (cell.shows ?? '');
    texts.push([place, own ? textOf(own) : shown]);
  }
  page.fit(row, texts);
  return links;
}

/** Yellow where something waits for it. */
function entryLook(
  column: ColumnTable[string] | undefined,
  { asks, waits }: Pick<SheetLine<ColumnTable>, 'asks' | 'waits'>,
  look: CellLook,
): CellLook {
  if (!column?.entry || asks === false) return look;
  return column.optional || waits === false ? asOptional(look) : asEntry(look);
}
