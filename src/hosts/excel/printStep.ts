import { rangeA1 } from '../../core/workbook/address';
import type { SheetDraft } from '../../core/workbook/workbookDraft';
import { type Step, step } from './requestSteps';
import { worksheetIn } from './worksheetIn';

const POINTS_PER_INCH = 72;

/** How a sheet prints. Excel asks the printer about it, and refuses where there is none: nothing else may depend on this. */
export function printStep(sheet: string, draft: SheetDraft): Step {
  return step(3000, (context) => {
    const worksheet = worksheetIn(context, sheet);
    printing(worksheet.pageLayout, draft);
    worksheet.horizontalPageBreaks.removePageBreaks();
    for (const row of draft.print.breaks ?? []) worksheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
  });
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
