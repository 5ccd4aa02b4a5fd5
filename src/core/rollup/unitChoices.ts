import { plainText } from '../base/text';

/** What the county said where names, years and figures leave it open. */
export interface UnitChoices {
  readonly year?: number | undefined;
  /** Whether two spellings are of one unit, by `spellingPair`. */
  readonly same: ReadonlyMap<string, boolean>;
  /** Of several workbooks of one unit, the files that count. */
  readonly counts: ReadonlySet<string>;
}

export const NO_CHOICES: UnitChoices = { same: new Map(), counts: new Set() };

/** The same for both orders. */
export function spellingPair(one: string, other: string): string {
  return [plainText(one), plainText(other)].sort().join('\n');
}
