import { type Result, success } from '../core/base/problem';
import type { UnitChoices } from '../core/rollup/unitChoices';
import type { WorkbookDraft } from '../core/workbook/workbookDraft';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { COUNTY_WORDS } from '../core/wording/rollupMessages';
import type { NamedFile } from './namedFile';
import { type ReadBook, type WatchBooks, readUnitBooks, rollupFile } from './readUnitBooks';
import { type RollupOutcome, countyDraft, settleBooks } from './rollUp';

/** A file that somebody chose or dropped, as a browser gives it. */
export interface ChosenFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The county's doors: strangers' workbooks in, one workbook out. */
export interface CountyPort {
  /** Read when its turn comes, and forgotten before the next. */
  read(file: ChosenFile): Promise<Result<WorkbookSnapshot>>;
  write(draft: WorkbookDraft): Result<Uint8Array>;
}

/** The roll-up for a page: many chosen files, one workbook. */
export interface RollupDesk {
  /** More files beside those that were read. Refuses with `rollupStopped` where `watch` says no: then it is as before. */
  read(files: readonly ChosenFile[], before: readonly ReadBook[], watch: WatchBooks): Promise<Result<CountyBooks>>;
  settle(books: readonly ReadBook[], choices: UnitChoices): RollupOutcome;
  /** The county's workbook, to be handed over. */
  workbook(outcome: RollupOutcome): Result<NamedFile>;
}

export type CountyBooks = readonly ReadBook[];

export function createRollupDesk(port: CountyPort): RollupDesk {
  return {
    async read(files, before, watch) {
      const taken = new Set(before.map(fileOf));
      const read = await readUnitBooks(
        files.map((file) => rollupFile(freeName(file.name, taken), () => port.read(file))),
        watch,
      );
      return read.ok ? success([...before, ...read.value]) : read;
    },
    settle: settleBooks,
    workbook(outcome) {
      const { year } = outcome;
      const bytes = port.write(countyDraft(outcome, undefined));
      const name = `${year === undefined ? '' : `${String(year)}年度`}${COUNTY_WORDS.title}.xlsx`;
      return bytes.ok ? success({ name, bytes: bytes.value }) : bytes;
    },
  };
}

function fileOf(book: ReadBook): string {
  return 'county' in book ? book.county.file : book.file;
}

/** A browser does not say from where a file is: two of one name are told apart, and none takes the other's place. */
function freeName(name: string, taken: Set<string>): string {
  const ending = /\.[^.]*$/.exec(name)?.[0] ?? '';
  const own = name.slice(0, name.length - ending.length);
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${own}（${String(count)}）${ending}`;
  taken.add(free);
  return free;
}
