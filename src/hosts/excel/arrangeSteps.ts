import { columnLetters } from '../../core/workbook/address';
import type { CellDraft, SheetDraft } from '../../core/workbook/workbookDraft';
import { rowGrows } from '../../core/workbook/rowGrows';
import { type Step, step } from './requestSteps';
import { worksheetIn } from './worksheetIn';

/** A character of the usual font has seven pixels and a column five of margin; Excel counts the width in points. */
const PIXELS_PER_CHARACTER = 7;
const COLUMN_MARGIN = 5;
const POINTS_PER_PIXEL = 0.75;

/** Everything about a sheet that is not in a cell, but for how it prints: done when it is laid out, and left to her afterwards. */
export function arrangeSteps(sheet: string, draft: SheetDraft): readonly Step[] {
  const on = (apply: (worksheet: Excel.Worksheet) => void): Step =>
    step(400, (context) => {
      apply(worksheetIn(context, sheet));
    });
  return [
    ...draft.columns.map(({ width, hidden }, index) =>
      on((worksheet) => {
        const column = worksheet.getRange(`${columnLetters(index)}:${columnLetters(index)}`).untrack();
        column.format.columnWidth = (width * PIXELS_PER_CHARACTER + COLUMN_MARGIN) * POINTS_PER_PIXEL;
        if (hidden) column.columnHidden = true;
      }),
    ),
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

/** A height that is set is pinned; a row that should grow with her words is fitted instead. */
function rowSteps(draft: SheetDraft, on: (apply: (worksheet: Excel.Worksheet) => void) => Step): readonly Step[] {
  const cells = new Map<number, CellDraft[]>();
  for (const cell of draft.cells) cells.set(cell.row, [...(cells.get(cell.row) ?? []), cell]);
  // Rows under one another that are treated alike.
  const bands: { top: number; bottom: number; height: number | 'fitted' }[] = [];
  for (const [row, given] of [...draft.heights].sort(([one], [other]) => one - other)) {
    const height = rowGrows(draft, row, cells.get(row) ?? []) ? 'fitted' : Math.min(given, 409);
    const last = bands.at(-1);
    if (last?.height === height && last.bottom === row - 1) last.bottom = row;
    else bands.push({ top: row, bottom: row, height });
  }
  return bands.map(({ top, bottom, height }) =>
    on((worksheet) => {
      const { format } = worksheet.getRange(`${String(top + 1)}:${String(bottom + 1)}`).untrack();
      if (height === 'fitted') format.autofitRows();
      else format.rowHeight = height;
    }),
  );
}

function freeze(worksheet: Excel.Worksheet, { rows, columns }: SheetDraft['frozen']): void {
  const { freezePanes } = worksheet;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, rows, columns).untrack());
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
  else freezePanes.unfreeze();
}
