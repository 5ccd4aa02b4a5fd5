import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { lineRows, lineSheet } from '../lineSheet';
import { sheetNamesOf } from '../ourNames';
import type { SheetNames } from '../sheetKeys';
import type { WorkbookPlan } from '../sheetPlan';
import { type FormsAsked, planForms } from './formSheets';
import { projectIndicatorLines } from './projectIndicatorsSheet';
import type { ProjectInputs } from './projectInputs';
import { PROJECT_FIRST_ROW, projectSummaryLines } from './projectSummarySheet';

/** 项目自评汇总 and 项目指标, each leading into the other, and the forms where she asks for them. `present` are the names of those that are there already. */
export function planProjects(
  inputs: ProjectInputs,
  present: Partial<SheetNames>,
  asked: FormsAsked,
  snapshot: WorkbookSnapshot,
): WorkbookPlan {
  const summaryRows = new Map(inputs.results.projects.map(({ key }, index) => [key, PROJECT_FIRST_ROW + index]));
  const indicators = projectIndicatorLines(inputs, summaryRows);
  const indicatorRows = lineRows(indicators);
  const summary = projectSummaryLines(inputs, indicatorRows);
  const sheets = [
    { ...lineSheet(summary, inputs.typedLines.projects ?? new Map()), key: 'projects' as const },
    { ...lineSheet(indicators, inputs.typedLines.projectIndicators ?? new Map()), key: 'projectIndicators' as const },
  ].map((body) => ({ ...body, name: inputs.names[body.key], replaces: present[body.key] }));
  const forms = planForms(inputs, { summaryRows, indicatorRows }, asked, snapshot);
  return {
    sheets: [...sheets, ...forms.sheets],
    names: [...sheets.flatMap(sheetNamesOf), ...forms.names],
    nameTargets: new Map(),
  };
}
