import type { Result } from '../core/base/problem';
import { success } from '../core/base/problem';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import type { WorkbookDraft } from '../core/workbook/workbookDraft';
import type { EmulatedWorkbook } from '../hosts/emulator/book/emulatedWorkbook';
import { graftSheets } from '../hosts/xlsx/graftSheets';
import type { CellPatch } from '../hosts/xlsx/patch/cellPatch';
import { readWorkbook } from '../hosts/xlsx/readWorkbook';
import { unsavedCells } from './unsavedCells';

export type PatchCells = (
  bytes: Uint8Array,
  patches: ReadonlyMap<string, readonly CellPatch[]>,
) => Result<Uint8Array> | Promise<Result<Uint8Array>>;

interface Grafted {
  readonly drafts: readonly WorkbookDraft[];
  readonly file: Uint8Array;
  /** What went in since the file was opened, as it stands there. */
  readonly written: WorkbookSnapshot;
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
    private readonly patch: PatchCells,
  ) {}

  /** Whether these drafts are in it. */
  has(drafts: readonly WorkbookDraft[]): boolean {
    const known = this.grafted?.drafts;
    return known?.length === drafts.length && known.every((draft, at) => draft === drafts[at]);
  }

  /** Puts these in, with a pause between what takes its time: until the next scoring they stay in it. */
  async put(drafts: readonly WorkbookDraft[]): Promise<Result<unknown>> {
    const given = [...drafts];
    let file: Result<Uint8Array> = success(this.opened);
    for (const draft of given) {
      if (file.ok) file = graftSheets(file.value, draft);
      await pause();
    }
    if (!file.ok) return file;
    const { book } = this;
    const drafted = new Set(given.flatMap(({ sheets }) => sheets.map(({ name }) => book.find(name))));
    const read = readWorkbook(file.value, (name) => {
      const sheet = book.find(name);
      return !sheet || drafted.has(sheet) || !book.opened?.sheets.has(sheet);
    });
    if (read.ok) this.grafted = { drafts: given, file: file.value, written: read.value };
    await pause();
    return read;
  }

  /** As the book is at this moment. */
  async now(): Promise<Result<Uint8Array>> {
    if (!this.grafted) throw new Error('nothing was put in');
    return this.patch(this.grafted.file, unsavedCells(this.grafted.written, this.book));
  }
}

function pause(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve));
}
