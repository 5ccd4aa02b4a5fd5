import type { Overview } from '../../app/outcomes';
import type { SchemeChoice } from '../../app/chooseScheme';
import type { Scheme } from '../../core/schemes/scheme';

/** The scheme that the next scoring uses: what she chose, or what it would be without a choice. */
export function chosenScheme({ scheme, ownSchemes }: Overview, choice: SchemeChoice | undefined): Scheme {
  if (choice === undefined) return scheme;
  return choice.kind === 'builtIn'
    ? choice.scheme
    : (ownSchemes.find(({ sheet }) => sheet === choice.sheet)?.scheme ?? scheme);
}
