import { cellOfKey, columnOfKey, rowOfKey } from '../../core/workbook/snapshot';
import type { ICellData, ICommandService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { EmulatedSheet } from '../../hosts/emulator/book/emulatedSheet';
import type { EmulatedWorkbook } from '../../hosts/emulator/book/emulatedWorkbook';
import { type GridSheet, GridStyles, differentCells, gridBook, gridCell, gridSheet } from './gridBook';
import { type GridSizes, differentSizes, sameFrame } from './gridSizes';
import { type Scrolled, revealRange, scrolledTo, selectRange } from './showRange';

export const SET_CELLS = 'sheet.mutation.set-range-values';

/** From the book to the grid: what differs from what was drawn last. */
export class GridDrawing {
  /** Whatever happens in the grid meanwhile is our doing. */
  isDrawing = false;
  private shown = new Map<string, GridSheet>();
  private readonly made = new Map<string, { readonly state: string; readonly sheet: GridSheet }>();
  /** The sheets that were in front: the others are empty so far. */
  private readonly seen = new Set<string>();
  private readonly styles = new GridStyles();
  private unit = '';
  private units = 0;

  constructor(
    private readonly book: EmulatedWorkbook,
    private readonly api: FUniver,
    private readonly commands: ICommandService,
    private readonly container: HTMLElement,
  ) {}

  workbook(): ReturnType<FUniver['getWorkbook']> {
    return this.api.getWorkbook(this.unit);
  }

  isSeen(sheet: EmulatedSheet): boolean {
    return this.seen.has(sheet.id);
  }

  /** Something was done to the grid that cannot be told cell by cell. */
  forget(): void {
    this.shown = new Map();
  }

  /** Says whether it could: sheets are not drawn anew under her typing, which would be lost with them. */
  draw(): boolean {
    const { book } = this;
    if (book.active) this.seen.add(book.active.id);
    const sheets = book.sheets.map((sheet) => this.gridSheetOf(sheet));
    const sameSheets =
      sheets.length === this.shown.size && [...this.shown.keys()].every((id, index) => sheets[index]?.id === id);
    if (!sameSheets || !sheets.every((sheet) => sameFrame(this.shown.get(sheet.id), sheet))) {
      if (book.editing) return false;
      this.drawAnew(sheets);
      return true;
    }
    for (const sheet of sheets) {
      const before = this.shown.get(sheet.id);
      if (before === sheet) continue;
      const sizes = before && differentSizes(before, sheet);
      if (sizes) this.putSizes(sheet.id, sizes);
      const different = differentCells(before, sheet);
      if (different.length > 0)
        this.putCells(
          sheet.id,
          new Map(different.map((key) => [key, sheet.cells[rowOfKey(key)]?.[columnOfKey(key)] ?? {}])),
        );
    }
    this.shown = new Map(sheets.map((sheet) => [sheet.id, sheet]));
    this.showSelection();
    return true;
  }

  /** As the book understood them, down to the look that a paste brought along. */
  drawCells(sheet: EmulatedSheet, keys: readonly number[]): void {
    this.putCells(sheet.id, new Map(keys.map((key) => [key, gridCell(sheet, key, this.styles)])));
  }

  /** A sheet is put together when she looks at it for the first time, and again when there is something else in it. */
  private gridSheetOf(sheet: EmulatedSheet): GridSheet {
    const state = `${String(this.isSeen(sheet))} ${sheet.state}`;
    const known = this.made.get(sheet.id);
    if (known?.state === state) return known.sheet;
    const now = gridSheet(sheet, this.styles, this.isSeen(sheet));
    this.made.set(sheet.id, { state, sheet: now });
    return now;
  }

  private drawAnew(sheets: readonly GridSheet[]): void {
    const old = this.unit;
    const before = this.workbook()?.getActiveSheet();
    const frame = this.shown.get(before?.getSheetId() ?? '')?.frame;
    // Where she has scrolled to she stays, unless something else is to be shown.
    const scrolled = before && frame && this.isSelectionShown() ? scrolledTo(before, frame) : undefined;
    this.unit = `book${String(++this.units)}`;
    this.quietly(() => {
      if (old !== '') this.api.disposeUnit(old);
      this.api.createWorkbook(gridBook(this.unit, sheets, this.styles));
    });
    this.shown = new Map(sheets.map((sheet) => [sheet.id, sheet]));
    this.showSelection(scrolled);
  }

  private putCells(sheet: string, cells: ReadonlyMap<number, ICellData>): void {
    const [emptied, filled]: [Record<number, Record<number, null>>, Record<number, Record<number, ICellData>>] = [
      {},
      {},
    ];
    for (const [key, cell] of cells) {
      const { row, column } = cellOfKey(key);
      (emptied[row] ??= {})[column] = null;
      const look = typeof cell.s === 'string' ? { s: this.styles.styles[cell.s] ?? null } : {};
      if (Object.keys(cell).length > 0) (filled[row] ??= {})[column] = { ...cell, ...look };
    }
    // What the grid merges with the cell that is there would leave parts of the old one.
    this.quietly(() => {
      for (const cellValue of [emptied, filled])
        this.commands.syncExecuteCommand(
          SET_CELLS,
          { unitId: this.unit, subUnitId: sheet, cellValue },
          { onlyLocal: true },
        );
    });
  }

  private putSizes(sheet: string, { rows, columns }: GridSizes): void {
    const target = { unitId: this.unit, subUnitId: sheet };
    const lines = Object.keys(rows).map((row) => ({
      startRow: Number(row),
      endRow: Number(row),
      startColumn: 0,
      endColumn: 0,
    }));
    const across = Object.keys(columns).map((column) => ({
      startRow: 0,
      endRow: 0,
      startColumn: Number(column),
      endColumn: Number(column),
    }));
    this.quietly(() => {
      this.commands.syncExecuteCommand('sheet.mutation.set-worksheet-row-is-auto-height', {
        ...target,
        ranges: lines,
        autoHeightInfo: 0,
      });
      this.commands.syncExecuteCommand('sheet.mutation.set-worksheet-row-height', {
        ...target,
        ranges: lines,
        rowHeight: rows,
      });
      this.commands.syncExecuteCommand('sheet.mutation.set-worksheet-col-width', {
        ...target,
        ranges: across,
        colWidth: columns,
      });
    });
  }

  private showSelection(scrolled?: Scrolled): void {
    const { active, selection } = this.book;
    const sheet = active && this.workbook()?.getSheetBySheetId(active.id);
    const frame = this.shown.get(active?.id ?? '')?.frame;
    if (!sheet || !frame || (this.isSelectionShown() && !scrolled)) return;
    this.quietly(() => {
      if (this.workbook()?.getActiveSheet().getSheetId() !== active.id) this.workbook()?.setActiveSheet(sheet);
      if (!selectRange(sheet, selection)) return;
      if (scrolled) sheet.scrollToCell(scrolled.row, scrolled.column);
      else revealRange(sheet, selection, frame, this.container);
    });
  }

  private isSelectionShown(): boolean {
    const range = this.workbook()?.getActiveRange()?.getRange();
    const { top, left, bottom, right } = this.book.selection;
    return (
      this.workbook()?.getActiveSheet().getSheetId() === this.book.active?.id &&
      range !== undefined &&
      range.startRow === top &&
      range.startColumn === left &&
      range.endRow === bottom &&
      range.endColumn === right
    );
  }

  private quietly(work: () => void): void {
    const before = this.isDrawing;
    this.isDrawing = true;
    try {
      work();
    } finally {
      this.isDrawing = before;
    }
  }
}
