import { lineRows, lineSheet } from '../lineSheet';
import { sheetNamesOf } from '../ownNames';
import type { SheetNames } from '../sheetKeys';
import type { WorkbookPlan } from '../sheetPlan';
import { projectIndicatorLines } from './projectIndicatorsSheet';
import type { ProjectInputs } from './projectInputs';
import { PROJECT_FIRST_ROW, projectSummaryLines } from './projectSummarySheet';

/** 项目自评汇总 and 项目指标, each leading into the other. `present` are the names of those that are there already. */
export function planProjects(inputs: ProjectInputs, present: Partial<SheetNames>): WorkbookPlan {
  const summaryRows = new Map(inputs.results.projects.map(({ key }, index) => [key, PROJECT_FIRST_ROW + index]));
  const indicators = projectIndicatorLines(inputs, summaryRows);
  const summary = projectSummaryLines(inputs, lineRows(indicators));
  const sheets = [
    { ...lineSheet(summary, inputs.typedLines.projects ?? new Map()), key: 'projects' as const },
    { ...lineSheet(indicators, inputs.typedLines.projectIndicators ?? new Map()), key: 'projectIndicators' as const },
  ].map((body) => ({ ...body, name: inputs.names[body.key], replaces: present[body.key] }));
  return { sheets, names: sheets.flatMap(sheetNamesOf), nameTargets: new Map() };
}
