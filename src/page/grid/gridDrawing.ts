import { cellOfKey, columnOfKey, rowOfKey } from '../../core/workbook/snapshot';
import type { ICellData, ICommandService, IObjectMatrixPrimitiveType, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { EmulatedSheet } from '../../hosts/emulator/book/emulatedSheet';
import type { EmulatedWorkbook } from '../../hosts/emulator/book/emulatedWorkbook';
import { type GridSheet, GridStyles, differentCells, gridBook, gridCell, gridSheet } from './gridBook';
import { type GridSizes, differentSizes, sameFrame } from './gridSizes';
import { type Scrolled, revealRange, scrolledTo, selectRange } from './showRange';

export const SET_CELLS = 'sheet.mutation.set-range-values';

type CellRows = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** So long the page does nothing else while a big sheet is filled. */
const SLICE_MS = 20;

/** From the book to the grid: what differs from what was drawn last. */
export class GridDrawing {
  /** Whatever happens in the grid meanwhile is our doing. */
  isDrawing = false;
  private shown = new Map<string, GridSheet>();
  private readonly made = new Map<string, { readonly state: string; readonly sheet: GridSheet }>();
  /** The sheets that were in front: the others are empty so far. */
  private readonly seen = new Set<string>();
  private readonly styles = new GridStyles();
  /** What is on its way into big sheets, and was put there. */
  private readonly rests = new Map<string, Promise<void>>();
  private disposed = false;
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

  /** When the sheets that were in front hold all their cells. */
  async filled(): Promise<void> {
    await Promise.all(this.rests.values());
  }

  dispose(): void {
    this.disposed = true;
  }

  /** A sheet that will be drawn: big ones take their time. */
  prepare(sheet: EmulatedSheet): void {
    if (sheet === this.book.active) this.seen.add(sheet.id);
    this.gridSheetOf(sheet);
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
    this.showNow(sheets);
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
    const kept = this.rows();
    this.unit = `book${String(++this.units)}`;
    this.quietly(() => {
      if (old !== '') this.api.disposeUnit(old);
      this.api.createWorkbook(gridBook(this.unit, sheets, this.styles));
    });
    for (const sheet of sheets) this.putRows(sheet, kept.get(sheet.id));
    this.showNow(sheets, scrolled);
  }

  private showNow(sheets: readonly GridSheet[], scrolled?: Scrolled): void {
    this.shown = new Map(sheets.map((sheet) => [sheet.id, sheet]));
    for (const { id, restFrom } of sheets) {
      const sheet = this.book.find(id);
      if (sheet && restFrom !== undefined && !this.rests.has(id)) this.rests.set(id, this.fill(sheet, restFrom));
    }
    this.showSelection(scrolled);
  }

  /** What the grid holds of big sheets: another workbook of the grid takes it over, as it would take seconds to put together. */
  private rows(): ReadonlyMap<string, CellRows> {
    const found = [...this.rests.keys()].flatMap((id): readonly (readonly [string, CellRows])[] => {
      const rows = this.matrixOf(id)?.getMatrix();
      return rows && this.shown.has(id) ? [[id, rows]] : [];
    });
    return new Map(found);
  }

  /** Row by row, under those cells that were changed and are there already. */
  private putRows({ id, restFrom }: GridSheet, rows: CellRows | undefined): void {
    if (restFrom === undefined || !rows) {
      this.rests.delete(id);
      return;
    }
    const now = this.matrixOf(id)?.getMatrix();
    if (!now) return;
    for (const row of Object.keys(rows).map(Number))
      if (row >= restFrom) now[row] = now[row] ? { ...rows[row], ...now[row] } : (rows[row] ?? {});
  }

  private matrixOf(sheet: string) {
    return this.workbook()?.getSheetBySheetId(sheet)?.getSheet().getCellMatrix();
  }

  private async fill(sheet: EmulatedSheet, from: number): Promise<void> {
    const keys = restKeys(sheet, from);
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve));
      const target = this.disposed ? undefined : this.workbook()?.getSheetBySheetId(sheet.id);
      if (!target) return;
      const matrix = target.getSheet().getCellMatrix();
      const end = performance.now() + SLICE_MS;
      for (let cells = 1; cells % 256 !== 0 || performance.now() < end; cells++) {
        const next = keys.next();
        if (next.done) {
          if (this.book.active === sheet) target.refreshCanvas();
          return;
        }
        const cell = gridCell(sheet, next.value, this.styles);
        matrix.setValue(rowOfKey(next.value), columnOfKey(next.value), this.withLook(cell));
      }
    }
  }

  /** With the look itself instead of its number, which this workbook of the grid may not know yet. */
  private withLook(cell: ICellData): ICellData {
    if (typeof cell.s === 'string') cell.s = this.styles.styles[cell.s] ?? null;
    return cell;
  }

  private putCells(sheet: string, cells: ReadonlyMap<number, ICellData>): void {
    const [emptied, filled]: [Record<number, Record<number, null>>, Record<number, Record<number, ICellData>>] = [
      {},
      {},
    ];
    for (const [key, cell] of cells) {
      const { row, column } = cellOfKey(key);
      (emptied[row] ??= {})[column] = null;
      if (Object.keys(cell).length > 0) (filled[row] ??= {})[column] = this.withLook({ ...cell });
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

/** Below a row: what cells hold, and those that only look like something. */
function* restKeys({ inputs, styles }: EmulatedSheet, from: number): Generator<number, undefined> {
  for (const key of inputs.keys()) if (rowOfKey(key) >= from) yield key;
  for (const key of styles.keys()) if (rowOfKey(key) >= from && !inputs.has(key)) yield key;
}
