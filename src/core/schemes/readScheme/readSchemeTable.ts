import type { Finding } from '../../base/problem';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { SchemeTexts } from '../schemeTexts';

export interface SchemeTable { readonly texts: SchemeTexts; readonly rows: ReadonlyMap<string, number>; readonly findings: readonly Finding[] }

/** To be written. */
export function readSchemeTable(_sheet: SheetSnapshot): SchemeTable | undefined {
  return undefined;
}
