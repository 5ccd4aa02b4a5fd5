import type { SchemeChoice } from '../../app/chooseScheme';
import type { Overview } from '../../app/outcomes';
import { schemeById } from '../../core/schemes/allSchemes';

/** A scheme by its id, as she chooses it: one of her sheets first. */
export function schemeChoice(id: string, { ownSchemes }: Overview): SchemeChoice | undefined {
  const sheet = ownSchemes.find(({ scheme }) => scheme.id === id)?.sheet;
  if (sheet !== undefined) return { kind: 'sheet', sheet };
  const scheme = schemeById(id);
  return scheme && { kind: 'builtIn', scheme };
}
