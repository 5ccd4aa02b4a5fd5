import { type Result, success } from '../../core/base/problem';
import type { WorkbookDraft } from '../../core/workbook/workbookDraft';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { writeWhole } from '../package/writeWhole';
import { newWorkbook } from './newWorkbook';
import { workbookFile } from './workbookFile';

/** The county's workbook on disk: made anew each time, with what an earlier one says read before it is replaced. */
export function countyFile(output: string) {
  return {
    async readEarlier(): Promise<Result<WorkbookSnapshot | undefined>> {
      const earlier = await workbookFile(output, '').read();
      if (earlier.ok) return earlier;
      return earlier.refusal.code === 'fileNotFound' ? success(undefined) : earlier;
    },
    async write(draft: WorkbookDraft): Promise<Result<void>> {
      const bytes = newWorkbook(draft);
      return bytes.ok ? writeWhole(output, bytes.value) : bytes;
    },
  };
}
