import type { Place } from '../base/problem';
import { a1 } from '../workbook/address';
import { SUMMARY_COLUMNS as C, SUMMARY_FIRST_ROW } from './columns/summaryColumns';
import { fixedKey } from './sheetKeys';

/** Where 得分汇总 holds what the scores come to. */
export interface SummaryCells {
  /** By 一级指标. */
  readonly groups: ReadonlyMap<string, ScoreLine>;
  readonly total: ScoreLine;
  readonly converted: Place;
  readonly grade: Place;
}

export interface ScoreLine {
  readonly full: Place;
  readonly applicable: Place;
  readonly score: Place;
}

/** The lines under those of the 一级指标, from above. */
export const OVERVIEW_KEYS = {
  total: fixedKey('summary', 'total'),
  pending: fixedKey('summary', 'pending'),
  converted: fixedKey('summary', 'converted'),
  /** Only where the scheme has 加分项 or 扣分项. */
  adjusted: fixedKey('summary', 'adjusted'),
  grade: fixedKey('summary', 'grade'),
} as const;

const GROUP = 'group/';

export function groupKey(dimension: string): string {
  return fixedKey('summary', GROUP + dimension);
}

export function groupOfKey(key: string): string | undefined {
  const start = `[summary:${GROUP}`;
  return key.startsWith(start) ? key.slice(start.length, -1) : undefined;
}

/** As the sheet has just been laid out: a line per 一级指标, the total, then the three that follow from it. */
export function writtenSummary(sheet: string, dimensions: readonly string[], isAdjusted: boolean): SummaryCells {
  const bottom = SUMMARY_FIRST_ROW + dimensions.length;
  const line = (row: number) => scoreLine(sheet, row, [C.full, C.applicable, C.score]);
  return {
    groups: new Map(dimensions.map((name, index) => [name, line(SUMMARY_FIRST_ROW + index)])),
    total: line(bottom),
    converted: { sheet, cell: a1(bottom + 2, C.score) },
    grade: { sheet, cell: a1(bottom + (isAdjusted ? 4 : 3), C.score) },
  };
}

export function scoreLine(
  sheet: string,
  row: number,
  [full, applicable, score]: readonly [number, number, number],
): ScoreLine {
  const at = (column: number): Place => ({ sheet, cell: a1(row, column) });
  return { full: at(full), applicable: at(applicable), score: at(score) };
}
