import { createAssistant } from './app/assistant';
import { localTime } from './app/localTime';
import type { PaneHost } from './app/lazily';
import type { Clock, WorkbookPort } from './app/ports';
import { openExcel } from './hosts/excel/openExcel';
import { breather } from './hosts/webview/breather';

/** Composition of the workbook that is open in Excel: a piece of its own, loaded while the pane draws itself. */
export function excelHost(clock: Clock): PaneHost & { readonly workbook: WorkbookPort } {
  const supports = (version: string) => Office.context.requirements.isSetSupported('ExcelApi', version);
  const { workbook, screen } = openExcel({ run: Excel.run, supports }, clock);
  return {
    workbook,
    screen,
    assistant: createAssistant(workbook, clock, () => localTime(new Date()), breather(clock)),
  };
}
