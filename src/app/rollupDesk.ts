import { type Result, success } from '../core/base/problem';
import type { WorkbookDraft } from '../core/workbook/workbookDraft';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { COUNTY_WORDS } from '../core/wording/rollupMessages';
import { type RollupOptions, type RollupOutcome, countyDraft, rollUp, rollupFile } from './rollUp';

/** A file that somebody chose or dropped, as a browser gives it. */
export interface ChosenFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The county's doors: strangers' workbooks in, one workbook out. */
export interface CountyPort {
  /** Read when its turn comes, and forgotten before the next. */
  read(file: ChosenFile): Promise<Result<WorkbookSnapshot>>;
  /** Hands the county's workbook over: saved, or opened beside. */
  give(name: string, draft: WorkbookDraft): Promise<Result<void>>;
}

export interface RollupDone extends RollupOutcome {
  /** What the workbook is called that was handed over. */
  readonly file: string;
}

/** The roll-up for a page: many chosen files, one workbook. */
export interface RollupDesk {
  /** Refuses with `rollupStopped` where `watch` says no: then nothing was handed over. */
  rollUp(files: readonly ChosenFile[], options: RollupOptions): Promise<Result<RollupDone>>;
}

export function createRollupDesk(port: CountyPort): RollupDesk {
  return {
    async rollUp(files, options) {
      const done = await rollUp(
        files.map((file) => rollupFile(file.name, () => port.read(file))),
        options,
      );
      if (!done.ok) return done;
      const { year } = done.value;
      const file = `${year === undefined ? '' : `${String(year)}年度`}${COUNTY_WORDS.title}.xlsx`;
      const given = await port.give(file, countyDraft(done.value, undefined));
      return given.ok ? success({ ...done.value, file }) : given;
    },
  };
}
