import { columnLetters, rangeA1 } from '../../core/workbook/address';
import type { CellDraft, SheetDraft } from '../../core/workbook/workbookDraft';
import { rowGrows } from '../../core/workbook/rowGrows';
import { type Step, step } from './requestSteps';

/** A character of the usual font has seven pixels and a column five of margin; Excel counts the width in points. */
const PIXELS_PER_CHARACTER = 7;
const COLUMN_MARGIN = 5;
const POINTS_PER_PIXEL = 0.75;
const POINTS_PER_INCH = 72;

/** Everything about a sheet that is not in a cell: done when it is laid out, and left to her afterwards. */
export function arrangeSteps(sheet: string, draft: SheetDraft): readonly Step[] {
  const on = (apply: (worksheet: Excel.Worksheet) => void): Step =>
    step(400, (context) => {
      apply(context.workbook.worksheets.getItem(sheet));
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
    on((worksheet) => {
      printing(worksheet.pageLayout, draft);
      for (const row of draft.print.breaks ?? []) worksheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
    }),
  ];
}

/** A height that is set is pinned; a row that should grow with her words is fitted instead. */
function rowSteps(draft: SheetDraft, on: (apply: (worksheet: Excel.Worksheet) => void) => Step): readonly Step[] {
  const cells = new Map<number, CellDraft[]>();
  for (const cell of draft.cells) cells.set(cell.row, [...(cells.get(cell.row) ?? []), cell]);
  return [...draft.heights].map(([row, height]) =>
    on((worksheet) => {
      const { format } = worksheet.getRange(`${String(row + 1)}:${String(row + 1)}`).untrack();
      if (rowGrows(draft, row, cells.get(row) ?? [])) format.autofitRows();
      else format.rowHeight = Math.min(height, 409);
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

function printing(page: Excel.PageLayout, { print }: SheetDraft): void {
  page.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  [page.leftMargin, page.rightMargin] = [0.5 * POINTS_PER_INCH, 0.5 * POINTS_PER_INCH];
  [page.topMargin, page.bottomMargin] = [0.6 * POINTS_PER_INCH, 0.6 * POINTS_PER_INCH];
  [page.headerMargin, page.footerMargin] = [0.3 * POINTS_PER_INCH, 0.3 * POINTS_PER_INCH];
  page.headersFooters.defaultForAllPages.centerFooter = '第 &P 页，共 &N 页';
  if (print.area) page.setPrintArea(rangeA1(print.area));
  if (print.titleRows) page.setPrintTitleRows(`$${String(print.titleRows[0] + 1)}:$${String(print.titleRows[1] + 1)}`);
}
