import type { WorkbookDraft } from '../../core/workbook/workbookDraft';
import {
  type SheetSnapshot,
  type WorkbookSnapshot,
  cellKey,
  contentAt,
  formulaAt,
  isCellError,
  columnOfKey,
  rowOfKey,
} from '../../core/workbook/snapshot';
import { type CellInput, sameInput } from './cellInput';
import { type HeldWorkbook, sheetNamed } from './holdSheets';
import type { SheetState } from './sheetState';

/** Whether she typed into our sheets after they were read: what she typed is not in the draft and would be written over. */
export function changedSince(seen: WorkbookSnapshot, held: HeldWorkbook, draft: WorkbookDraft): boolean {
  return draft.sheets.some(({ replaces }) => {
    const state = held.own.get(sheetNamed(held, replaces)?.id ?? '');
    const snapshot = seen.sheets.find(({ name }) => name === replaces);
    return state !== undefined && snapshot !== undefined && differs(snapshot, state);
  });
}

function differs(snapshot: SheetSnapshot, { cells }: SheetState): boolean {
  return [...cells].some(([key, { input }]) => !sameInput(input, seenInput(snapshot, rowOfKey(key), columnOfKey(key))));
}

export function seenInput(snapshot: SheetSnapshot, row: number, column: number): CellInput {
  const formula = formulaAt(snapshot, row, column);
  if (formula !== undefined) return { formula };
  const content = contentAt(snapshot, row, column);
  return content === undefined ? undefined : { value: isCellError(content) ? content.error : content };
}

/** Where a sheet held anything when it was read. */
export function* filledCells(seen: WorkbookSnapshot, name: string): Generator<number> {
  const sheet = seen.sheets.find((one) => one.name === name);
  if (!sheet) return;
  yield* sheet.formulas.keys();
  for (const [row, contents] of sheet.rows.entries()) {
    if (contents)
      for (const [column, content] of contents.entries()) if (content !== undefined) yield cellKey(row, column);
  }
}
