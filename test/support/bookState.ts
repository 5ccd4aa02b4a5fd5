import { parseA1 } from '../../src/core/workbook/address';
import { type CellStyle, PLAIN_STYLE } from '../../src/core/workbook/cellStyle';
import type { EmulatedSheet } from '../../src/hosts/emulator/book/emulatedSheet';
import type { EmulatedWorkbook } from '../../src/hosts/emulator/book/emulatedWorkbook';

/** Everything in the cells of a workbook and about them, so that two states compare. Sheet by sheet, in order. */
export function stateOf(book: EmulatedWorkbook, sheets: readonly EmulatedSheet[] = book.sheets): unknown {
  return {
    names: [...book.names]
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .map(({ name, formula, visible }) => `${name} ${formula} ${String(visible)}`),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      inputs: sorted(sheet.inputs),
      styles: sorted(sheet.styles).flatMap(([key, style]) => (textOf(style) === PLAIN ? [] : [[key, textOf(style)]])),
      links: sorted(sheet.links),
      validations: sorted(sheet.validations),
      merges: sheet.merges.map((merge) => JSON.stringify(merge)).sort(),
    })),
  };
}

/** Cells share their looks, and looks never change: each is spelt once. */
const texts = new WeakMap<CellStyle, string>();
const PLAIN = JSON.stringify(PLAIN_STYLE);

function textOf(style: CellStyle): string {
  const text = texts.get(style) ?? JSON.stringify(style);
  texts.set(style, text);
  return text;
}

/** The workbook as it is now, to be brought back as often as wanted. */
export function remember(book: EmulatedWorkbook): () => void {
  const sheets = book.sheets.map((sheet) => ({
    sheet,
    maps: mapsOf(sheet).map((map) => [map, [...map]] as const),
    rest: {
      name: sheet.name,
      merges: [...sheet.merges],
      visibility: sheet.visibility,
      tabColor: sheet.tabColor,
      gridlines: sheet.gridlines,
      frozen: sheet.frozen,
      isProtected: sheet.isProtected,
    },
    hidden: [...sheet.hiddenColumns],
  }));
  const names = book.names.map((name) => ({ ...name }));
  const { active, selection } = book;
  return () => {
    book.changes.splice(0);
    book.sheets.splice(0, Infinity, ...sheets.map(({ sheet }) => sheet));
    book.names.splice(0, Infinity, ...names.map((name) => ({ ...name })));
    Object.assign(book, { active, selection });
    for (const { sheet, maps, rest, hidden } of sheets) {
      for (const [map, entries] of maps) {
        map.clear();
        for (const [key, value] of entries) map.set(key, value);
      }
      Object.assign(sheet, { ...rest, merges: [...rest.merges] });
      sheet.hiddenColumns.clear();
      for (const column of hidden) sheet.hiddenColumns.add(column);
    }
    book.touch();
  };
}

function mapsOf(sheet: EmulatedSheet): readonly Map<number, unknown>[] {
  return [
    sheet.inputs,
    sheet.shown,
    sheet.styles,
    sheet.links,
    sheet.validations,
    sheet.columnWidths,
    sheet.rowHeights,
  ] as readonly Map<number, unknown>[];
}

/** Her hand in a cell. */
export function type(book: EmulatedWorkbook, sheet: string, cell: string, typed: number | string): void {
  const at = parseA1(cell);
  const found = book.find(sheet);
  if (!at || !found) throw new Error(`no ${sheet}!${cell}`);
  found.enter(at.row, at.column, typed, '');
}

function sorted<Value>(map: ReadonlyMap<number, Value>): readonly (readonly [number, Value])[] {
  return [...map].sort(([one], [other]) => one - other);
}
