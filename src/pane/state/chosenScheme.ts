import type { Overview, Review } from '../../app/outcomes';
import type { SchemeChoice } from '../../app/chooseScheme';
import type { Scheme } from '../../core/schemes/scheme';
import type { PaneState } from './paneState';

/** The scheme that the next scoring uses: what she chose, or what it would be without a choice. */
export function chosenScheme({ scheme, ownSchemes }: Overview, choice: SchemeChoice | undefined): Scheme {
  if (choice === undefined) return scheme;
  return choice.kind === 'builtIn'
    ? choice.scheme
    : (ownSchemes.find(({ sheet }) => sheet === choice.sheet)?.scheme ?? scheme);
}

/** What she chose after this result: another scheme, or the same one, which was only assumed. */
export function chosenSince(
  { scorecard, schemeAssumed }: Review,
  { choice, overview }: Pick<PaneState, 'choice' | 'overview'>,
): Scheme | undefined {
  if (choice === undefined || !overview) return undefined;
  const chosen = chosenScheme(overview, choice);
  return chosen.id !== scorecard.scheme.id || schemeAssumed ? chosen : undefined;
}
