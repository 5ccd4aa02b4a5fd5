import type { CheckCode, Level } from '../base/problem';
import type { FormSet } from './formSet';
import type { FormKind } from './read/formKinds';
import type { Relation } from './relation';
import type { Unread } from './unread';

/** A 勾稽 rule. It names the cells that belong together and says nothing itself. */
export interface Check {
  /** Stable: the table and what must hold, such as `T7.total`. */
  readonly code: CheckCode;
  /** `error`: must be mended. `notice`: may be so for a reason, which she can write down. */
  readonly level: Level;
  /** What must hold, as the accountant would say it. */
  readonly law: string;
  /** For a notice: what may be the reason of a difference, as she chooses it. */
  readonly reasons?: readonly string[];
  /** The forms without which there is nothing to check; any of those in one group will do. */
  readonly needs: readonly (FormKind | readonly FormKind[])[];
  /** The relations it finds in a workbook. */
  relate(forms: FormSet): readonly Attempt[];
}

/** A relation whose cells were all read, or why it could not be checked. */
export type Attempt = Relation | Unread;
