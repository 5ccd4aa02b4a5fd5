import { askedOnce } from '../core/base/askedOnce';
import { type Result, success } from '../core/base/problem';
import type { DocumentNote } from '../core/report/documentNote';
import type { DocumentText } from '../core/report/documentText';
import type { WordReplacement } from '../core/report/wordReplacement';
import type { TextPlace } from '../core/proofread/mention';
import type { ProofFinding } from '../core/proofread/proof';
import { type Proofreading, proofread } from '../core/proofread/proofread';
import { reportTextOf } from '../core/proofread/reportTextOf';
import type { Facts } from '../core/facts/facts';
import { trueProjects } from '../core/proofread/trueProjects';
import type { TrueDocument, Truth } from '../core/proofread/truth';
import { type HerLists, herLists } from '../core/report/data/headedRows';
import { labelledTables } from '../core/report/data/labelledTables';
import { ledgerPapers } from '../core/report/data/ledgerEntries';
import { readOwn } from './ownWorkbook';
import { projectsOfBook } from './projectsOfBook';
import { truthOf } from '../core/proofread/truthOf';
import { sayProof } from '../core/wording/proofMessages';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { overviewOf } from './overview';
import type { Review } from './outcomes';
import type { WorkbookPort } from './ports';
import { scoreSnapshot } from './scoreSnapshot';

/** A finished report, and where its marked copy goes. */
export interface FinishedReportPort {
  read(): Promise<Result<DocumentText>>;
  mark(notes: readonly DocumentNote[], output: string): Promise<Result<void>>;
  /** A copy of it, rewritten. */
  rewrite(changes: ReportChanges, output: string): Promise<Result<void>>;
}

/** What becomes of a report that is written anew. */
export interface ReportChanges {
  readonly replacements: readonly WordReplacement[];
  /** At whole paragraphs of what comes out. */
  readonly remarks: readonly { readonly paragraph: number; readonly text: string }[];
  /** Paragraphs that go, or their rows. */
  readonly removed: readonly number[];
  /** Words that stay and are marked, so that nobody overlooks them. */
  readonly left: readonly { readonly paragraph: number; readonly start: number; readonly end: number }[];
}

export interface ProofreadOutcome extends Proofreading {
  /** Which table of the document a finding stands in, and the paragraph as the document counts it. */
  readonly text: ReturnType<typeof reportTextOf>;
}

/** Reads report and workbook, compares, and marks a copy of the report where one is wanted. Neither is changed. */
export async function proofreadReport(
  report: FinishedReportPort,
  workbook: WorkbookPort | undefined,
  marked: string | undefined,
): Promise<Result<ProofreadOutcome>> {
  const document = await report.read();
  if (!document.ok) return document;
  const truth = workbook ? await readTruth(workbook) : success(undefined);
  if (!truth.ok) return truth;
  const text = reportTextOf(document.value);
  const outcome = { ...proofread(text, truth.value), text };
  if (marked === undefined) return success(outcome);
  const notes = outcome.findings.flatMap((finding) =>
    placesOf(finding).map(({ paragraph, span: [start, end] }): DocumentNote => ({
      paragraph: text.paragraphs[paragraph]?.index ?? 0,
      start,
      end,
      text: sayProof(finding),
    })),
  );
  const written = await report.mark(notes, marked);
  return written.ok ? success(outcome) : written;
}

/** What disagrees in two or three paragraphs is remarked at each of them; a long column once. */
function placesOf({ at, together = [] }: ProofFinding): readonly TextPlace[] {
  const paragraphs = new Set(together.map((one) => one.at.paragraph));
  return paragraphs.size > 1 && together.length <= 3 ? together.map((one) => one.at) : [at];
}

/** What the workbook says now: scored before, by its own entries; else its figures, and what they alone can score. */
async function readTruth(workbook: WorkbookPort): Promise<Result<Truth>> {
  const read = await workbook.read();
  return read.ok ? truthIn(read.value) : read;
}

export function truthIn(snapshot: WorkbookSnapshot): Result<Truth> {
  const overview = overviewOf(snapshot, {});
  const review = overview.ok ? overview.value.review : undefined;
  const own = readOwn(snapshot);
  const hers = herLists(snapshot, own.names, own.entries.words ?? new Map());
  const lists = (facts: Facts): Pick<Truth, 'projects' | 'documents' | 'labelled'> => ({
    projects: trueProjects(projectsOfBook(snapshot, own, facts)),
    documents: documentsIn(hers),
    labelled: askedOnce(() => labelledTables(hers, facts.unit, facts.year)),
  });
  if (review) return success({ ...truthFrom(review, review.cells), ...lists(review.facts) });
  const scored = scoreSnapshot(snapshot, {});
  return scored.ok ? success({ ...truthFrom(scored.value, undefined), ...lists(scored.value.facts) }) : scored;
}

function documentsIn(hers: HerLists): readonly TrueDocument[] {
  return ledgerPapers(hers).map(({ document, summary, amount, place }) => ({
    number: document,
    summary,
    amount,
    place,
  }));
}

function truthFrom({ facts, scorecard, schemeAssumed }: Review, cells: Review['cells'] | undefined): Truth {
  return { ...truthOf(facts, scorecard, cells), schemeAssumed };
}
