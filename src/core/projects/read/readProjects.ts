import type { Finding } from '../../base/problem';
import { factVocabulary } from '../../facts/factVocabulary';
import { ownNames } from '../../tables/words/unitNames';
import type { TaughtWords } from '../../tables/words/taughtWords';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { ProjectRecord } from '../project';
import { readProjectForms } from './readForms';
import { readIndicatorTables } from './readIndicatorTables';
import type { ListLeft } from './linesOfList';
import { readProjectLists } from './readLists';
import { SheetGrid } from './sheetGrid';

export interface FoundProjects {
  readonly records: readonly ProjectRecord[];
  /** What a whole list has that a person should see; it counts only where the list does. */
  readonly findings: readonly { readonly table: string; readonly finding: Finding }[];
  readonly left: readonly ListLeft[];
}

/** All that the lists and forms of a workbook say of projects, in reading order, before anything is put together. */
export function readProjects(
  snapshot: WorkbookSnapshot,
  ownSheets: ReadonlySet<string>,
  taught: TaughtWords = new Map(),
): FoundProjects {
  const own = snapshot.sheets.filter(({ name }) => !ownSheets.has(name));
  const vocabulary = factVocabulary(ownNames(own), taught, own);
  const records: ProjectRecord[] = [];
  const findings: FoundProjects['findings'][number][] = [];
  const left: ListLeft[] = [];
  for (const sheet of own) {
    const grid = new SheetGrid(sheet);
    const forms = readProjectForms(grid, vocabulary);
    const lists = readProjectLists(grid, vocabulary, forms.labels);
    records.push(...forms.records, ...readIndicatorTables(grid, vocabulary), ...lists.records);
    findings.push(...lists.findings);
    left.push(...lists.left);
  }
  return { records, findings, left };
}
