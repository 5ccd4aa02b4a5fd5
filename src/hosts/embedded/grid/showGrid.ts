import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import { CommandType, type ICellData, ICommandService, LifecycleService, LifecycleStages } from '@univerjs/core';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { CellRange } from '../../../core/workbook/address';
import { cellKey } from '../../../core/workbook/snapshot';
import type { EmbeddedSheet } from '../book/embeddedSheet';
import type { Language } from '../../../core/wording/say';
import type { Entry, PageBook } from '../pageBook';
import { changesTheBook, isAllowed } from './allowedCommands';
import { createUniver } from './createUniver';
import { type GridSheet, GridStyles, differentCells, gridBook, gridCell, gridSheet, rangeOf } from './gridBook';
import { gridEntry } from './gridEntry';
import { type GridSizes, differentSizes, sameFrame } from './gridSizes';
import { linkTarget } from './linkTarget';
import { nameParts } from './nameParts';
import { type Scrolled, revealRange, scrolledTo, selectRange } from './showRange';

export interface Grid {
  /** From then on the keyboard moves in the cells. */
  focus(): void;
  setDark(dark: boolean): void;
  dispose(): void;
}

const SET_CELLS = 'sheet.mutation.set-range-values';
/** Univer's own event tells of a click, not of a jump by the name box. */
const SELECTING: ReadonlySet<string> = new Set(['sheet.operation.set-selections', 'sheet.operation.set-worksheet-active']);
/** A run of requests is shown when it pauses, or after this long. */
const PAUSE_MS = 30;

interface SetCells {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;
}

