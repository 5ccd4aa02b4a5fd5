import type { Refusal } from '../../core/base/problem';
import { Refused } from './refusing';

const MEGA = 1024 * 1024;

/** What is read of one package: several times what anybody keeps, and little enough that a bomb is refused before the memory is gone. */
export const PACKAGE_LIMITS = {
  /** A part that is taken apart as a tree: a workbook's own, styles, relations, the text of a document. */
  treeBytes: 64 * MEGA,
  treeElements: 1_000_000,
  /** The text of a document: some fifteen hundred pages. Every number in it is read and held against the others. */
  documentCharacters: 2_000_000,
  /** A part that is scanned in one pass; all worksheets together. */
  scannedBytes: 256 * MEGA,
};

type OverLimit =
  | 'partTooLarge'
  | 'tooManyElements'
  | 'tooManyCells'
  | 'tooManyTexts'
  | 'tooManyNames'
  | 'tooManyFormulas'
  | 'tooManyAreas'
  | 'cellsFarApart'
  | 'sheetNameTooLong';

export function overLimit(code: OverLimit, limit: number, details: Refusal['details'] = {}): Refused {
  return new Refused({ code, details: { ...details, limit: limit % MEGA === 0 ? megabytes(limit) : String(limit) } });
}

export function megabytes(bytes: number): string {
  return `${String(bytes / MEGA)} MB`;
}
