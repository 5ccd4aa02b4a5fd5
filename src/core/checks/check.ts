import type { FormKind } from './read/formKinds';
import type { FormSet } from './formSet';
import type { Relation } from './relation';

/** One rule of 勾稽: what must hold, and between which cells. Its sentence stands in wording/checkMessages. */
export interface Check {
  readonly code: string;
  /** `error`: must be mended. `notice`: may be so, and then wants a reason. */
  readonly level: 'error' | 'notice';
  /** Without these forms there is nothing to check; where several are named in one entry, any of them will do. */
  readonly needs: readonly (FormKind | readonly FormKind[])[];
  relate(forms: FormSet): readonly Attempt[];
}

/** A relation whose cells were all read, or why it could not be checked. */
export type Attempt = Relation | Unread;

export interface Unread {
  readonly kind: 'unread';
  /** `unreadable`: no number; `unexplained`: a word nobody knows; `twoForms`: two of a kind; `unitMissing`. */
  readonly why: 'unreadable' | 'unexplained' | 'twoForms' | 'unitMissing' | 'otherOwner';
  readonly details: Readonly<Record<string, string>>;
}
