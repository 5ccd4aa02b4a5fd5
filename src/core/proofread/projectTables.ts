import type { ReadReport } from './proof';
import type { ReadRow, ReadTable } from './readTable';
import { indicatorName } from './indicatorName';

/** A table with a line for each of her projects. */
export interface ProjectTable {
  readonly table: ReadTable;
  readonly projects: readonly ReadRow[];
  readonly total: ReadRow | undefined;
}

const TOTAL = /^(?:合计|总计|小计)$/;

export function projectTables({ tables, scores }: ReadReport): readonly ProjectTable[] {
  const scored = new Set(scores.rows.map(({ table }) => table));
  return tables.flatMap((table): readonly ProjectTable[] => {
    if (scored.has(table) || !table.columns.some(({ heading }) => /^项目(?:名称)?$/.test(heading))) return [];
    const total = table.rows.find((row) => isTotal(row));
    const projects = table.rows.filter((row) => row !== total && !/^(?:平均.*)?$/.test(indicatorName(row.label)));
    // 项目 is also what the lines of expenditure are called.
    if (table.rows.some(({ label }) => /因公出国|公务接待|^(?:基本|项目)支出$|公共服务支出$/.test(label))) return [];
    return projects.length >= 3 ? [{ table, projects, total }] : [];
  });
}

function isTotal({ path, label }: ReadRow): boolean {
  return [...path, label].some((text) => TOTAL.test(indicatorName(text)));
}
