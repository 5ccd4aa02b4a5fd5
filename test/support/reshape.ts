import {
  type CellRange,
  absoluteA1,
  parseRangeA1,
  quoteSheetName,
  splitReference,
} from '../../src/core/workbook/address';
import {
  type CellContent,
  type SheetSnapshot,
  type WorkbookSnapshot,
  cellKey,
  columnOfKey,
  rowOfKey,
} from '../../src/core/workbook/snapshot';
import { type Shift, followDeletion, followRename, followShift } from '../../src/hosts/emulator/book/followReferences';

/** What she does to whole rows, columns and sheets, on the workbook as the core sees it; names and formulas follow as in Excel. */
type Reshape = (snapshot: WorkbookSnapshot) => WorkbookSnapshot;

export const deleteRows = (sheet: string, at: number, count = 1): Reshape =>
  shifted({ sheet, axis: 'row', at, by: -count });
export const deleteColumns = (sheet: string, at: number, count = 1): Reshape =>
  shifted({ sheet, axis: 'column', at, by: -count });
export const putInRows = (sheet: string, at: number, count = 1): Reshape =>
  shifted({ sheet, axis: 'row', at, by: count });
export const putInColumns = (sheet: string, at: number, count = 1): Reshape =>
  shifted({ sheet, axis: 'column', at, by: count });

function shifted(shift: Shift): Reshape {
  return (snapshot) => ({
    names: new Map([...snapshot.names].map(([name, reference]) => [name, followShift(reference, '', shift)])),
    sheets: snapshot.sheets.map((sheet) => {
      const formulas = new Map([...sheet.formulas].map(([key, text]) => [key, followShift(text, sheet.name, shift)]));
      return sheet.name === shift.sheet ? shiftedSheet({ ...sheet, formulas }, shift) : { ...sheet, formulas };
    }),
  });
}

function shiftedSheet(sheet: SheetSnapshot, { axis, at, by }: Shift): SheetSnapshot {
  const cells: [number, number, CellContent][] = [];
  sheet.rows.forEach((contents, row) => contents?.forEach((content, column) => cells.push([row, column, content])));
  const moved = (row: number, column: number): readonly [number, number] | undefined => {
    const index = axis === 'row' ? row : column;
    if (by < 0 && index >= at && index < at - by) return undefined;
    const by_ = index >= at ? by : 0;
    return axis === 'row' ? [row + by_, column] : [row, column + by_];
  };
  const rekeyed = <Value>(map: ReadonlyMap<number, Value>): Map<number, Value> =>
    new Map(
      [...map].flatMap(([key, value]) => {
        const to = moved(rowOfKey(key), columnOfKey(key));
        return to ? [[cellKey(...to), value] as const] : [];
      }),
    );
  const placed = cells.flatMap(([row, column, content]) => {
    const to = moved(row, column);
    return to ? [[...to, content] as const] : [];
  });
  return {
    ...sheet,
    rows: rowsOf(placed),
    formulas: rekeyed(sheet.formulas),
    formats: rekeyed(sheet.formats),
    merges: [],
  };
}

function rowsOf(cells: readonly (readonly [number, number, CellContent])[]): CellContent[][] {
  const rows: CellContent[][] = [];
  for (const [row, column, content] of cells) {
    const line = (rows[row] ??= []);
    while (line.length < column) line.push(undefined);
    line[column] = content;
  }
  return rows;
}

export const copySheet =
  (name: string, as: string): Reshape =>
  (snapshot) => ({
    ...snapshot,
    sheets: snapshot.sheets.flatMap((sheet) => (sheet.name === name ? [sheet, { ...sheet, name: as }] : [sheet])),
  });

export const dropSheet =
  (name: string): Reshape =>
  (snapshot) => ({
    names: new Map([...snapshot.names].map(([one, reference]) => [one, followDeletion(reference, name)])),
    sheets: snapshot.sheets
      .filter((sheet) => sheet.name !== name)
      .map((sheet) => ({
        ...sheet,
        formulas: new Map([...sheet.formulas].map(([key, text]) => [key, followDeletion(text, name)])),
      })),
  });

