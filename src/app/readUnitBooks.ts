import { type Result, refuse, success } from '../core/base/problem';
import type { BrokenCheck } from '../core/base/problem';
import { factCatalogue, factDefinition } from '../core/facts/catalogue';
import type { Reason, UnitBook, UnreadableBook } from '../core/rollup/countyUnit';
import { readCounty } from '../core/rollup/readCounty';
import { countySheet, readRemarks } from '../core/rollup/readRemarks';
import { NO_ENTRIES } from '../core/scorecard/entries';
import { finalScore } from '../core/scorecard/finalScore';
import { scoreWorkbook } from '../core/scorecard/scoreWorkbook';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { besides, checkSnapshot } from './checkSnapshot';
import { currentScheme } from './currentScheme';
import { findHerFacts } from './herFacts';
import { isEmpty, nothingKnown, readOwn, unreadableOwn } from './ownWorkbook';

/** A file of the folder: read when its turn comes, and forgotten before the next. */
export interface RollupFile {
  /** Behind its folders, where several were looked through. */
  readonly name: string;
  /** Why it is not even opened. */
  readonly refusal?: Reason;
  readonly read: () => Promise<Result<WorkbookSnapshot>>;
}

export type WatchBooks = (done: number, of: number, file: string) => boolean | Promise<boolean>;

/** A roll-up of ours: an earlier one beside the townships', or one of the counties' that a city adds up. */
export interface CountyBook {
  readonly county: UnitBook;
  readonly remarks: ReadonlyMap<string, string>;
}

/** All that is kept of a file. */
export type ReadBook = UnitBook | UnreadableBook | CountyBook;

/** Workbooks by their endings; everything else is named and left alone. */
export function rollupFile(name: string, read: RollupFile['read']): RollupFile {
  if (/(?:^|[\\/])~\$[^\\/]*$/.test(name)) return { name, refusal: { code: 'rollupTemporary', details: {} }, read };
  return /\.xls[xm]$/i.test(name) ? { name, read } : { name, refusal: { code: 'rollupNotXlsx', details: {} }, read };
}

/** Reads one township after the other; only a row of each is kept. One bad book never stops the rest. */
export async function readUnitBooks(
  files: readonly RollupFile[],
  watch: WatchBooks,
): Promise<Result<readonly ReadBook[]>> {
  const books: ReadBook[] = [];
  for (const [at, file] of files.entries()) {
    if (!(await watch(at, files.length, file.name)))
      return refuse('rollupStopped', { done: String(at), of: String(files.length) });
    books.push(await readBook(file));
  }
  return success(books);
}

async function readBook({ name, refusal, read }: RollupFile): Promise<ReadBook> {
  if (refusal) return { file: name, refusal };
  try {
    const snapshot = await read();
    return snapshot.ok ? unitBook(name, snapshot.value) : { file: name, refusal: snapshot.refusal };
  } catch {
    // A stranger's file may hit what nobody thought of; the others still count.
    return { file: name, refusal: { code: 'rollupFailed', details: {} } };
  }
}

function unitBook(file: string, snapshot: WorkbookSnapshot): ReadBook {
  const county = countySheet(snapshot);
  if (county) return { county: readCounty(file, county), remarks: readRemarks(snapshot) };
  const own = readOwn(snapshot);
  const mute = unreadableOwn(own);
  if (mute) return { file, refusal: mute };
  const current = currentScheme(snapshot, own, undefined);
  if (!current.ok) return { file, refusal: current.refusal };
  const { scheme, renamed } = current.value;
  const indicators = new Map([...own.entries.indicators].map(([path, entry]) => [renamed.get(path) ?? path, entry]));
  const { facts, given } = findHerFacts({ ...own, entries: { ...own.entries, indicators } }, {}, NO_ENTRIES);
  if (nothingKnown(facts) && given.facts.size === 0)
    return { file, refusal: { code: isEmpty(snapshot) ? 'emptyWorkbook' : 'noKnownTable', details: {} } };
  const scorecard = scoreWorkbook(scheme, facts, given);
  const { report, settled } = checkSnapshot(own, facts);
  const values = new Map(
    factCatalogue.flatMap(({ id, name }) => {
      const value = facts.facts.get(id)?.value;
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  return {
    file,
    unit: facts.unit,
    year: facts.year,
    facts: values,
    missing: KEY_FACTS.filter((id) => !values.has(factDefinition(id).name)).map((id) => factDefinition(id).name),
    dimensions: scorecard.groups.map(({ name, score }) => ({ name, score })),
    total: finalScore(scorecard),
    grade: scorecard.grade,
    pending: scorecard.pending,
    scored: own.sheets.has('scores'),
    // What she gave a reason for is no question of the county's.
    findings: [
      ...settled.flatMap(({ finding, answer }) => (answer === undefined ? [plainFinding(finding)] : [])),
      ...besides(facts, report),
    ],
  };
}

/** What the county adds up. */
const KEY_FACTS = [
  'budgetExpenditure',
  'finalRevenue',
  'finalExpenditure',
  'threePublicBudget',
  'threePublicFinal',
] as const;

/** Without the relation behind it: 200 books' worth of relations is a book too many. */
function plainFinding({ code, level, details, places }: BrokenCheck): BrokenCheck {
  return { code, level, details, places };
}
