import { sumOf } from '../base/decimal';
import type { Scheme } from './scheme';
import type { SchemeTexts } from './schemeTexts';

/** How many indicators, and their points together: of a scheme, or of its texts before they are compiled. */
export function schemeSize({ dimensions }: Scheme | SchemeTexts): { readonly count: number; readonly points: string } {
  const marks = dimensions.flatMap(({ subDimensions }) =>
    subDimensions.flatMap(({ indicators }) => indicators.map(({ fullMark }) => fullMark)),
  );
  return { count: marks.length, points: sumOf(marks).toString() };
}
