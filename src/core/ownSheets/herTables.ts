import type { Finding } from '../base/problem';
import { type CellRange, rangeA1 } from '../workbook/address';
import type { SheetDraft, WorkbookDraft } from '../workbook/workbookDraft';
import { type TableOnSheet, type WorkbookSnapshot, cellKey } from '../workbook/snapshot';

/**
 * Excel tables of hers on our sheets, in a file that is written anew: one whose headings still stand where it has them goes along. Of
 * another Excel would say that the file is broken, so it does not go, and she is told.
 */
export function withHerTables(
  { sheets }: WorkbookSnapshot,
  draft: WorkbookDraft,
): { draft: WorkbookDraft; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const written = draft.sheets.map((sheet) => {
    const tables = sheets.find(({ name }) => name === sheet.replaces)?.tables ?? [];
    if (tables.length === 0) return sheet;
    const kept = tables.filter((table) => stillStands(table, sheet));
    for (const table of tables) if (!kept.includes(table)) findings.push(tableLost(sheet.name, table));
    return { ...sheet, herTables: kept.map(({ name }) => name) };
  });
  return { draft: { ...draft, sheets: written }, findings };
}

function stillStands({ range, headings }: TableOnSheet, { cells, merges }: SheetDraft): boolean {
  if (merges.some((merge) => overlap(merge, range))) return false;
  const texts = new Map(
    cells.flatMap(({ row, column, content }) =>
      content.kind === 'text' ? [[cellKey(row, column), content.text] as const] : [],
    ),
  );
  return headings.every((heading, index) => texts.get(cellKey(range.top, range.left + index)) === heading);
}

function overlap(one: CellRange, other: CellRange): boolean {
  return one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left;
}

function tableLost(sheet: string, { name, range }: TableOnSheet): Finding {
  const place = { sheet, cell: rangeA1(range) };
  return { code: 'tableNotKept', level: 'error', details: { ...place, name }, places: [place] };
}
