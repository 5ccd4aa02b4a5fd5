import { a1 } from '../../core/workbook/address';
import {
  type CellContent,
  cellError,
  isCellError,
  sameContent,
  columnOfKey,
  rowOfKey,
} from '../../core/workbook/snapshot';
import type { EmulatedSheet } from '../../hosts/emulator/book/emulatedSheet';
import type { EmulatedWorkbook, Recalculate } from '../../hosts/emulator/book/emulatedWorkbook';
import type { CellInput } from '../../hosts/emulator/book/enterText';
import type { Breathe } from '../../app/ports';
import type { Calculate, Calculated } from './calculate';
import { calculationBook } from './calculationBook';
import { CellReaders } from './cellReaders';
import type { CellSet } from './cellSet';
import type { OpenedBook } from '../../hosts/emulator/book/openedBook';

type Cell = readonly [sheet: EmulatedSheet, key: number];

const UNCALCULATED = cellError('uncalculated');

/** A workbook's formulas, calculated by this engine as they fall due, with a breath between what takes its time. */
export function recalculateWith(calculate: Calculate, breathe: Breathe = () => Promise.resolve()): Recalculate {
  return (workbook) => recalculate(workbook, calculate, breathe);
}

/**
 * Says whether the engine could (see decisions/0010). What Excel left in the file stands
 * as long as nothing changed that it was calculated from. What is due is calculated, unless the engine shows that it does not
 * understand the formula: then the cell, and all that follows from it, waits for Excel.
 */
async function recalculate(workbook: EmulatedWorkbook, calculate: Calculate, breathe: Breathe): Promise<boolean> {
  await breathe();
  const readers = new CellReaders(workbook);
  await breathe();
  const due = readers.following(changedCells(workbook, readers));
  restoreTheRest(workbook, due);
  const sheets = workbook.sheets.map((sheet) => ({
    name: sheet.name,
    inputs: sheet.inputs,
    shown: sheet.shown,
    due: due.on(sheet),
  }));
  const formulas = [...due].filter(([sheet, key]) => sheet.inputs.get(key)?.kind === 'formula');
  try {
    const book = calculationBook(
      sheets,
      workbook.names.map(({ name, formula }) => [name, formula]),
    );
    await breathe();
    const now = formulas.length === 0 ? () => undefined : await calculate(book);
    await breathe();
    if (workbook.opened) await askForFigures(workbook.opened, formulas, calculate);
    for (const [sheet, key] of formulas) put(sheet, key, resultAt(now, sheet.name, key));
    const unknown = [...due].filter((cell) => isBeyondTheEngine(workbook.opened, cell));
    for (const [sheet, key] of readers.following(unknown)) put(sheet, key, UNCALCULATED);
    return true;
  } catch {
    // What the cells showed before is no longer true: they say that they wait to be calculated.
    for (const [sheet, key] of due) put(sheet, key, UNCALCULATED);
    return false;
  }
}

/** Where cells hold something else than in the file, or never showed a figure. */
function* changedCells({ sheets, names, opened }: EmulatedWorkbook, readers: CellReaders): Generator<Cell> {
  for (const sheet of sheets) {
    const before = opened?.sheets.get(sheet);
    for (const key of before?.uncalculated ?? []) if (sheet.inputs.get(key)?.kind === 'formula') yield [sheet, key];
    // Nothing was put into it since.
    if (before?.changes === sheet.inputs.changes) continue;
    for (const key of before ? sheet.inputs.changedKeys() : sheet.inputs.keys()) {
      const [was, now] = [before?.inputs.get(key), sheet.inputs.get(key)];
      if (now ? !sameInput(was, now) : was) yield [sheet, key];
    }
  }
  if (!opened) return;
  const now = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  for (const name of new Set([...now.keys(), ...opened.names.keys()]))
    if (now.get(name) !== opened.names.get(name)) yield* readers.ofName(name);
}

function restoreTheRest({ sheets, opened }: EmulatedWorkbook, due: CellSet): void {
  for (const sheet of sheets) {
    const before = opened?.sheets.get(sheet);
    for (const [key, content] of before?.shown ?? [])
      if (!due.has(sheet, key) && sheet.inputs.get(key)?.kind === 'formula') sheet.shown.set(key, content);
    for (const key of sheet.shown.keys())
      if (!due.has(sheet, key) && sheet.inputs.get(key)?.kind !== 'formula') sheet.shown.delete(key);
  }
}

/** The engine is given the book as it was opened, once for every formula: it must find what Excel found. */
async function askForFigures(opened: OpenedBook, formulas: readonly Cell[], calculate: Calculate): Promise<void> {
  const asked = formulas.filter(([sheet, key]) => {
    const before = opened.sheets.get(sheet);
    return (
      before &&
      isKept(before.inputs.get(key), sheet.inputs.get(key)) &&
      before.shown.get(key) !== UNCALCULATED &&
      !before.reproduced.has(key)
    );
  });
  if (asked.length === 0) return;
  const sheets = [...opened.sheets].map(([sheet, { name, inputs, shown, uncalculated }]) => {
    const keys = asked.filter(([one]) => one === sheet).map(([, key]) => key);
    return { name, inputs, shown, due: new Set([...uncalculated, ...keys]) };
  });
  const then = await calculate(calculationBook(sheets, opened.names));
  for (const [sheet, key] of asked) {
    const before = opened.sheets.get(sheet);
    before?.reproduced.set(key, sameFigure(before.shown.get(key), resultAt(then, before.name, key)));
  }
}

function isBeyondTheEngine(opened: OpenedBook | undefined, [sheet, key]: Cell): boolean {
  const before = opened?.sheets.get(sheet);
  if (!before) return false;
  // What an array fills is told by its first cell alone, and that the engine would put into cells that are taken.
  if (sheet.isInArray(rowOfKey(key), columnOfKey(key))) return true;
  const input = sheet.inputs.get(key);
  if (!isKept(before.inputs.get(key), input)) return false;
  const shown = sheet.shown.get(key);
  const [saved, unnamed] = [before.shown.get(key), isCellError(shown) && shown.error === '#NAME?'];
  return before.reproduced.get(key) === false || (unnamed && saved !== shown);
}

function isKept(before: CellInput | undefined, now: CellInput | undefined): boolean {
  return before?.kind === 'formula' && now?.kind === 'formula' && before.text === now.text;
}

function sameInput(one: CellInput | undefined, other: CellInput): boolean {
  return one?.kind === 'constant' && other.kind === 'constant'
    ? sameContent(one.value, other.value)
    : isKept(one, other);
}

/** Engines differ in the last binary digits of a figure. */
function sameFigure(one: CellContent, other: CellContent): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  return sameContent(one, other);
}

function resultAt(calculated: Calculated, sheet: string, key: number): CellContent {
  return calculated(sheet, a1(rowOfKey(key), columnOfKey(key)));
}

/** A constant shows itself, but for one that an array put there. */
function put(sheet: EmulatedSheet, key: number, content: CellContent): void {
  if (sheet.inputs.get(key)?.kind === 'formula' || sheet.isInArray(rowOfKey(key), columnOfKey(key)))
    sheet.shown.set(key, content);
}
