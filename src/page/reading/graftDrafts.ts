import type { Result } from '../../core/base/problem';
import { success } from '../../core/base/problem';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { WorkbookDraft } from '../../core/workbook/workbookDraft';
import { graftSheets } from '../../hosts/xlsx/graftSheets';
import { readWorkbook } from '../../hosts/xlsx/readWorkbook';

/** A file with our sheets in it. */
export interface GraftedFile {
  readonly file: Uint8Array;
  /** What went in, as it stands there. */
  readonly written: WorkbookSnapshot;
}

/** Draft after draft, as the command line would write them. `untouched`: sheets that are as they were, and need not be read again. */
export function graftDrafts(
  bytes: Uint8Array,
  drafts: readonly WorkbookDraft[],
  untouched: ReadonlySet<string>,
): Result<GraftedFile> {
  let file: Result<Uint8Array> = success(bytes);
  for (const draft of drafts) if (file.ok) file = graftSheets(file.value, draft);
  if (!file.ok) return file;
  const read = readWorkbook(file.value, (name) => !untouched.has(name.toLowerCase()));
  return read.ok ? success({ file: file.value, written: read.value }) : read;
}
