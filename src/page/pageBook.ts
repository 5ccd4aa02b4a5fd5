import type { Breathe, Clock, ScreenPort, WorkbookPort } from '../app/ports';
import { type Result, success } from '../core/base/problem';
import type { CellRange } from '../core/workbook/address';
import type { WorkbookDraft } from '../core/workbook/workbookDraft';
import type { ExcelClient } from '../hosts/excel/excelClient';
import { openExcel } from '../hosts/excel/openExcel';
import { plainFormula } from '../core/formula/laterFunctions';
import { type EmulatedSheet, contains } from '../hosts/emulator/book/emulatedSheet';
import type { EmulatedWorkbook } from '../hosts/emulator/book/emulatedWorkbook';
import { enterText } from '../hosts/emulator/book/enterText';
import { isFormula, narrowFormula } from '../hosts/emulator/book/isFormula';
import type { Calculate } from './recalculate/calculate';
import { recalculateWith } from './recalculate/recalculateWith';
import { readBook } from './readBook';
import type { FileThread } from './reading/inThread';
import { type PageFile, readPageFile } from './reading/readPageFile';
import { FILE_WORK_HERE, FileToSave, type FileWork } from './fileToSave';
import { type EmulatorHost, type Gate, hostBridge } from '../hosts/emulator/hostBridge';
import { OpeningBook } from '../hosts/emulator/openingBook';
import { openSnapshot } from '../hosts/emulator/openSnapshot';

/** A file of hers open in a page: to the pane it is the workbook in Excel, and what stands in it can be saved. */
export interface PageBook {
  readonly book: EmulatedWorkbook;
  readonly workbook: WorkbookPort;
  readonly screen: ScreenPort;
  /**
   * She typed into cells: what formulas show is brought up to date, and whoever follows the workbook is told. What Excel would not
   * let her type stays as it was: a part of an array, the covered part of a merged area, the heading of a table.
   */
  type(sheet: EmulatedSheet, entries: readonly Entry[]): Promise<void>;
  /** She selected cells. */
  point(sheet: EmulatedSheet, range: CellRange): void;
  /** Calls back when a screen may have to show something else. Gives what ends it. */
  watch(changed: () => void): () => void;
  /** Whether it holds anything that was not saved. */
  isUnsaved(): boolean;
  /** How often it was changed. */
  changes(): number;
  /** The file as it stands now. */
  now(): Promise<Result<Uint8Array>>;
  /** The same, and from then on it counts as saved. */
  save(): Promise<Result<Uint8Array>>;
}

export interface Entry {
  readonly row: number;
  readonly column: number;
  /** As it is typed: a text may become a number or a formula. */
  readonly raw: number | string | boolean;
  /** The format in which the grid understood what was typed. */
  readonly numberFormat?: string | undefined;
}

export interface PagePorts {
  readonly calculate: Calculate;
  /** Microsoft's client, talking to this workbook. */
  readonly connect: (bridge: EmulatorHost) => ExcelClient;
  readonly clock: Clock;
  /** The bytes hold work that was never saved. */
  readonly unsaved?: boolean;
  /** Puts sheets and cells into a big file, which takes its time. */
  readonly work?: FileWork;
  /** Called between what holds the page. */
  readonly breathe?: Breathe;
}

export function openPageBook(bytes: Uint8Array, ports: PagePorts): Result<PageBook> {
  const file = readPageFile(bytes);
  if (!file.ok) return file;
  const { snapshot, looks, headings } = file.value;
  return success(
    pageBook(
      bytes,
      { book: openSnapshot(snapshot, recalculateWith(ports.calculate, ports.breathe), looks), headings },
      ports,
    ),
  );
}

/** The same of a big file: `read` hands over piece by piece, and in between the page can be used. */
export async function openBigPageBook(
  bytes: Uint8Array,
  ports: PagePorts,
  read: FileThread['read'],
): Promise<Result<PageBook>> {
  const opening = new OpeningBook(recalculateWith(ports.calculate, ports.breathe));
  const file = await read(bytes, (piece) => {
    opening.putPiece(piece);
  });
  if (!file.ok) return file;
  const { names, headings } = file.value;
  return success(pageBook(bytes, { book: opening.finish(names), headings }, ports));
}

interface OpenedPage extends Pick<PageFile, 'headings'> {
  readonly book: EmulatedWorkbook;
}

