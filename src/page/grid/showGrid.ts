import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import { CommandType, type ICellData, ICommandService, LifecycleService, LifecycleStages } from '@univerjs/core';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import { cellKey } from '../../core/workbook/snapshot';
import type { Language } from '../../core/wording/say';
import type { Entry, PageBook } from '../pageBook';
import { changesTheBook, isAllowed } from './allowedCommands';
import { createUniver } from './createUniver';
import { GridDrawing, SET_CELLS } from './gridDrawing';
import { gridEntry } from './gridEntry';
import { linkTarget } from './linkTarget';
import { nameParts } from './nameParts';
import { watchTyping } from './watchTyping';

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
export async function showGrid(container: HTMLElement, page: PageBook, language: Language): Promise<Grid> {
  const { univer, api } = await createUniver(container, language);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const { book } = page;
  const drawing = new GridDrawing(book, api, commands, container);
  let disposed = false;
  const typing = watchTyping(api, book);
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const draw = (): void => {
    if (!drawing.draw()) void book.editing?.then(drawSoon);
  };
  const drawSettled = async (): Promise<void> => {
    await book.settle();
    if (!disposed) draw();
  };
  const drawSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      void drawSettled();
    }, PAUSE_MS);
  };

  const typed = async ({ subUnitId, cellValue = {} }: SetCells): Promise<void> => {
    const sheet = book.find(subUnitId);
    const target = drawing.workbook()?.getSheetBySheetId(subUnitId);
    if (!sheet || !target) return;
    const cells = typedCells(cellValue);
    const entries = cells.flatMap(({ row, column, cell }): Entry[] => {
      const entry = gridEntry(cell, () => target.getRange(row, column).getFormula());
      return entry ? [{ row, column, ...entry }] : [];
    });
    await page.type(sheet, entries);
    if (disposed) return;
    drawing.drawCells(
      sheet,
      cells.map(({ row, column }) => cellKey(row, column)),
    );
    await drawSettled();
  };

  const selected = (): void => {
    const sheet = book.find(drawing.workbook()?.getActiveSheet().getSheetId() ?? '');
    const range = drawing.workbook()?.getActiveRange()?.getRange();
    if (!sheet || !range) return;
    page.point(sheet, { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn });
    if (!drawing.isSeen(sheet)) draw();
  };

  const endings = [
    nameParts(container, language),
    page.watch(drawSoon),
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (!drawing.isDrawing) stopForbidden(event, commands);
    }),
    api.addEvent(api.Event.CommandExecuted, ({ id, type, params }) => {
      if (drawing.isDrawing) return;
      if (SELECTING.has(id)) selected();
      if (type !== CommandType.MUTATION || !changesTheBook(id)) return;
      if (id === SET_CELLS) void typed(params as SetCells);
      else {
        drawing.forget();
        drawSoon();
      }
    }),
    api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
      const from = book.find(worksheet.getSheetId());
      const to = from && linkTarget(book, from, row, column);
      if (!to) return;
      page.point(to.sheet, to.range);
      draw();
    }),
    ...typing.endings,
  ];
  await drawSettled();
  // Before that it can be seen, but a jump to a cell finds nobody who scrolls.
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);

  return {
    focus: () => {
      injector.get(ILayoutService).focus();
    },
    setDark: (dark) => {
      api.toggleDarkMode(dark);
    },
    dispose() {
      disposed = true;
      clearTimeout(waiting);
      typing.finish();
      for (const ending of endings) {
        if (typeof ending === 'function') ending();
        else ending.dispose();
      }
      univer.dispose();
    },
  };
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
