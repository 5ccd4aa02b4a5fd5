import type { CountyPort } from '../../app/rollupDesk';
import { newWorkbook } from './newWorkbook';
import { readWorkbook } from './readWorkbook';

/** Files that a browser holds. */
export const countyBooks: CountyPort = {
  read: async (file) => readWorkbook(new Uint8Array(await file.arrayBuffer())),
  write: newWorkbook,
};
