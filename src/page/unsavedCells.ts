import {
  type CellContent,
  type SheetSnapshot,
  type WorkbookSnapshot,
  contentAt,
  sameContent,
  cellKey,
  cellOfKey,
  columnOfKey,
  rowOfKey,
} from '../core/workbook/snapshot';
import type { CellPatch } from '../hosts/xlsx/patch/cellPatch';
import { plainFormula } from '../core/formula/laterFunctions';
import type { EmulatedSheet } from '../hosts/emulator/book/emulatedSheet';
import type { EmulatedWorkbook } from '../hosts/emulator/book/emulatedWorkbook';
import type { CellInput } from '../hosts/emulator/book/enterText';
import type { OpenedSheet } from '../hosts/emulator/book/openedBook';

/** A cell as the file has it. */
interface SavedCell {
  readonly content: CellContent;
  readonly formula: string | undefined;
}

/**
 * Where an open workbook holds something else than the file that is to be saved, sheet by sheet: what she typed, and what formulas show
 * since. `written`: the sheets that went into the file since it was opened, as they stand there. The others are as they were opened, and
 * only what changed in them is looked at: a ledger of a million cells is not read again for every pause of hers.
 */
export function unsavedCells(
  written: Pick<WorkbookSnapshot, 'sheets'>,
  workbook: EmulatedWorkbook,
): ReadonlyMap<string, readonly CellPatch[]> {
  const patches = new Map<string, readonly CellPatch[]>();
  const put = (sheet: EmulatedSheet, keys: Iterable<number>, savedAt: (key: number) => SavedCell): void => {
    const changed = [...new Set(keys)].flatMap((key) => patchOf(savedAt(key), sheet, key, workbook) ?? []);
    if (changed.length > 0) patches.set(sheet.name, changed);
  };
  const done = new Set<EmulatedSheet>();
  for (const saved of written.sheets) {
    const sheet = workbook.find(saved.name);
    if (!sheet) continue;
    done.add(sheet);
    put(sheet, keysOf(saved, sheet), (key) => ({
      content: contentAt(saved, rowOfKey(key), columnOfKey(key)),
      formula: saved.formulas.get(key),
    }));
  }
  for (const [sheet, before] of workbook.opened?.sheets ?? [])
    if (!done.has(sheet) && workbook.sheets.includes(sheet))
      put(sheet, [...sheet.inputs.changedKeys(), ...sheet.shown.changedKeys()], (key) => openedCell(before, key));
  return patches;
}

function openedCell({ inputs, shown }: OpenedSheet, key: number): SavedCell {
  const input = inputs.get(key);
  const formula = input?.kind === 'formula' ? input.text : undefined;
  return { formula, content: formula !== undefined || shown.has(key) ? shown.get(key) : contentOf(input) };
}

function contentOf(input: CellInput | undefined): CellContent {
  return input?.kind === 'constant' ? input.value : undefined;
}

function patchOf(
  { content: before, formula }: SavedCell,
  sheet: EmulatedSheet,
  key: number,
  { opened }: EmulatedWorkbook,
): CellPatch | undefined {
  const { row, column } = cellOfKey(key);
  const input = sheet.inputs.get(key);
  const content = sheet.content(row, column);
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
