import type { Refusal, Result } from '../core/base/problem';
import type { NamedFile } from './namedFile';
import type { WorkbookPort } from './ports';
import type { FinishedReportPort } from './proofreading';
import type { ReportPort } from './reportPort';

/** Word files that are read and written in memory: what was written is asked for afterwards. */
export interface WordPort {
  /** A report on its way, by this template where there is one. */
  report(template: NamedFile | undefined): ReportPort & Written;
  /** A finished report, and its marked or rewritten copy. */
  finished(report: NamedFile): FinishedReportPort & Written;
  /** Another workbook, which is only read. */
  book(file: NamedFile): WorkbookPort;
}

export interface Written {
  written(): Uint8Array | undefined;
}

export function bytesOf(port: Written): Uint8Array {
  const bytes = port.written();
  if (!bytes) throw new Error('a Word file was made and is not there');
  return bytes;
}

/** A refusal names the file that it is about. */
export function refusedFile(refusal: Refusal, { name }: NamedFile): Result<never> {
  return { ok: false, refusal: { ...refusal, details: { ...refusal.details, file: name } } };
}
