import type { Refusal } from '../../core/base/problem';
import { fileKind } from '../package/fileKind';

/** Why the bytes can be no workbook; undefined where they look like a package. */
export function sniffFile(bytes: Uint8Array): Refusal | undefined {
  const kind = fileKind(bytes);
  if (kind === 'zip') return undefined;
  if (kind === 'empty') return { code: 'emptyFile', details: {} };
  if (kind === 'encrypted') return { code: 'encrypted', details: {} };
  if (kind === 'biff') return { code: 'legacyXls', details: { format: 'biff' } };
  if (kind === 'xls') return { code: 'legacyXls', details: { format: 'ole' } };
  return { code: 'notAWorkbook', details: { looksLike: kind } };
}
