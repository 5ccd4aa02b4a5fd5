import { type Dimension, type Indicator, type Scheme, type SubDimension, indicatorPath } from './scheme';

export interface PlacedIndicator {
  readonly path: string;
  readonly dimension: Dimension;
  readonly subDimension: SubDimension;
  readonly indicator: Indicator;
}

/** All 三级指标 in reading order, each with where it stands. */
export function schemeIndicators(scheme: Scheme): readonly PlacedIndicator[] {
  return scheme.dimensions.flatMap((dimension) =>
    dimension.subDimensions.flatMap((subDimension) =>
      subDimension.indicators.map((indicator) => ({
        path: indicatorPath(dimension.name, subDimension.name, indicator.name),
        dimension,
        subDimension,
        indicator,
      })),
    ),
  );
}
