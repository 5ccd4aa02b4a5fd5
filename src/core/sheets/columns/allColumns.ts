import type { SheetKey } from '../sheetKeys';
import type { ColumnTable } from './column';
import { adjustmentColumns } from './adjustmentColumns';
import { chartColumns } from './chartColumns';
import { checkColumns } from './checkColumns';
import { factColumns } from './factColumns';
import { pointColumns } from './pointColumns';
import { printColumns } from './printColumns';
import { projectColumns } from './projectColumns';
import { projectIndicatorColumns } from './projectIndicatorColumns';
import { reportColumns } from './reportColumns';
import { scoreColumns } from './scoreColumns';
import { summaryColumns } from './summaryColumns';
import { surveyColumns } from './surveyColumns';
import { threePublicColumns } from './threePublicColumns';
import { wordColumns } from './wordColumns';

/** One table per sheet of ours. */
export const allColumns: Readonly<Record<SheetKey, ColumnTable>> = {
  facts: factColumns,
  scores: scoreColumns,
  points: pointColumns,
  summary: summaryColumns,
  threePublic: threePublicColumns,
  survey: surveyColumns,
  checks: checkColumns,
  words: wordColumns,
  adjustments: adjustmentColumns,
  projects: projectColumns,
  projectIndicators: projectIndicatorColumns,
  report: reportColumns,
  print: printColumns,
  charts: chartColumns,
};
