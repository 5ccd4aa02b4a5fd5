import { type CellRange, LAST_COLUMN, LAST_ROW } from '../../../core/workbook/address';
import { cellKey, cellOfKey } from '../../../core/workbook/snapshot';
import type { EmulatedSheet, Validation } from './emulatedSheet';
import { type Shift, followShift, moveEnds } from './followReferences';

/** Whole rows or columns put into a sheet, or taken out of it: all that belongs to its cells goes along. References are not its business. */
export function shiftSheet(sheet: EmulatedSheet, { axis, at, by }: Omit<Shift, 'sheet'>): void {
  const movedKey = (key: number): number | undefined => {
    const { row, column } = cellOfKey(key);
    const index = axis === 'row' ? row : column;
    const ends = moveEnds(index, index, at, by, axis === 'row' ? LAST_ROW : LAST_COLUMN);
    if (!ends) return undefined;
    return axis === 'row' ? cellKey(ends[0] ?? row, column) : cellKey(row, ends[0] ?? column);
  };
  for (const map of [
    sheet.inputs,
    sheet.shown,
    sheet.styles,
    sheet.links,
    sheet.validations,
    sheet.comments,
  ] as readonly Map<number, unknown>[])
    rekey(map, movedKey);
  const movedIndex = (index: number): number | undefined => moveEnds(index, index, at, by)?.[0];
  rekey(axis === 'row' ? sheet.rowHeights : sheet.columnWidths, movedIndex);
  if (axis === 'column') {
    const hidden = [...sheet.hiddenColumns].flatMap((column) => movedIndex(column) ?? []);
    sheet.hiddenColumns.clear();
    for (const column of hidden) sheet.hiddenColumns.add(column);
  }
  sheet.merges = sheet.merges
    .flatMap((merge) => movedRange(merge, axis, at, by) ?? [])
    .filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  sheet.page.area &&= movedRange(sheet.page.area, axis, at, by);
  if (axis === 'row' && sheet.page.titleRows) {
    const ends = moveEnds(...sheet.page.titleRows, at, by);
    sheet.page.titleRows = ends && ([ends[0] ?? 0, ends[1] ?? 0] as const);
  }
  if (by > 0) inherit(sheet, axis, at, by);
}

/** Rules of a sheet follow like its formulas. */
export function followInRules(sheet: EmulatedSheet, shift: Shift): void {
  for (const [key, validation] of sheet.validations)
    sheet.validations.set(key, followed(validation, sheet.name, shift));
}

function followed(validation: Validation, home: string, shift: Shift): Validation {
  const rule = Object.fromEntries(
    Object.entries(validation.rule).map(([kind, settings]) => [
      kind,
      Object.fromEntries(
        Object.entries(settings as object).map(([name, text]) => [
          name,
          typeof text === 'string' && text.startsWith('=')
            ? `=${followShift(text.slice(1), home, shift)}`
            : (text as unknown),
        ]),
      ),
    ]),
  );
  return { ...validation, rule };
}

function rekey(map: Map<number, unknown>, moved: (key: number) => number | undefined): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const next = moved(key);
    if (next !== undefined) map.set(next, value);
  }
}

function movedRange(range: CellRange, axis: Shift['axis'], at: number, by: number): CellRange | undefined {
  const ends = axis === 'row' ? moveEnds(range.top, range.bottom, at, by) : moveEnds(range.left, range.right, at, by);
  if (!ends) return undefined;
  const [first = 0, last = 0] = ends;
  return axis === 'row' ? { ...range, top: first, bottom: last } : { ...range, left: first, right: last };
}

/** New rows look like the row above them, new columns like the one to their left. */
function inherit(sheet: EmulatedSheet, axis: Shift['axis'], at: number, by: number): void {
  if (at === 0) return;
  for (const [key, style] of [...sheet.styles]) {
    const { row, column } = cellOfKey(key);
    if ((axis === 'row' ? row : column) !== at - 1) continue;
    for (let step = 1; step <= by; step++)
      sheet.styles.set(axis === 'row' ? cellKey(row + step, column) : cellKey(row, column + step), style);
  }
  const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
  const size = sizes.get(at - 1);
  if (size !== undefined) for (let step = 0; step < by; step++) sizes.set(at + step, size);
}
