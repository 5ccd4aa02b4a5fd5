import { rangeA1 } from '../../core/workbook/address';
import type { SheetDraft } from '../../core/workbook/workbookDraft';
import { type Step, step } from './requestSteps';
import { worksheetIn } from './worksheetIn';

/** How a sheet prints; a new one has no page breaks yet. Excel asks the printer about it, and refuses where there is none: nothing else may depend on this. */
export function printStep(sheet: string, draft: SheetDraft, isNew: boolean): Step {
  return step(3000, (context) => {
    const worksheet = worksheetIn(context, sheet);
    printing(worksheet.pageLayout, draft);
    if (!isNew) worksheet.horizontalPageBreaks.removePageBreaks();
    for (const row of draft.print.breaks ?? []) worksheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
  });
}

function printing(page: Excel.PageLayout, { print }: SheetDraft): void {
  page.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.setPrintMargins('Inches', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 });
  page.headersFooters.defaultForAllPages.centerFooter = '第 &P 页，共 &N 页';
  if (print.area) page.setPrintArea(rangeA1(print.area));
  if (print.titleRows) page.setPrintTitleRows(`$${String(print.titleRows[0] + 1)}:$${String(print.titleRows[1] + 1)}`);
}