export const renameSheet =
  (from: string, to: string): Reshape =>
  (snapshot) => ({
    names: new Map([...snapshot.names].map(([one, reference]) => [one, followRename(reference, from, to)])),
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      name: sheet.name === from ? to : sheet.name,
      formulas: new Map([...sheet.formulas].map(([key, text]) => [key, followRename(text, from, to)])),
    })),
  });

export const forgetNames =
  (which = /./): Reshape =>
  (snapshot) => ({
    ...snapshot,
    names: new Map([...snapshot.names].filter(([name]) => !which.test(name))),
  });

/** Cut there, pasted here: a name goes along where all that it stands for does. */
export const cutCells =
  (from: string, area: string, to: string, at: { row: number; column: number }): Reshape =>
  (snapshot) => {
    const cut = parseRangeA1(area);
    const source = snapshot.sheets.find(({ name }) => name === from);
    if (!cut || !source) throw new Error(`no ${from}!${area}`);
    const by = { row: at.row - cut.top, column: at.column - cut.left };
    const isCut = (row: number, column: number): boolean =>
      row >= cut.top && row <= cut.bottom && column >= cut.left && column <= cut.right;
    const taken: [number, number, CellContent, string | undefined][] = [];
    source.rows.forEach((contents, row) =>
      contents?.forEach((content, column) => {
        if (isCut(row, column))
          taken.push([row + by.row, column + by.column, content, source.formulas.get(cellKey(row, column))]);
      }),
    );
    return {
      names: new Map(
        [...snapshot.names].map(([name, reference]) => [name, movedReference(reference, from, cut, to, by)]),
      ),
      sheets: snapshot.sheets.map((sheet) => {
        const rows = Array.from(sheet.rows, (contents) => (contents ? [...contents] : undefined));
        const formulas = new Map(sheet.formulas);
        if (sheet.name === from)
          rows.forEach((contents, row) =>
            contents?.forEach((_, column) => {
              if (!isCut(row, column)) return;
              contents[column] = undefined;
              formulas.delete(cellKey(row, column));
            }),
          );
        if (sheet.name === to)
          for (const [row, column, content, formula] of taken) {
            const line = (rows[row] ??= []);
            while (line.length < column) line.push(undefined);
            line[column] = content;
            if (formula === undefined) formulas.delete(cellKey(row, column));
            else formulas.set(cellKey(row, column), formula);
          }
        return { ...sheet, rows: Array.from(rows), formulas };
      }),
    };
  };

function movedReference(
  reference: string,
  from: string,
  cut: CellRange,
  to: string,
  by: { row: number; column: number },
): string {
  const split = splitReference(reference);
  const area = split?.sheet === from ? parseRangeA1(split.cells) : undefined;
  if (!area || area.top < cut.top || area.left < cut.left || area.bottom > cut.bottom || area.right > cut.right)
    return reference;
  const first = absoluteA1(area.top + by.row, area.left + by.column);
  const last = absoluteA1(area.bottom + by.row, area.right + by.column);
  return `${quoteSheetName(to)}!${first === last ? first : `${first}:${last}`}`;
}

/** Whole rows in another order, as sorting leaves them: each keeps its own cells. `order[i]` is the row that comes to stand at `top + i`. */
export const sortRows =
  (name: string, top: number, order: readonly number[]): Reshape =>
  (snapshot) => ({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const rows = Array.from(sheet.rows);
      const formulas = new Map([...sheet.formulas].filter(([key]) => !order.includes(rowOfKey(key))));
      order.forEach((from, index) => {
        rows[top + index] = sheet.rows[from];
        for (const [key, text] of sheet.formulas)
          if (rowOfKey(key) === from) formulas.set(cellKey(top + index, columnOfKey(key)), text);
      });
      return { ...sheet, rows, formulas };
    }),
  });

/** A row copied onto another place, key and all. */
export const copyRow =
  (name: string, from: number, to: number): Reshape =>
  (snapshot) => ({
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const rows = Array.from({ length: Math.max(sheet.rows.length, to + 1) }, (_, row) => sheet.rows[row]);
      rows[to] = sheet.rows[from];
      const formulas = new Map([...sheet.formulas].filter(([key]) => rowOfKey(key) !== to));
      for (const [key, text] of sheet.formulas)
        if (rowOfKey(key) === from) formulas.set(cellKey(to, columnOfKey(key)), text);
      return { ...sheet, rows, formulas };
    }),
  });
