import type { Watch, WorkbookPort } from '../../app/ports';
import { type Result, refuse, success } from '../../core/base/problem';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { ExcelClient } from './excelClient';
import { asResult } from './excelRefusal';
import type { OwnWrites } from './ownWrites';
import { type Unfinished, putBack } from './putBack';
import type { LastRun } from './lastRun';
import { takeBackRun } from './takeBackRun';
import { writeDraft } from './writeDraft';

export type ReadBook = (watch?: Watch) => Promise<WorkbookSnapshot>;

/** The workbook that is open in Excel. */
export function excelWorkbook(client: ExcelClient, ownWrites: OwnWrites, readBook: ReadBook): WorkbookPort {
  let seen: WorkbookSnapshot | undefined;
  let torn: Unfinished | undefined;
  let last: LastRun | undefined;
  let printAgain = false;

  /** A run that broke off and could not be put back, because Excel was gone: that comes first, before anything is read. */
  async function mend(): Promise<Result<void>> {
    const unfinished = torn;
    if (!unfinished) return success(undefined);
    const mended = await asResult(() => ownWrites.during(() => putBack(client, unfinished)));
    if (mended.ok) torn = undefined;
    return mended;
  }

  return {
    movesFormulas: true,
    async read(watch) {
      const mended = await mend();
      if (!mended.ok) return mended;
      const read = await asResult(() => readBook(watch));
      if (read.ok) seen = read.value;
      return read;
    },
    async write(draft, watch) {
      const mended = await mend();
      if (!mended.ok) return mended;
      const written = await asResult(() =>
        ownWrites.during(async () =>
          writeDraft(client, draft, { seen: seen ?? (await readBook()), printAgain, watch }),
        ),
      );
      if (!written.ok) return written;
      seen = undefined;
      if (written.value.kind === 'written') {
        printAgain = !written.value.printable;
        last = written.value.run;
        return success(undefined);
      }
      if (written.value.kind === 'torn') torn = written.value.unfinished;
      return written.value.result;
    },
    async takeBack(sheets) {
      const mended = await mend();
      if (!mended.ok) return mended;
      const run = last;
      if (!run || !sameSheets(run, sheets)) return refuse('nothingToTakeBack');
      const taken = await asResult(() => ownWrites.during(() => takeBackRun(client, run)));
      if (!taken.ok) return taken;
      seen = undefined;
      if (taken.value.kind === 'done') {
        last = undefined;
        printAgain = true;
        return success(undefined);
      }
      if (taken.value.kind === 'torn') torn = taken.value.unfinished;
      return taken.value.result;
    },
  };
}

function sameSheets({ draft }: LastRun, sheets: readonly string[]): boolean {
  return draft.sheets.length === sheets.length && draft.sheets.every(({ name }, index) => name === sheets[index]);
}
