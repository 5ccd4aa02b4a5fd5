import type { CellRange } from '../../core/workbook/address';
import { quoteSheetName } from '../../core/workbook/address';
import type { SheetDraft } from '../../core/workbook/workbookDraft';
import { cellKey } from '../../core/workbook/snapshot';
import { type CellFormat, FONT_NAME, NO_LINE, SIDES, type Side, formatOf } from './cellFormat';
import { type CellInput, inputOf } from './cellInput';
import { type ValidationState, validationCells } from './validationState';

/** All of a sheet of ours that we answer for: as it is, as it was, or as it should be. */
export interface SheetState {
  readonly cells: ReadonlyMap<number, CellState>;
  /** Undefined where this Excel cannot tell: before ExcelApi 1.13. */
  readonly merges: readonly CellRange[] | undefined;
  readonly validations: ReadonlyMap<number, ValidationState>;
  /** Where a cell jumps to, `'决算'!C33`, by `cellKey`. */
  readonly links: ReadonlyMap<number, string>;
}

export interface CellState {
  readonly input: CellInput;
  readonly numberFormat: string;
  /** Undefined where it was not looked at. */
  readonly format: CellFormat | undefined;
}

export const EMPTY_SHEET: SheetState = { cells: new Map(), merges: [], validations: new Map(), links: new Map() };

/** A sheet as the draft wants it. Cells of an earlier table that are not in this one are emptied. */
export function stateOf(draft: SheetDraft, present: SheetState): SheetState {
  const cells = new Map<number, CellState>();
  for (const { row, column, content, look } of draft.cells)
    cells.set(cellKey(row, column), {
      input: inputOf(content),
      numberFormat: look.format ?? 'General',
      format: formatOf(look),
    });
  for (const [key, cell] of present.cells) {
    if (!cells.has(key) && (cell.input || wasOurs(cell.format)))
      cells.set(key, { input: undefined, numberFormat: 'General', format: cell.format && plain(key, draft) });
  }
  return {
    cells,
    merges: draft.merges,
    validations: validationCells(draft.validations),
    links: new Map(
      (draft.links ?? []).map(({ row, column, sheet, cell }) => [
        cellKey(row, column),
        `${quoteSheetName(sheet)}!${cell}`,
      ]),
    ),
  };
}

function wasOurs(format: CellFormat | undefined): boolean {
  return format?.fontName === FONT_NAME && (format.fill !== '' || SIDES.some((side) => format[side] !== NO_LINE));
}

/** A cell that is ours no longer loses its lines, but not those that a cell of ours beside it needs. */
function plain(key: number, draft: SheetDraft): CellFormat {
  const beside: Readonly<Record<Side, number>> = {
    left: key - 1,
    right: key + 1,
    top: key - cellKey(1, 0),
    bottom: key + cellKey(1, 0),
  };
  const bordered = new Set<number>(
    draft.cells.filter(({ look }) => look.border === 'thin').map(({ row, column }) => cellKey(row, column)),
  );
  const lines = Object.fromEntries(SIDES.map((side) => [side, bordered.has(beside[side]) ? undefined : NO_LINE]));
  return { ...formatOf({}), ...lines };
}
