import type { ChartDraft } from '../workbook/workbookDraft';
import { COUNTY_WORDS as W } from '../wording/rollupMessages';
import type { Unit } from './countyUnit';

export const CHART_ROWS = 18;

/** Where the county's sheet holds what the charts show. */
interface CountyCells {
  /** The first and the last row of a unit. */
  readonly first: number;
  readonly bottom: number;
  readonly total: number;
  readonly rate: number;
  readonly width: number;
  /** How many grades are counted under the units. */
  readonly grades: number;
}

/** The score of each unit, or where nobody is through yet what each has spent of its budget; and how many in each grade. */
export function countyCharts(counted: readonly Unit[], cells: CountyCells): readonly ChartDraft[] {
  if (counted.length === 0) return [];
  const { first, bottom, total, rate, width, grades } = cells;
  const top = bottom + 3;
  const isScored = counted.some(({ status, book }) => status === 'counted' && book?.total);
  const half = Math.floor((width + 3) / 2);
  const place = (left: number, right: number) => ({ top, left, bottom: top + CHART_ROWS - 2, right });
  const column = (left: number, from: number, to: number) => ({ top: from, left, bottom: to, right: left });
  const units: ChartDraft = {
    kind: 'columns',
    title: isScored ? W.scoreChart : W.rateChart,
    names: column(1, first, bottom),
    figures: column(isScored ? total : rate, first, bottom),
    format: isScored ? '0.00' : '0%',
    place: place(4, isScored ? half : width - 1),
  };
  if (!isScored) return [units];
  const distribution: ChartDraft = {
    kind: 'columns',
    title: W.gradeChart,
    names: column(1, top, top + grades - 1),
    figures: column(2, top, top + grades - 1),
    format: '0',
    place: place(half + 1, width - 1),
  };
  return [units, distribution];
}
