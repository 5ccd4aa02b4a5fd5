import type { Result } from '../../core/base/problem';
import type { DocumentText } from '../../core/report/documentText';
import { attemptDocument } from './attemptDocument';
import { openDocument } from './openDocument';
import { readModel } from './read/documentModel';

/** The bytes of a .docx as Word shows them. */
export function readDocument(bytes: Uint8Array): Result<DocumentText> {
  return attemptDocument(() => readModel(openDocument(bytes)).text);
}
