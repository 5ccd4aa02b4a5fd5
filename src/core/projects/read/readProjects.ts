import type { Finding } from '../../base/problem';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { ProjectRecord } from '../project';
import { readProjectForms } from './readForms';
import { readIndicatorTables } from './readIndicatorTables';
import { readProjectLists } from './readLists';
import { SheetGrid } from './sheetGrid';

export interface FoundProjects {
  readonly records: readonly ProjectRecord[];
  /** What a whole list has that a person should see; it counts only where the list does. */
  readonly findings: readonly { readonly table: string; readonly finding: Finding }[];
}

/** All that the lists and forms of a workbook say of projects, in reading order, before anything is put together. */
export function readProjects(snapshot: WorkbookSnapshot, ownSheets: ReadonlySet<string>): FoundProjects {
  const records: ProjectRecord[] = [];
  const findings: FoundProjects['findings'][number][] = [];
  for (const sheet of snapshot.sheets) {
    if (ownSheets.has(sheet.name)) continue;
    const grid = new SheetGrid(sheet);
    const forms = readProjectForms(grid);
    const lists = readProjectLists(grid);
    records.push(...forms, ...readIndicatorTables(grid), ...lists.records);
    findings.push(...lists.findings);
  }
  return { records, findings };
}
