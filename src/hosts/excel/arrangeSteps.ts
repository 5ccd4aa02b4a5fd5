import { type CellRange, columnLetters } from '../../core/workbook/address';
import type { CellDraft, SheetDraft } from '../../core/workbook/workbookDraft';
import { rowGrows } from '../../core/workbook/rowGrows';
import { cellKey } from '../../core/workbook/snapshot';
import { addresses, exactAreas } from './exactAreas';
import { type Step, step } from './requestSteps';
import { worksheetIn } from './worksheetIn';

/** A character of the usual font has seven pixels and a column five of margin; Excel counts the width in points. */
const PIXELS_PER_CHARACTER = 7;
const COLUMN_MARGIN = 5;
const POINTS_PER_PIXEL = 0.75;

/** Everything about a sheet that is not in a cell, but for how it prints: done when it is laid out, and left to her afterwards. */
export function arrangeSteps(sheet: string, draft: SheetDraft): readonly Step[] {
  const on: On = (apply) =>
    step(600, (context) => {
      apply(worksheetIn(context, sheet));
    });
  return [
    ...columnSteps(draft, on),
    ...rowSteps(draft, on),
    on((worksheet) => {
      freeze(worksheet, draft.frozen);
    }),
    on((worksheet) => {
      worksheet.showGridlines = false;
      if (draft.tabColor !== '') worksheet.tabColor = `#${draft.tabColor.toUpperCase()}`;
    }),
  ];
}

type On = (apply: (worksheet: Excel.Worksheet) => void) => Step;

/** All widths at once; to hide a column comes after, as a width would show it again. */
function columnSteps({ columns }: SheetDraft, on: On): readonly Step[] {
  if (columns.length === 0) return [];
  return [
    on((worksheet) => {
      worksheet
        .getRangeByIndexes(0, 0, 1, columns.length)
        .untrack()
        .setColumnProperties(columns.map(({ width }) => ({ format: { columnWidth: pointsOf(width) } })));
    }),
    ...hiddenRuns(columns).map((places) =>
      on((worksheet) => {
        worksheet.getRange(places).untrack().columnHidden = true;
      }),
    ),
  ];
}

function pointsOf(width: number): number {
  return (width * PIXELS_PER_CHARACTER + COLUMN_MARGIN) * POINTS_PER_PIXEL;
}

/** `M:R`: hidden columns beside each other. */
function hiddenRuns(columns: SheetDraft['columns']): readonly string[] {
  const runs: { first: number; last: number }[] = [];
  columns.forEach(({ hidden }, index) => {
    const run = runs.at(-1);
    if (!hidden) return;
    if (run?.last === index - 1) run.last = index;
    else runs.push({ first: index, last: index });
  });
  return runs.map(({ first, last }) => `${columnLetters(first)}:${columnLetters(last)}`);
}

/** A height that is set is pinned; a row that should grow with her words is fitted instead. */
function rowSteps(draft: SheetDraft, on: On): readonly Step[] {
  const cells = new Map<number, CellDraft[]>();
  for (const cell of draft.cells) cells.set(cell.row, [...(cells.get(cell.row) ?? []), cell]);
  const alike = new Map<number | 'fitted', number[]>();
  for (const [row, given] of draft.heights) {
    const height = rowGrows(draft, row, cells.get(row) ?? []) ? 'fitted' : Math.min(given, 409);
    alike.set(height, [...(alike.get(height) ?? []), cellKey(row, 0)]);
  }
  return [...alike].flatMap(([height, keys]) =>
    addresses(exactAreas(keys), wholeRows).map((places) =>
      on((worksheet) => {
        const { format } = worksheet.getRanges(places).untrack();
        if (height === 'fitted') format.autofitRows();
        else format.rowHeight = height;
      }),
    ),
  );
}

function wholeRows({ top, bottom }: CellRange): string {
  return `${String(top + 1)}:${String(bottom + 1)}`;
}

function freeze(worksheet: Excel.Worksheet, { rows, columns }: SheetDraft['frozen']): void {
  const { freezePanes } = worksheet;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, rows, columns).untrack());
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
  else freezePanes.unfreeze();
}
