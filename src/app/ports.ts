import type { Result } from '../core/base/problem';
import type { WorkbookDraft } from '../core/workbook/draft';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';

/** The only doors out: an open workbook, wherever it lives. Read once, write once. */
export interface WorkbookPort {
  read(): Promise<Result<WorkbookSnapshot>>;
  /** All or nothing: when it refuses, the workbook is as it was. */
  write(draft: WorkbookDraft): Promise<Result<void>>;
}

/** Milliseconds from any fixed moment. */
export type Clock = () => number;
