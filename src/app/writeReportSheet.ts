import { type Result, success } from '../core/base/problem';
import type { DocumentTree } from '../core/report/documentTree';
import { planReportText } from '../core/report/reportTextSheet';
import { calculatePlan } from '../core/sheets/calculatePlan';
import type { WorkbookPort } from './ports';

/** A report as a sheet of its own, where no file can be handed over. Gives the name of the sheet. */
export async function writeReportSheet(workbook: WorkbookPort, tree: DocumentTree): Promise<Result<string>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  const draft = calculatePlan(planReportText(tree, read.value), read.value);
  const written = await workbook.write(draft);
  return written.ok ? success(draft.sheets[0]?.name ?? '') : written;
}
