import type { Clock, ScreenPort, WorkbookPort } from '../../app/ports';
import type { ExcelClient } from './excelClient';
import { excelScreen } from './excelScreen';
import { excelWorkbook } from './excelWorkbook';
import { ownWrites } from './ownWrites';

/** The open workbook and the screen that shows it, for a composition root: `openExcel({ run: Excel.run, supports }, clock)`. */
export function openExcel(
  client: ExcelClient,
  clock: Clock,
): { readonly workbook: WorkbookPort; readonly screen: ScreenPort } {
  const writes = ownWrites(clock);
  return { workbook: excelWorkbook(client, writes), screen: excelScreen(client, writes) };
}
