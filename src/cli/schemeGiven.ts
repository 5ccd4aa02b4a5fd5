import type { SchemeChoice } from '../app/chooseScheme';
import { type Result, refuse, success } from '../core/base/problem';
import { builtInTexts, schemeById } from '../core/schemes/allSchemes';
import type { Given } from './command';

const SHEET = 'sheet:';

/** `--scheme ID`, `--scheme sheet:NAME`; without it, or with `auto`, the assistant chooses. */
export function schemeGiven(given: Given<'scheme'>): Result<SchemeChoice | undefined> {
  const id = given.text('scheme') ?? 'auto';
  if (id === 'auto') return success(undefined);
  if (id.startsWith(SHEET)) return success({ kind: 'sheet', sheet: id.slice(SHEET.length) });
  const scheme = schemeById(id);
  return scheme
    ? success({ kind: 'builtIn', scheme })
    : refuse('unknownScheme', { scheme: id, known: builtInTexts.map((one) => one.id).join('、') });
}
