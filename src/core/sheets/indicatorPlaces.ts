import { questionsOf } from '../schemes/questions';
import type { Scorecard } from '../scorecard/scorecard';
import { POINT_FIRST_ROW } from './columns/pointColumns';
import { SCORE_FIRST_ROW } from './columns/scoreColumns';

/** Where each indicator stands in 指标评分 and 评价要点. */
export interface IndicatorPlaces {
  readonly scoreRow: number;
  /** First row and number of questions in 评价要点; none for what is computed. */
  readonly points: { readonly row: number; readonly count: number } | undefined;
}

export function indicatorPlaces(scorecard: Scorecard): ReadonlyMap<string, IndicatorPlaces> {
  const places = new Map<string, IndicatorPlaces>();
  let pointRow = POINT_FIRST_ROW;
  scorecard.indicators.forEach((scored, index) => {
    const count = questionsOf(scored.indicator).length;
    places.set(scored.path, {
      scoreRow: SCORE_FIRST_ROW + index,
      points: count > 0 ? { row: pointRow, count } : undefined,
    });
    pointRow += count;
  });
  return places;
}

export function placesOf(places: ReadonlyMap<string, IndicatorPlaces>, path: string): IndicatorPlaces {
  const found = places.get(path);
  if (!found) throw new Error(`No place for indicator ${path}`);
  return found;
}
