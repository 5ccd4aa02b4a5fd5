import { sheetOfScheme } from '../app/chooseScheme';
import type { Review } from '../app/outcomes';

/** Which scheme scored, where it stands, and whether anybody said so. */
export function schemeJson({ scorecard: { scheme }, schemeAssumed }: Pick<Review, 'scorecard' | 'schemeAssumed'>) {
  return {
    id: scheme.id,
    name: scheme.name,
    from: sheetOfScheme(scheme) === undefined ? 'builtIn' : 'workbook',
    assumed: schemeAssumed,
  };
}
