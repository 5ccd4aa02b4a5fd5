import type { CriterionProblem } from '../criteria/criterionProblem';
import { buildIndicator } from './buildIndicator';
import { type Scheme, indicatorPath } from './scheme';
import type { SchemeTexts } from './schemeTexts';

export interface BuiltScheme {
  readonly scheme: Scheme;
  /** Indicators that a person must score, with the reason. */
  readonly unread: readonly IndicatorNote[];
  /** Sentences that were read, and say something odd. */
  readonly warnings: readonly IndicatorNote[];
}

export interface IndicatorNote {
  readonly path: string;
  readonly problem: CriterionProblem;
}

/** Every sentence compiled; what is not understood stands in the scheme all the same, for a person to score. */
export function buildScheme(texts: SchemeTexts): BuiltScheme {
  const { partialStep = 'proportional' } = texts;
  const unread: IndicatorNote[] = [];
  const warnings: IndicatorNote[] = [];
  const dimensions = texts.dimensions.map((dimension) => ({
    ...dimension,
    subDimensions: dimension.subDimensions.map((subDimension) => ({
      ...subDimension,
      indicators: subDimension.indicators.map((indicator) => {
        const path = indicatorPath(dimension.name, subDimension.name, indicator.name);
        const built = buildIndicator(indicator, { partialStep });
        if (built.problem) unread.push({ path, problem: built.problem });
        warnings.push(...built.warnings.map((problem) => ({ path, problem })));
        return built.indicator;
      }),
    })),
  }));
  return { scheme: { ...texts, dimensions }, unread, warnings };
}
