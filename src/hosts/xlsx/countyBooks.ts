import type { CountyPort } from '../../app/rollupDesk';
import type { Result } from '../../core/base/problem';
import { newWorkbook } from './newWorkbook';
import { readWorkbook } from './readWorkbook';

/** Files that a browser holds; `give` is what becomes of the county's workbook: saved, or opened beside. */
export function countyBooks(give: (name: string, bytes: Uint8Array) => Promise<Result<void>>): CountyPort {
  return {
    read: async (file) => readWorkbook(new Uint8Array(await file.arrayBuffer())),
    async give(name, draft) {
      const bytes = newWorkbook(draft);
      return bytes.ok ? give(name, bytes.value) : bytes;
    },
  };
}
