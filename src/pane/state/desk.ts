import type { FormName, MadeReport, ReportBy } from '../../app/documents';
import type { CheckOutcome } from '../../app/outcomes';
import type { ReportFields } from '../../core/report/fields/buildFields';

/** What lies open beside the result: each is read from the workbook when she asks for it, and given up when the workbook has moved on. */
export interface Desk {
  readonly forms: readonly FormName[];
  /** Undefined leaves it to the first form. */
  readonly by: ReportBy | undefined;
  readonly report: MadeReport | undefined;
  readonly fields: ReportFields | undefined;
  readonly check: CheckOutcome | undefined;
  /** The workbook has changed since any of it was read. */
  readonly stale: boolean;
}

export const EMPTY_DESK: Desk = {
  forms: [],
  by: undefined,
  report: undefined,
  fields: undefined,
  check: undefined,
  stale: false,
};

/** What she chose and gave stays; what was read from the workbook is read again. */
export function clearedDesk({ forms, by }: Desk): Desk {
  return { ...EMPTY_DESK, forms, by };
}
