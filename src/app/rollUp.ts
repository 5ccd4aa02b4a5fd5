import { finalScore } from '../core/scorecard/finalScore';
import { type Result, refuse, success } from '../core/base/problem';
import type { BrokenCheck, Finding } from '../core/base/problem';
import { factCatalogue, factDefinition } from '../core/facts/catalogue';
import { countyPlan } from '../core/rollup/countyBook';
import { readCounty } from '../core/rollup/readCounty';
import { countySheet, readRemarks } from '../core/rollup/readRemarks';
import { type SettledUnits, settleUnits } from '../core/rollup/settleUnits';
import { type CountySummary, summarizeUnits } from '../core/rollup/summarizeUnits';
import { type Reason, type UnitBook, type UnreadableBook, isUnreadable } from '../core/rollup/countyUnit';
import { scoreWorkbook } from '../core/scorecard/scoreWorkbook';
import { calculatePlan } from '../core/sheets/calculatePlan';
import type { WorkbookDraft } from '../core/workbook/workbookDraft';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { besides, checkSnapshot } from './checkSnapshot';
import { currentScheme } from './currentScheme';
import { findHerFacts } from './herFacts';
import { NO_ENTRIES } from '../core/scorecard/entries';
import { isEmpty, nothingKnown, readOwn } from './ownWorkbook';

/** A file of the folder: read when its turn comes, and forgotten before the next. */
export interface RollupFile {
  readonly name: string;
  /** Why it is not even opened. */
  readonly refusal?: Reason;
  readonly read: () => Promise<Result<WorkbookSnapshot>>;
}

export interface RollupOptions {
  readonly year?: number | undefined;
  /** Awaited before each file; false stops, and nothing is written. */
  readonly watch: (done: number, of: number, file: string) => boolean | Promise<boolean>;
}

export interface RollupOutcome extends SettledUnits {
  /** What was typed into earlier roll-ups that lie among the files, by unit. */
  readonly remarks: ReadonlyMap<string, string>;
  readonly summary: CountySummary;
}

/** Workbooks by their endings; everything else is named and left alone. */
export function rollupFile(name: string, read: RollupFile['read']): RollupFile {
  if (name.startsWith('~$')) return { name, refusal: { code: 'rollupTemporary', details: {} }, read };
  return /\.xls[xm]$/i.test(name) ? { name, read } : { name, refusal: { code: 'rollupNotXlsx', details: {} }, read };
}

/** Reads one township after the other; only a row of each is kept. One bad book never stops the rest. */
export async function rollUp(
  files: readonly RollupFile[],
  { year, watch }: RollupOptions,
): Promise<Result<RollupOutcome>> {
  const books: ReadBook[] = [];
  for (const [at, file] of files.entries()) {
    if (!(await watch(at, files.length, file.name)))
      return refuse('rollupStopped', { done: String(at), of: String(files.length) });
    books.push(await readBook(file));
  }
  const ofTownships = books.some((book) => !('county' in book) && !isUnreadable(book));
  const settled = settleUnits(
    books.map((book) => ('county' in book ? countyUnit(book, ofTownships) : book)),
    year,
  );
  const counties = books.flatMap((book) => ('county' in book ? [book] : []));
  return success({
    ...settled,
    findings: [...(ofTownships ? [] : countiesAsUnits(counties)), ...settled.findings],
    summary: summarizeUnits(settled.units),
    remarks: new Map(counties.flatMap(({ remarks }) => [...remarks])),
  });
}

/** The county's workbook, with what was typed into an earlier one. */
export function countyDraft(outcome: RollupOutcome, earlier: WorkbookSnapshot | undefined): WorkbookDraft {
  const plan = countyPlan(outcome, new Map([...outcome.remarks, ...(earlier ? readRemarks(earlier) : [])]));
  return calculatePlan(plan, { sheets: [], names: new Map() });
}

/** A roll-up of ours: an earlier one beside the townships', or one of the counties' that a city adds up. */
interface CountyBook {
  readonly county: UnitBook;
  readonly remarks: ReadonlyMap<string, string>;
}

type ReadBook = UnitBook | UnreadableBook | CountyBook;

/** Beside the townships' own workbooks it would count them twice. */
function countyUnit({ county }: CountyBook, ofTownships: boolean): UnitBook | UnreadableBook {
  return ofTownships ? { file: county.file, refusal: { code: 'rollupIsCounty', details: {} } } : county;
}

function countiesAsUnits(counties: readonly CountyBook[]): readonly Finding[] {
  if (counties.length === 0) return [];
  const files = counties.map(({ county }) => county.file).join('、');
  return [{ code: 'rollupOfCounties', level: 'notice', details: { files }, places: [] }];
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
  const current = currentScheme(snapshot, own, undefined);
  if (!current.ok) return { file, refusal: current.refusal };
  const { scheme, renamed } = current.value;
  const indicators = new Map([...own.entries.indicators].map(([path, entry]) => [renamed.get(path) ?? path, entry]));
  const { facts, given } = findHerFacts({ ...own, entries: { ...own.entries, indicators } }, undefined, NO_ENTRIES);
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
