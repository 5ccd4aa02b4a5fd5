import { OVERVIEW_KEYS, type SummaryCells, groupOfKey, scoreLine } from '../sheets/summaryCells';
import { a1 } from '../workbook/address';
import type { OwnSheet } from './ownSheet';

/** Where 得分汇总 holds the scores now; undefined where she took a line or a column of it away. */
export function findSummary({ sheet, columns, rows }: OwnSheet): SummaryCells | undefined {
  const [full, applicable, score] = ['full', 'applicable', 'score'].map((name) => columns.get(name));
  const rowOf = new Map(rows.map(({ row, key }) => [key, row]));
  const [total, converted, grade] = [OVERVIEW_KEYS.total, OVERVIEW_KEYS.converted, OVERVIEW_KEYS.grade].map((key) =>
    rowOf.get(key),
  );
  if (full === undefined || applicable === undefined || score === undefined) return undefined;
  if (total === undefined || converted === undefined || grade === undefined) return undefined;
  const line = (row: number) => scoreLine(sheet.name, row, [full, applicable, score]);
  return {
    groups: new Map(
      rows.flatMap(({ row, key }) => {
        const group = groupOfKey(key);
        return group === undefined ? [] : [[group, line(row)] as const];
      }),
    ),
    total: line(total),
    converted: { sheet: sheet.name, cell: a1(converted, score) },
    grade: { sheet: sheet.name, cell: a1(grade, score) },
  };
}
