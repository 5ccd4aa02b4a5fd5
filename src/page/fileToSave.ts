import type { Result } from '../core/base/problem';
import type { WorkbookDraft } from '../core/workbook/workbookDraft';
import type { EmulatedWorkbook } from '../hosts/emulator/book/emulatedWorkbook';
import type { CellPatch } from '../hosts/xlsx/patch/cellPatch';
import { patchCells } from '../hosts/xlsx/patchCells';
import { type GraftedFile, graftDrafts } from './reading/graftDrafts';
import { unsavedCells } from './unsavedCells';

/** What is done to a file before it is saved, here or on a thread of its own. */
export interface FileWork {
  graft(
    bytes: Uint8Array,
    drafts: readonly WorkbookDraft[],
    untouched: ReadonlySet<string>,
  ): Result<GraftedFile> | Promise<Result<GraftedFile>>;
  patch(
    bytes: Uint8Array,
    patches: ReadonlyMap<string, readonly CellPatch[]>,
  ): Result<Uint8Array> | Promise<Result<Uint8Array>>;
}

export const FILE_WORK_HERE: FileWork = { graft: graftDrafts, patch: patchCells };

interface Grafted extends GraftedFile {
  readonly drafts: readonly WorkbookDraft[];
}

/**
 * Our sheets go in as the command line would write them, draft after draft; then every cell that holds something else by now is
 * patched, hers and ours alike. So the file says what the screen said, and no cell of hers is touched that did not change.
 */
export class FileToSave {
  private grafted: Grafted | undefined;

  constructor(
    private readonly opened: Uint8Array,
    private readonly book: EmulatedWorkbook,
    private readonly work: FileWork,
  ) {}

  /** Whether these drafts are in it. */
  has(drafts: readonly WorkbookDraft[]): boolean {
    const known = this.grafted?.drafts;
    return known?.length === drafts.length && known.every((draft, at) => draft === drafts[at]);
  }

  /** Puts these in: until the next scoring they stay in it. */
  async put(drafts: readonly WorkbookDraft[]): Promise<Result<unknown>> {
    const given = [...drafts];
    const { book } = this;
    const drafted = new Set(given.flatMap(({ sheets }) => sheets.map(({ name }) => book.find(name))));
    const untouched = book.sheets.filter((sheet) => !drafted.has(sheet) && book.opened?.sheets.has(sheet));
    const names = new Set(untouched.map(({ name }) => name.toLowerCase()));
    const grafted = await this.work.graft(this.opened, given, names);
    if (grafted.ok) this.grafted = { ...grafted.value, drafts: given };
    return grafted;
  }

  /** As the book is at this moment. */
  async now(): Promise<Result<Uint8Array>> {
    if (!this.grafted) throw new Error('nothing was put in');
    return this.work.patch(this.grafted.file, unsavedCells(this.grafted.written, this.book));
  }
}
