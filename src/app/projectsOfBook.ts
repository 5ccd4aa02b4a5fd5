import type { Facts } from '../core/facts/facts';
import type { ProjectResults } from '../core/projects/projectScorecard';
import { scoreProjects } from '../core/projects/scoreProjects';
import { readProjectEntries } from '../core/ownSheets/readProjectEntries';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import type { Own } from './ownWorkbook';
import { chooseProjectScheme } from './projectSchemeChoice';

/** The year's projects of a workbook, scored as 项目自评 would score them. */
export function projectsOfBook(snapshot: WorkbookSnapshot, own: Own, { year }: Pick<Facts, 'year'>): ProjectResults {
  const chosen = chooseProjectScheme(snapshot, own.names, undefined, undefined);
  return scoreProjects(snapshot, {
    ownSheets: own.names,
    ...(chosen.ok ? { scheme: chosen.value.scheme, levels: chosen.value.levels } : {}),
    year,
    entries: readProjectEntries(own.typedLines),
    words: own.entries.words,
  });
}
