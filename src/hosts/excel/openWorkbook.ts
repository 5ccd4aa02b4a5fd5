import type { WorkbookPort } from '../../app/ports';
import { type Result, success } from '../../core/base/problem';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { ExcelClient } from './excelClient';
import { asResult } from './excelRefusal';
import { type Unfinished, putBack } from './putBack';
import { readSnapshot } from './readSnapshot';
import { writeDraft } from './writeDraft';

/** The workbook that is open in Excel. */
export function openWorkbook(client: ExcelClient): WorkbookPort {
  let seen: WorkbookSnapshot | undefined;
  let torn: Unfinished | undefined;

  /** A run that broke off and could not be put back, because Excel was gone: that comes first, before anything is read. */
  async function mend(): Promise<Result<void>> {
    const unfinished = torn;
    if (!unfinished) return success(undefined);
    const mended = await asResult(() => putBack(client, unfinished));
    if (mended.ok) torn = undefined;
    return mended;
  }

  return {
    async read() {
      const mended = await mend();
      if (!mended.ok) return mended;
      const read = await asResult(() => readSnapshot(client));
      if (!read.ok) return read;
      seen = read.value.snapshot;
      return success(read.value.snapshot);
    },
    async write(draft) {
      const mended = await mend();
      if (!mended.ok) return mended;
      const written = await asResult(async () => writeDraft(client, draft, seen ?? (await readSnapshot(client)).snapshot));
      if (!written.ok) return written;
      seen = undefined;
      if (written.value.kind === 'written') return success(undefined);
      if (written.value.kind === 'torn') torn = written.value.unfinished;
      return written.value.result;
    },
  };
}
