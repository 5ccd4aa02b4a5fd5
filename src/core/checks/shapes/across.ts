import type { Attempt } from '../check';
import type { Form } from '../checkedForm';
import type { FormSet } from '../formSet';
import type { FormKind } from '../read/formKinds';
import { isUnread } from './build';

/** A relation between forms of this year: it speaks only where there is one of each kind, of one unit. */
export function across<const Kinds extends readonly FormKind[]>(
  forms: FormSet,
  kinds: Kinds,
  relate: (...found: { [At in keyof Kinds]: Form }) => readonly Attempt[],
): readonly Attempt[] {
  const found = forms.pair(...kinds);
  if (!found) return [];
  return isUnread(found) ? [found] : relate(...(found as { [At in keyof Kinds]: Form }));
}
