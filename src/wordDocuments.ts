import { type Documents, createDocuments } from './app/documents';
import type { WorkbookPort } from './app/ports';
import { wordInMemory } from './hosts/docx/wordInMemory';
import { bookInMemory } from './hosts/xlsx/bookInMemory';
import { newWorkbook } from './hosts/xlsx/newWorkbook';

/** Composition of all that has to do with Word files: a piece of its own, loaded when she first asks for one. */
export function wordDocuments(workbook: WorkbookPort): Documents {
  return createDocuments(workbook, { ...wordInMemory(newWorkbook), book: ({ bytes }) => bookInMemory(bytes) });
}
