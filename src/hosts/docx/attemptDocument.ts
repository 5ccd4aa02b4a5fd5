import type { Refusal, Result } from '../../core/base/problem';
import { attempt } from '../package/refusing';

/** What packages are refused for, in the words of a document. */
const DOCUMENT_CODES: Readonly<Record<string, Refusal['code']>> = {
  damaged: 'damagedDocument',
  encrypted: 'encryptedDocument',
  tooLarge: 'documentTooLarge',
  partTooLarge: 'documentTooLarge',
  tooManyElements: 'documentTooLarge',
  tooManyCells: 'documentTooLarge',
};

/** Bad input leaves as a value, whatever found it. */
export function attemptDocument<T>(work: () => T): Result<T> {
  const result = attempt(work);
  if (result.ok) return result;
  const { code, details } = result.refusal;
  return { ok: false, refusal: { code: DOCUMENT_CODES[code] ?? code, details } };
}
