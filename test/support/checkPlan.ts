import { checkInputs } from '../../src/app/checkSnapshot';
import { readOwn } from '../../src/app/ownWorkbook';
import { readForms } from '../../src/core/checks/read/readCheckedForms';
import { type CheckReason, settleReasons } from '../../src/core/checks/checkReasons';
import { runChecks } from '../../src/core/checks/runChecks';
import { checksSheet } from '../../src/core/sheets/checks/checksSheet';
import type { SheetInputs } from '../../src/core/sheets/sheetInputs';
import type { WorkbookPlan } from '../../src/core/sheets/sheetPlan';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';

/** The sheet 校验 alone, for a workbook as it is. */
export function checkPlan(
  snapshot: WorkbookSnapshot,
  year: number | undefined,
  name = '校验',
  reasons: ReadonlyMap<string, CheckReason> = new Map(),
): WorkbookPlan {
  const report = runChecks(readForms(snapshot, new Set()), year);
  const earlier = { lines: new Set(reasons.keys()), sheets: new Set(snapshot.sheets.map(({ name: one }) => one)) };
  const settled = settleReasons(report.findings, reasons, earlier);
  const checks = checkInputs({ report, settled }, snapshot, readOwn(snapshot));
  const body = checksSheet({ checks, facts: {}, typedLines: {} } as unknown as SheetInputs);
  return { sheets: body ? [{ ...body, name, replaces: undefined }] : [], names: [], nameTargets: new Map() };
}
