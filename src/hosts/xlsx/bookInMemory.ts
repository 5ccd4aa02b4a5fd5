import type { WorkbookPort } from '../../app/ports';
import { readWorkbook } from './readWorkbook';

/** A workbook that is only read: last year's beside this year's, a township's beside the county's. */
export function bookInMemory(bytes: Uint8Array): WorkbookPort {
  return {
    movesFormulas: false,
    read: () => Promise.resolve(readWorkbook(bytes)),
    write: () => Promise.reject(new Error('this workbook is only read')),
  };
}
