import { askedOnce } from '../core/base/askedOnce';
import { type Result, success } from '../core/base/problem';
import { dutyGoals, goalResults } from '../core/report/data/goalRows';
import { departmentNames } from '../core/report/data/departmentNames';
import { herLists } from '../core/report/data/headedRows';
import { ledgerEntries } from '../core/report/data/ledgerEntries';
import { labelledTables } from '../core/report/data/labelledTables';
import { namedLists } from '../core/report/data/namedLists';
import type { ReportData } from '../core/report/data/reportData';
import { projectAspects } from '../core/report/data/projectAspects';
import { reportFigures } from '../core/report/data/reportFigures';
import { revenueSources } from '../core/facts/revenueSources';
import { reportProjects } from '../core/report/data/reportProjects';
import { findOwnCells } from '../core/ownSheets/findOwnCells';
import { projectsOfBook } from './projectsOfBook';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import type { Review, ScoreOptions } from './outcomes';
import { readOwn } from './ownWorkbook';
import { scoreSnapshot } from './scoreSnapshot';

export interface ReportMaterial {
  readonly review: Review;
  readonly data: ReportData;
}

/** All that a report of this workbook may say: its score as of now, and the lists behind it. Nothing is written. */
export function reportData(snapshot: WorkbookSnapshot, options: ScoreOptions): Result<ReportMaterial> {
  const scored = scoreSnapshot(snapshot, options);
  if (!scored.ok) return scored;
  const own = readOwn(snapshot);
  const { facts, scorecard, reasons } = scored.value;
  const hers = herLists(snapshot, own.names, own.entries.words ?? new Map());
  const goals = goalResults(hers);
  const scores = projectsOfBook(snapshot, own, facts);
  return success({
    review: scored.value,
    data: {
      facts,
      scorecard,
      reasons,
      cells: own.sheets.has('scores') ? findOwnCells(own.sheets) : undefined,
      ledger: ledgerEntries(hers, facts),
      revenueSources: revenueSources(snapshot, facts),
      projects: reportProjects(goals, projectAspects(hers), scores),
      dutyGoals: dutyGoals(hers),
      goalResults: goals,
      figures: reportFigures(hers),
      lists: namedLists(hers),
      labelled: askedOnce(() => labelledTables(hers, facts.unit, facts.year)),
      answers: new Map([...departmentNames(hers), ...scored.value.texts]),
    },
  });
}
