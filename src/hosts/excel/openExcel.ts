import type { Clock, ScreenPort, WorkbookPort } from '../../app/ports';
import type { ExcelClient } from './excelClient';
import { excelScreen } from './excelScreen';
import { type ReadBook, excelWorkbook } from './excelWorkbook';
import { ownWrites } from './ownWrites';
import { readSnapshot } from './readSnapshot';

/**
 * The open workbook and the screen that shows it, for a composition root: `openExcel({ run: Excel.run, supports }, clock)`. `read`: for
 * whoever holds the workbook and has a shorter way to what stands in it.
 */
export function openExcel(
  client: ExcelClient,
  clock: Clock,
  read: ReadBook = (watch) => readSnapshot(client, watch),
): { readonly workbook: WorkbookPort; readonly screen: ScreenPort } {
  const writes = ownWrites(clock);
  return { workbook: excelWorkbook(client, writes, read), screen: excelScreen(client, writes) };
}
