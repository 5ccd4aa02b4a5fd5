import { type Result, success } from '../core/base/problem';
import type { Reuse } from '../core/proofread/reuse';
import type { ReusedField } from '../core/proofread/reusedField';
import { fileTitle } from '../core/report/fileTitle';
import { schemesInDocument } from '../core/schemes/fromDocument/schemesInDocument';
import { schemeSize } from '../core/schemes/schemeSize';
import { calculatePlan } from '../core/sheets/calculatePlan';
import { documentCopies } from '../core/wording/documentMessages';
import { documentSchemeSheets } from './documentSchemeSheets';
import type { NamedFile } from './namedFile';
import type { TableOutcome } from './outcomes';
import type { WorkbookPort } from './ports';
import { type ProofreadOutcome, proofreadReport } from './proofreading';
import { reuseReport } from './reusing';
import { schemeInDocument } from './schemeInDocument';
import { type WordPort, bytesOf, refusedFile } from './wordPort';

/** What a pane does with a finished report: this year's is proofread, last year's gives its rules and its words. */
export interface FinishedDocuments {
  /** Against the open workbook and against itself. */
  proofread(report: NamedFile): Promise<Result<ProofreadOutcome>>;
  /** A copy with the findings as Word comments; not one word of it is altered. */
  marked(report: NamedFile): Promise<Result<NamedFile>>;
  /** The tables of the report that are 指标体系. */
  schemes(report: NamedFile): Promise<Result<readonly SchemeInReport[]>>;
  /** Puts one of them into a sheet of hers, word for word. */
  takeScheme(report: NamedFile, table: number): Promise<Result<TableOutcome>>;
  /** Last year's report as a template: what becomes a field, what is doubtful, what stays. */
  reuse(report: NamedFile, lastBook: NamedFile | undefined): Promise<Result<Reuse>>;
  /** The template, with what she said of the doubtful ones. */
  reused(
    report: NamedFile,
    lastBook: NamedFile | undefined,
    answered: (field: ReusedField) => boolean | undefined,
  ): Promise<Result<NamedFile>>;
}

export interface SchemeInReport {
  /** Which table of the report, counted from 1. */
  readonly table: number;
  readonly name: string;
  readonly count: number;
  readonly points: string;
}

export function finishedDocuments(workbook: WorkbookPort, word: WordPort): FinishedDocuments {
  const copyOf = (report: NamedFile, what: keyof typeof documentCopies): string =>
    `${fileTitle(report.name.replace(/\.docx$/i, ''))}${documentCopies[what].zh}.docx`;
  return {
    async proofread(report) {
      const done = await proofreadReport(word.finished(report), workbook, undefined);
      return done.ok ? done : refusedFile(done.refusal, report);
    },
    async marked(report) {
      const port = word.finished(report);
      const name = copyOf(report, 'marked');
      const done = await proofreadReport(port, workbook, name);
      return done.ok ? success({ name, bytes: bytesOf(port) }) : refusedFile(done.refusal, report);
    },
    async schemes(report) {
      const text = await word.finished(report).read();
      if (!text.ok) return refusedFile(text.refusal, report);
      const found = schemesInDocument(text.value).map(({ tables, name, table }) => ({
        table: tables[0] ?? 0,
        name,
        ...schemeSize(table.texts),
      }));
      // Says why where there is none.
      const none = found.length === 0 ? schemeInDocument(text.value, undefined) : undefined;
      return none?.ok === false ? refusedFile(none.refusal, report) : success(found);
    },
    async takeScheme(report, table) {
      const text = await word.finished(report).read();
      if (!text.ok) return refusedFile(text.refusal, report);
      const read = schemeInDocument(text.value, table);
      if (!read.ok) return refusedFile(read.refusal, report);
      const seen = await workbook.read();
      if (!seen.ok) return seen;
      const found = schemesInDocument(text.value).filter(({ tables }) => tables.includes(table));
      const draft = calculatePlan(documentSchemeSheets(found, seen.value), seen.value);
      const written = await workbook.write(draft);
      return written.ok ? success({ ...read.value, sheet: draft.sheets[0]?.name ?? '' }) : written;
    },
    async reuse(report, lastBook) {
      const done = await reuseReport(word.finished(report), lastBook && word.book(lastBook), undefined);
      return done.ok ? done : refusedFile(done.refusal, report);
    },
    async reused(report, lastBook, answered) {
      const port = word.finished(report);
      const name = copyOf(report, 'template');
      const done = await reuseReport(port, lastBook && word.book(lastBook), name, answered);
      return done.ok ? success({ name, bytes: bytesOf(port) }) : refusedFile(done.refusal, report);
    },
  };
}
