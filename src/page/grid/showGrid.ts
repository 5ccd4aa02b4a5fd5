import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import {
  CommandType,
  type ICellData,
  ICommandService,
  type IDisposable,
  LifecycleService,
  LifecycleStages,
  type Univer,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { Breathe } from '../../app/ports';
import { cellKey } from '../../core/workbook/snapshot';
import type { Language } from '../../core/wording/say';
import type { Entry, PageBook } from '../pageBook';
import { changesTheBook, isAllowed } from './allowedCommands';
import { createUniver } from './createUniver';
import { GridDrawing, SET_CELLS } from './gridDrawing';
import { gridEntry } from './gridEntry';
import { linkTarget } from './linkTarget';
import { nameParts } from './nameParts';
import { type Typing, watchTyping } from './watchTyping';

export interface Grid {
  /** From then on the keyboard moves in the cells. */
  focus(): void;
  setDark(dark: boolean): void;
  dispose(): void;
}

/** Univer's own event tells of a click, not of a jump by the name box. */
const SELECTING: ReadonlySet<string> = new Set([
  'sheet.operation.set-selections',
  'sheet.operation.set-worksheet-active',
]);
/** A run of requests is shown when it pauses. */
const PAUSE_MS = 30;

interface SetCells {
  readonly subUnitId: string;
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>;
}

/** The book on the screen. The book is the truth: what is typed goes into it, and the grid shows what it comes to. */
export async function showGrid(
  container: HTMLElement,
  page: PageBook,
  language: Language,
  breathe: Breathe,
): Promise<Grid> {
  const { univer, api } = await createUniver(container, language);
  const grid = new BookGrid(univer, api, page, { container, breathe });
  await grid.begin(nameParts(container, language));
  return grid;
}

class BookGrid implements Grid {
  private readonly injector: ReturnType<Univer['__getInjector']>;
  private readonly commands: ICommandService;
  private readonly drawing: GridDrawing;
  private readonly typing: Typing;
  private readonly breathe: Breathe;
  private endings: readonly ((() => void) | IDisposable)[] = [];
  private disposed = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly univer: Univer,
    private readonly api: FUniver,
    private readonly page: PageBook,
    { container, breathe }: { readonly container: HTMLElement; readonly breathe: Breathe },
  ) {
    this.breathe = breathe;
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.drawing = new GridDrawing(page.book, api, this.commands, container);
    this.typing = watchTyping(api, page.book);
  }

  async begin(...endings: readonly (() => void)[]): Promise<void> {
    this.endings = [...endings, this.page.watch(this.drawSoon), ...this.listen(), ...this.typing.endings];
    await this.drawSettled();
    await this.drawing.filled();
    // Before that it can be seen, but a jump to a cell finds nobody who scrolls.
    await this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  focus(): void {
    this.injector.get(ILayoutService).focus();
  }

  setDark(dark: boolean): void {
    this.api.toggleDarkMode(dark);
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.waiting);
    this.drawing.dispose();
    this.typing.finish();
    for (const ending of this.endings) {
      if (typeof ending === 'function') ending();
      else ending.dispose();
    }
    this.univer.dispose();
  }

  private listen(): readonly IDisposable[] {
    const { api, commands, drawing } = this;
    return [
      api.addEvent(api.Event.BeforeCommandExecute, (event) => {
        if (!drawing.isDrawing) stopForbidden(event, commands);
      }),
      api.addEvent(api.Event.CommandExecuted, ({ id, type, params }) => {
        if (drawing.isDrawing) return;
        if (SELECTING.has(id)) this.selected();
        if (type !== CommandType.MUTATION || !changesTheBook(id)) return;
        if (id === SET_CELLS) void this.typed(params as SetCells);
        else {
          drawing.forget();
          this.drawSoon();
        }
      }),
      api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
        this.clicked(worksheet.getSheetId(), row, column);
      }),
    ];
  }

  private readonly drawSoon = (): void => {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      void this.drawSettled();
    }, PAUSE_MS);
  };

  private async drawSettled(): Promise<void> {
    await this.page.book.settle();
    // So that drawing begins with nothing held, and has its big sheets at hand.
    for (const sheet of this.page.book.sheets) {
      if (this.disposed) return;
      this.drawing.prepare(sheet);
      await this.breathe();
    }
    if (!this.disposed) this.draw();
  }

  private draw(): void {
    if (!this.drawing.draw()) void this.page.book.editing?.then(this.drawSoon);
  }

  private async typed({ subUnitId, cellValue = {} }: SetCells): Promise<void> {
    const sheet = this.page.book.find(subUnitId);
    const target = this.drawing.workbook()?.getSheetBySheetId(subUnitId);
    if (!sheet || !target) return;
    const cells = typedCells(cellValue);
    const entries = cells.flatMap(({ row, column, cell }): Entry[] => {
      const entry = gridEntry(cell, () => target.getRange(row, column).getFormula());
      return entry ? [{ row, column, ...entry }] : [];
    });
    await this.page.type(sheet, entries);
    if (this.disposed) return;
    this.drawing.drawCells(
      sheet,
      cells.map(({ row, column }) => cellKey(row, column)),
    );
    await this.drawSettled();
  }

  private selected(): void {
    const sheet = this.page.book.find(this.drawing.workbook()?.getActiveSheet().getSheetId() ?? '');
    const range = this.drawing.workbook()?.getActiveRange()?.getRange();
    if (!sheet || !range) return;
    const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = range;
    this.page.point(sheet, { top, left, bottom, right });
    if (!this.drawing.isSeen(sheet)) this.draw();
  }

  private clicked(sheetId: string, row: number, column: number): void {
    const from = this.page.book.find(sheetId);
    const to = from && linkTarget(this.page.book, from, row, column);
    if (!to) return;
    this.page.point(to.sheet, to.range);
    this.draw();
  }
}

interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData | null;
}

function typedCells(cellValue: NonNullable<SetCells['cellValue']>): readonly TypedCell[] {
  return Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.entries(cells).map(([column, cell]) => ({ row: Number(row), column: Number(column), cell })),
  );
}

/** Only values are pasted: looks, merges and rules of another sheet are not ours to keep. */
function stopForbidden(
  event: { readonly id: string; readonly type?: CommandType; cancel?: boolean },
  commands: ICommandService,
): void {
  if (event.id === 'sheet.command.paste' || event.id === 'sheet.command.optional-paste') {
    event.cancel = true;
    void commands.executeCommand('sheet.command.paste-value');
  } else if (event.type === CommandType.COMMAND && !isAllowed(event.id)) event.cancel = true;
}
