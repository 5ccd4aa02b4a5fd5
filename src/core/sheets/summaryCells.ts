import type { Place } from '../base/problem';
import { a1 } from '../workbook/address';
import { type SheetSnapshot, contentAt, contentText } from '../workbook/snapshot';
import { findColumns } from './findColumns';

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

/** The first line under the headings of 得分汇总. */
export const OVERVIEW_ROW = 3;
export const OVERVIEW_HEADINGS = ['一级指标', '分值', '适用分值', '得分', '得分率'];
export const OVERVIEW_LINES = {
  total: '合计',
  pending: '待填指标',
  converted: '换算得分（有不适用的指标时）',
  grade: '评价等级',
};

/** As the sheet has just been laid out: a line per 一级指标, the total, then the three that follow from it. */
export function writtenSummary(sheet: string, dimensions: readonly string[]): SummaryCells {
  const bottom = OVERVIEW_ROW + dimensions.length;
  const line = (row: number) => scoreLine(sheet, row, [1, 2, 3]);
  return {
    groups: new Map(dimensions.map((name, index) => [name, line(OVERVIEW_ROW + index)])),
    total: line(bottom),
    converted: { sheet, cell: a1(bottom + 2, 3) },
    grade: { sheet, cell: a1(bottom + 3, 3) },
  };
}

/** As it stands now; undefined where she took a line or a column of it away. */
export function findSummary(sheet: SheetSnapshot): SummaryCells | undefined {
  const found = findColumns(sheet, { name: '一级指标', full: '分值', applicable: '适用分值', score: '得分' });
  const columns = ['full', 'applicable', 'score'].map((name) => found?.columns.get(name));
  const [full, applicable, score] = columns;
  const nameColumn = found?.columns.get('name');
  if (!found || nameColumn === undefined || full === undefined || applicable === undefined || score === undefined)
    return undefined;
  const rows = new Map<string, number>();
  for (let row = found.headerRow + 1; row < sheet.rows.length && !rows.has(OVERVIEW_LINES.grade); row++) {
    const name = contentText(contentAt(sheet, row, nameColumn));
    if (name !== '' && !rows.has(name)) rows.set(name, row);
  }
  const [total, converted, grade] = [OVERVIEW_LINES.total, OVERVIEW_LINES.converted, OVERVIEW_LINES.grade].map((name) =>
    rows.get(name),
  );
  if (total === undefined || converted === undefined || grade === undefined) return undefined;
  const line = (row: number) => scoreLine(sheet.name, row, [full, applicable, score]);
  return {
    groups: new Map([...rows].filter(([, row]) => row < total).map(([name, row]) => [name, line(row)])),
    total: line(total),
    converted: { sheet: sheet.name, cell: a1(converted, score) },
    grade: { sheet: sheet.name, cell: a1(grade, score) },
  };
}

function scoreLine(
  sheet: string,
  row: number,
  [full, applicable, score]: readonly [number, number, number],
): ScoreLine {
  const at = (column: number): Place => ({ sheet, cell: a1(row, column) });
  return { full: at(full), applicable: at(applicable), score: at(score) };
}
