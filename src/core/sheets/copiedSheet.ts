import { decimal } from '../base/decimal';
import type { CellLook } from '../workbook/workbookDraft';
import { isValidSheetName } from '../workbook/address';
import { type CellContent, type SheetSnapshot, type WorkbookSnapshot, contentText } from '../workbook/snapshot';
import type { ColumnTable } from './columns/column';
import { freeSheetName } from './freeSheetName';
import { looks } from './looks';
import { Page } from './page';
import { BLANK, type PlannedContent, type WorkbookPlan, words } from './sheetPlan';

const NARROWEST = 7;
const WIDEST = 46;
/** Names that a program gives say nothing. */
const NAMELESS = /^(?:sheet|工作表|表)\s*\d*$/i;

/** Sheets of another workbook as sheets of hers: what stands in them word for word, figures without formulas. */
export function copiedSheets(
  sheets: readonly SheetSnapshot[],
  fileTitle: string,
  snapshot: WorkbookSnapshot,
): WorkbookPlan {
  const taken = [...snapshot.sheets];
  return {
    sheets: sheets.map((sheet) => {
      const name = freeSheetName({ ...snapshot, sheets: taken }, titleOf(sheet, fileTitle));
      taken.push({ ...sheet, name });
      return { ...copied(sheet), name, replaces: undefined };
    }),
    names: [],
    nameTargets: new Map(),
  };
}

function titleOf({ name }: SheetSnapshot, fileTitle: string): string {
  if (!NAMELESS.test(name)) return name;
  const title = Array.from(fileTitle.replaceAll(/[\\/?*[\]:'’]/g, ''))
    .slice(0, 26)
    .join('');
  return isValidSheetName(title) ? title : '指标体系';
}

function copied({ rows, merges, hidden }: SheetSnapshot) {
  const columns = columnsOf(rows, hidden?.columns ?? new Set());
  const page = new Page(columns);
  const covered = new Set<string>();
  for (const area of merges) {
    page.merge(area, plannedContent(rows[area.top]?.[area.left]), lookOf(rows[area.top]?.[area.left], area.top === 0));
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) covered.add(`${String(row)},${String(column)}`);
  }
  rows.forEach((cells, row) => {
    const alone: [number, string][] = [];
    cells?.forEach((content, column) => {
      if (content === undefined || covered.has(`${String(row)},${String(column)}`)) return;
      page.put(row, column, plannedContent(content), lookOf(content, row === 0));
      alone.push([column, contentText(content)]);
    });
    if (hidden?.rows.has(row)) page.height(row, 0);
    else page.fit(row, alone);
  });
  return page.finish({
    key: 'scheme',
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'landscape', titleRows: undefined, bottom: Math.max(0, rows.length - 1) },
    tabColor: '7030A0',
  });
}

function columnsOf(rows: SheetSnapshot['rows'], hidden: ReadonlySet<number>): ColumnTable {
  const count = Math.max(1, ...rows.map((cells) => cells?.length ?? 0));
  const widths = Array.from({ length: count }, (_, column) => {
    // A title across the sheet says nothing of its column.
    const longest = rows.slice(1).map((cells) => contentText(cells?.[column]).length * 2 + 2);
    return Math.min(WIDEST, Math.max(NARROWEST, ...longest));
  });
  return Object.fromEntries(
    widths.map((width, column) => [
      `column${String(column)}`,
      { heading: '', width, ...(hidden.has(column) && { hidden: true as const }) },
    ]),
  );
}

function plannedContent(content: CellContent): PlannedContent {
  if (content === undefined) return BLANK;
  if (typeof content === 'number') return { kind: 'number', value: decimal(content) };
  return typeof content === 'boolean' ? { kind: 'boolean', value: content } : words(contentText(content));
}

function lookOf(content: CellContent, isTop: boolean): CellLook {
  if (isTop) return { ...looks.title, size: 14 };
  return typeof content === 'number' ? looks.mark : looks.small;
}
