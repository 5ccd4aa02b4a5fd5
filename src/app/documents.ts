import { type FinishedDocuments, finishedDocuments } from './finishedDocuments';
import type { WorkbookPort } from './ports';
import { type ReportDocuments, reportDocuments } from './reportDocuments';
import { type SchemeFiles, schemeFiles } from './schemeFiles';
import type { WordPort } from './wordPort';

/** Everything that a pane does with Word files: loaded when it is first asked for. */
export interface Documents extends ReportDocuments, FinishedDocuments, SchemeFiles {}

export function createDocuments(workbook: WorkbookPort, word: WordPort): Documents {
  return { ...reportDocuments(workbook, word), ...finishedDocuments(workbook, word), ...schemeFiles(workbook, word) };
}
