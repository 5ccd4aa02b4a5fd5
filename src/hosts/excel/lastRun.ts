import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { WorkbookDraft } from '../../core/workbook/workbookDraft';
import type { HeldWorkbook } from './holdSheets';

/** A run that is written: what there was before, and the workbook that it was made from. */
export interface LastRun {
  readonly held: HeldWorkbook;
  readonly draft: WorkbookDraft;
  readonly seen: WorkbookSnapshot;
}
