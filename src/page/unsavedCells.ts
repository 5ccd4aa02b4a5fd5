import {
  type CellContent,
  type SheetSnapshot,
  type WorkbookSnapshot,
  contentAt,
  sameContent,
  cellKey,
  cellOfKey,
} from '../core/workbook/snapshot';
import type { CellPatch } from '../hosts/xlsx/patch/cellPatch';
import { plainFormula } from '../core/formula/laterFunctions';
import type { EmulatedSheet } from '../hosts/emulator/book/emulatedSheet';
import type { EmulatedWorkbook } from '../hosts/emulator/book/emulatedWorkbook';

/** Where an open workbook holds something else than a file, sheet by sheet: what she typed, and what formulas show since. */
export function unsavedCells(
  file: WorkbookSnapshot,
  workbook: EmulatedWorkbook,
): ReadonlyMap<string, readonly CellPatch[]> {
  const patches = new Map<string, readonly CellPatch[]>();
  for (const saved of file.sheets) {
    const sheet = workbook.find(saved.name);
    const changed = sheet ? [...keysOf(saved, sheet)].flatMap((key) => patchOf(saved, sheet, key, workbook) ?? []) : [];
    if (changed.length > 0) patches.set(saved.name, changed);
  }
  return patches;
}

function patchOf(
  saved: SheetSnapshot,
  sheet: EmulatedSheet,
  key: number,
  { opened }: EmulatedWorkbook,
): CellPatch | undefined {
  const { row, column } = cellOfKey(key);
  const input = sheet.inputs.get(key);
  const [before, content] = [contentAt(saved, row, column), sheet.content(row, column)];
  const formula = saved.formulas.get(key);
  const { numberFormat } = sheet.style(row, column);
  const place = {
    row,
    column,
    content,
    numberFormat: opened?.sheets.get(sheet)?.numberFormat(row, column) === numberFormat ? undefined : numberFormat,
  };
  // What an array put there waits to be calculated, or does no longer.
  if (input?.kind !== 'formula' && sheet.shown.has(key))
    return sameContent(before, content) ? undefined : { ...place, change: { kind: 'value' } };
  if (input?.kind !== 'formula')
    return formula === undefined && sameContent(before, content)
      ? undefined
      : { ...place, change: { kind: 'constant' } };
  if (formula === undefined || input.text !== plainFormula(formula))
    return { ...place, change: { kind: 'formula', formula: input.text } };
  return sameFigure(before, content) ? undefined : { ...place, change: { kind: 'value' } };
}

/** Engines differ in the last binary digits of a result: that is no change. What she typed is compared to the last digit. */
function sameFigure(one: CellContent, other: CellContent): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= 2e-15 * Math.max(1, Math.abs(one));
  return sameContent(one, other);
}

function* keysOf(saved: SheetSnapshot, sheet: EmulatedSheet): Generator<number> {
  const seen = new Set<number>([...sheet.inputs.keys(), ...saved.formulas.keys()]);
  saved.rows.forEach((row, at) => {
    row?.forEach((content, column) => {
      if (content !== undefined) seen.add(cellKey(at, column));
    });
  });
  yield* seen;
}
