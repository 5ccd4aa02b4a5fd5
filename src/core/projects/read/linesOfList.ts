import type { Finding } from '../../base/problem';
import type { Table } from '../../tables/table';
import type { ProjectRecord } from '../project';

export interface ProjectList {
  readonly records: readonly ProjectRecord[];
  readonly findings: readonly { readonly table: string; readonly finding: Finding }[];
  readonly left: readonly ListLeft[];
}

/** A list of some projects only: it counts for nothing, and what no other table knows of is told. */
export interface ListLeft {
  readonly title: string;
  readonly projects: readonly Pick<ProjectRecord, 'name' | 'namePlace'>[];
}

export type LinesOfList = Omit<ProjectList, 'left'>;

/** Tells one table of a workbook from all others. */
export function tableId({ sheet, area }: Table): string {
  return `${sheet.name}!${String(area.top)},${String(area.left)}`;
}