function pageBook(
  bytes: Uint8Array,
  { book, headings }: OpenedPage,
  { connect, clock, unsaved = false, work = FILE_WORK_HERE, breathe = () => Promise.resolve() }: PagePorts,
): PageBook {
  const watchers = new Set<() => void>();
  const show = (): void => {
    for (const watcher of watchers) watcher();
  };
  const shown: Gate = async ({ body }, pass) => {
    await breathe();
    const answer = await pass(body);
    show();
    await breathe();
    return { answer };
  };
  const bridge = hostBridge(book, shown, { marksOwn: true, breathe });
  const { workbook, screen } = openExcel(connect(bridge), clock, (watch) => readBook(book, bridge, watch));
  const saving = savingOf(bytes, book, { workbook, unsaved, show, work });
  return {
    book,
    screen,
    ...saving,
    async type(sheet, entries) {
      const fixed = headings.get(sheet.name) ?? [];
      const taken = entries.filter(({ row, column }) => isFree(sheet, row, column, fixed));
      for (const entry of taken) typeIn(book, sheet, entry);
      if (taken.length > 0) saving.touch();
      await bridge.announceChanges();
      show();
    },
    point(sheet, range) {
      book.active = sheet;
      book.selection = range;
      bridge.announceSelection();
    },
    watch(changed) {
      watchers.add(changed);
      return () => {
        watchers.delete(changed);
      };
    },
  };
}

interface Saving extends Pick<PageBook, 'workbook' | 'isUnsaved' | 'changes' | 'now' | 'save'> {
  /** Something in it was changed. */
  touch(): void;
}

interface ToBeSaved {
  readonly workbook: WorkbookPort;
  readonly unsaved: boolean;
  readonly show: () => void;
  readonly work: FileWork;
}

function savingOf(
  bytes: Uint8Array,
  book: EmulatedWorkbook,
  { workbook, unsaved: before, show, work }: ToBeSaved,
): Saving {
  let unsaved = before;
  let changes = 0;
  const touch = (): void => {
    unsaved = true;
    changes += 1;
  };
  const noting = notingDrafts(workbook, () => {
    touch();
    show();
  });
  const file = new FileToSave(bytes, book, work);
  const now = async (): Promise<Result<Uint8Array>> => {
    for (;;) {
      const written = noting.written();
      await written;
      if (changes === 0) return success(bytes);
      await book.settle();
      // Another run began meanwhile, and what is half written must not be saved.
      if (noting.written() !== written) continue;
      if (file.has(noting.drafts)) return file.now();
      const put = await file.put(noting.drafts);
      if (!put.ok) return put;
    }
  };
  return {
    workbook: noting.workbook,
    isUnsaved: () => unsaved,
    changes: () => changes,
    touch,
    now,
    async save() {
      await noting.written();
      const then = changes;
      const saved = await now();
      // What she typed meanwhile is not in it.
      if (saved.ok && changes === then) unsaved = false;
      return saved;
    },
  };
}

interface NotingDrafts {
  readonly workbook: WorkbookPort;
  readonly drafts: readonly WorkbookDraft[];
  /** What is half written must not be saved. */
  written(): Promise<unknown>;
}

/** The same workbook, and what went into it, in order. */
function notingDrafts(workbook: WorkbookPort, noted: () => void): NotingDrafts {
  const drafts: WorkbookDraft[] = [];
  let writing: Promise<unknown> = Promise.resolve();
  const { takeBack } = workbook;
  return {
    drafts,
    written: () => writing,
    workbook: {
      movesFormulas: workbook.movesFormulas,
      read: (watch) => workbook.read(watch),
      async write(draft, watch) {
        const write = workbook.write(draft, watch);
        writing = write.catch(() => undefined);
        const written = await write;
        if (!written.ok) return written;
        drafts.push(draft);
        noted();
        return written;
      },
      ...(takeBack && {
        async takeBack(sheets) {
          const taking = takeBack(sheets);
          writing = taking.catch(() => undefined);
          const taken = await taking;
          if (!taken.ok) return taken;
          drafts.pop();
          noted();
          return taken;
        },
      }),
    },
  };
}

/** Excel lets her type there. `fixed`: the headings of tables. */
function isFree(sheet: EmulatedSheet, row: number, column: number, fixed: readonly CellRange[]): boolean {
  return (
    !sheet.isInArray(row, column) &&
    !sheet.isCovered(row, column) &&
    !fixed.some((range) => contains(range, row, column))
  );
}

function typeIn(book: EmulatedWorkbook, sheet: EmulatedSheet, { row, column, raw, numberFormat }: Entry): void {
  const wasGeneral = sheet.style(row, column).numberFormat === 'General';
  sheet.enter(row, column, asTyped(raw), 'Range.values');
  if (numberFormat !== undefined && wasGeneral) sheet.restyle(row, column, { numberFormat }, 'Range.numberFormat');
  book.changes.push({ sheet, range: { top: row, left: column, bottom: row, right: column } });
}

/** A number has fifteen digits: Excel makes zeros of the rest of an identity number, which nobody wants. */
const TOO_LONG = /^\d{16,}$/;

/** A formula that Excel would not take stays the text that she typed. */
function asTyped(raw: Entry['raw']): Entry['raw'] {
  if (typeof raw !== 'string' || raw.startsWith("'")) return raw;
  if (TOO_LONG.test(raw)) return `'${raw}`;
  const narrow = narrowFormula(raw);
  const { input } = enterText(narrow, 'General');
  if (input?.kind !== 'formula') return raw;
  return isFormula(input.text) ? `=${plainFormula(input.text)}` : `'${raw}`;
}