/** The book on the screen. The book is the truth: what is typed goes into it, and the grid shows what it comes to. */
export async function showGrid(container: HTMLElement, page: PageBook, language: Language): Promise<Grid> {
  const { univer, api } = await createUniver(container, language);
  const commands = univer.__getInjector().get(ICommandService);
  const { book } = page;
  const styles = new GridStyles();
  let shown = new Map<string, GridSheet>();
  const made = new Map<string, { readonly state: string; readonly sheet: GridSheet }>();
  /** The sheets that were in front: the others are empty so far. */
  const seen = new Set<string>();
  let unit = '';
  let units = 0;
  /** Whatever happens in the grid meanwhile is our doing. */
  let showing = false;
  let disposed = false;
  let finishTyping: (() => void) | undefined;

  const ours = <T>(work: () => T): T => {
    const before = showing;
    showing = true;
    try {
      return work();
    } finally {
      showing = before;
    }
  };
  const workbook = () => api.getWorkbook(unit);

  const showAnew = (sheets: readonly GridSheet[]): void => {
    const old = unit;
    const before = workbook()?.getActiveSheet();
    const frame = shown.get(before?.getSheetId() ?? '')?.frame;
    // Where she has scrolled to she stays, unless something else is to be shown.
    const scrolled = before && frame && sameSelection() ? scrolledTo(before, frame) : undefined;
    unit = `book${String(++units)}`;
    ours(() => {
      if (old !== '') api.disposeUnit(old);
      api.createWorkbook(gridBook(unit, sheets, styles));
    });
    shown = new Map(sheets.map((sheet) => [sheet.id, sheet]));
    showSelection(scrolled);
  };

  const putCells = (sheet: string, cells: ReadonlyMap<number, ICellData>): void => {
    const [emptied, filled]: [Record<number, Record<number, null>>, Record<number, Record<number, ICellData>>] = [{}, {}];
    for (const [key, cell] of cells) {
      const [row, column] = [Math.floor(key / 16384), key % 16384];
      (emptied[row] ??= {})[column] = null;
      const look = typeof cell.s === 'string' ? { s: styles.styles[cell.s] ?? null } : {};
      if (Object.keys(cell).length > 0) (filled[row] ??= {})[column] = { ...cell, ...look };
    }
    // What the grid merges with the cell that is there would leave parts of the old one.
    ours(() => {
      for (const cellValue of [emptied, filled]) commands.syncExecuteCommand(SET_CELLS, { unitId: unit, subUnitId: sheet, cellValue }, { onlyLocal: true });
    });
  };

  const putSizes = (sheet: string, { rows, columns }: GridSizes): void => {
    const target = { unitId: unit, subUnitId: sheet };
    const lines = Object.keys(rows).map((row) => ({ startRow: Number(row), endRow: Number(row), startColumn: 0, endColumn: 0 }));
    const across = Object.keys(columns).map((column) => ({ startRow: 0, endRow: 0, startColumn: Number(column), endColumn: Number(column) }));
    ours(() => {
      commands.syncExecuteCommand('sheet.mutation.set-worksheet-row-is-auto-height', { ...target, ranges: lines, autoHeightInfo: 0 });
      commands.syncExecuteCommand('sheet.mutation.set-worksheet-row-height', { ...target, ranges: lines, rowHeight: rows });
      commands.syncExecuteCommand('sheet.mutation.set-worksheet-col-width', { ...target, ranges: across, colWidth: columns });
    });
  };

  const showBook = async (): Promise<void> => {
    await book.settle();
    if (!disposed) draw();
  };

  /** A sheet is put together when she looks at it for the first time, and again when there is something else in it. */
  const gridSheetOf = (sheet: EmbeddedSheet): GridSheet => {
    const state = `${String(seen.has(sheet.id))} ${sheet.state}`;
    const known = made.get(sheet.id);
    if (known?.state === state) return known.sheet;
    const now = gridSheet(sheet, styles, seen.has(sheet.id));
    made.set(sheet.id, { state, sheet: now });
    return now;
  };

  const draw = (): void => {
    if (book.active) seen.add(book.active.id);
    const sheets = book.sheets.map(gridSheetOf);
    const sameSheets = sheets.length === shown.size && [...shown.keys()].every((id, index) => sheets[index]?.id === id);
    if (!sameSheets || !sheets.every((sheet) => sameFrame(shown.get(sheet.id), sheet))) {
      // What she is typing would be lost with the sheets that it is typed into.
      if (book.editing) void book.editing.then(showSoon);
      else showAnew(sheets);
      return;
    }
    for (const sheet of sheets) {
      const before = shown.get(sheet.id);
      if (before === sheet) continue;
      const sizes = before && differentSizes(before, sheet);
      if (sizes) putSizes(sheet.id, sizes);
      const different = differentCells(before, sheet);
      if (different.length > 0) putCells(sheet.id, new Map(different.map((key) => [key, sheet.cells[Math.floor(key / 16384)]?.[key % 16384] ?? {}])));
    }
    shown = new Map(sheets.map((sheet) => [sheet.id, sheet]));
    showSelection();
  };

  const showSelection = (scrolled?: Scrolled): void => {
    const { active, selection } = book;
    const sheet = active && workbook()?.getSheetBySheetId(active.id);
    const frame = shown.get(active?.id ?? '')?.frame;
    if (!sheet || !frame || (sameSelection() && !scrolled)) return;
    ours(() => {
      if (workbook()?.getActiveSheet().getSheetId() !== active.id) workbook()?.setActiveSheet(sheet);
      if (!selectRange(sheet, selection)) return;
      if (scrolled) sheet.scrollToCell(scrolled.row, scrolled.column);
      else revealRange(sheet, selection, frame, container);
    });
  };

  const sameSelection = (): boolean => {
    const range = workbook()?.getActiveRange()?.getRange();
    const { top, left, bottom, right } = book.selection;
    return workbook()?.getActiveSheet().getSheetId() === book.active?.id && range !== undefined && range.startRow === top && range.startColumn === left && range.endRow === bottom && range.endColumn === right;
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const showSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { void showBook(); }, PAUSE_MS);
  };

  const follow = async ({ subUnitId, cellValue = {} }: SetCells): Promise<void> => {
    const sheet = book.find(subUnitId);
    const target = workbook()?.getSheetBySheetId(subUnitId);
    if (!sheet || !target) return;
    const touched: number[] = [];
    const entries: Entry[] = [];
    for (const [row, cells] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(cells)) {
        const [at, across] = [Number(row), Number(column)];
        const entry = gridEntry(cell, () => target.getRange(at, across).getFormula());
        if (entry) entries.push({ row: at, column: across, ...entry });
        touched.push(cellKey(at, across));
      }
    }
    await page.type(sheet, entries);
    if (disposed) return;
    // As the book understood it, down to the look that a paste brought along.
    putCells(subUnitId, new Map(touched.map((key) => [key, gridCell(sheet, key, styles)])));
    await showBook();
  };

  const selected = (): void => {
    const sheet = book.find(workbook()?.getActiveSheet().getSheetId() ?? '');
    const range = workbook()?.getActiveRange()?.getRange();
    if (!sheet || !range) return;
    page.point(sheet, cellRange(range));
    if (!seen.has(sheet.id)) draw();
  };

  const endings = [
    nameParts(container, language),
    page.watch(showSoon),
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (showing) return;
      if (event.id === 'sheet.command.paste' || event.id === 'sheet.command.optional-paste') {
        event.cancel = true;
        void commands.executeCommand('sheet.command.paste-value');
      } else if (event.type === CommandType.COMMAND && !isAllowed(event.id)) event.cancel = true;
    }),
    api.addEvent(api.Event.CommandExecuted, ({ id, type, params }) => {
      if (showing) return;
      if (SELECTING.has(id)) selected();
      if (type !== CommandType.MUTATION || !changesTheBook(id)) return;
      if (id === SET_CELLS) void follow(params as SetCells);
      else {
        shown = new Map();
        showSoon();
      }
    }),
    api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
      const from = book.find(worksheet.getSheetId());
      const to = from && linkTarget(book, from, row, column);
      if (!to) return;
      page.point(to.sheet, to.range);
      draw();
    }),
    // As in Excel, nothing of ours is written while she types.
    api.addEvent(api.Event.SheetEditStarted, () => { book.editing = new Promise((resolve) => { finishTyping = resolve; }); }),
    api.addEvent(api.Event.SheetEditEnded, () => {
      book.editing = undefined;
      finishTyping?.();
    }),
  ];
  await showBook();
  // Before that it can be seen, but a jump to a cell finds nobody who scrolls.
  await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);

  return {
    focus: () => { univer.__getInjector().get(ILayoutService).focus(); },
    setDark: (dark) => { api.toggleDarkMode(dark); },
    dispose() {
      disposed = true;
      clearTimeout(waiting);
      finishTyping?.();
      for (const ending of endings) {
        if (typeof ending === 'function') ending();
        else ending.dispose();
      }
      univer.dispose();
    },
  };
}

function cellRange({ startRow, startColumn, endRow, endColumn }: ReturnType<typeof rangeOf>): CellRange {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
