import { parseA1 } from '../../src/core/workbook/address';
import { type CellContent, type SheetSnapshot, type WorkbookSnapshot, cellKey } from '../../src/core/workbook/snapshot';

/** What she does between two runs, on the workbook as the core sees it. */
export interface UserEdit {
  readonly sheet: string;
  readonly cell: string;
  readonly content?: CellContent;
  /** A formula of hers, without `=`; `content` is the value it shows. */
  readonly formula?: string;
}

export function editSnapshot(snapshot: WorkbookSnapshot, edits: readonly UserEdit[]): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => edits.filter((edit) => edit.sheet === sheet.name).reduce(applyEdit, sheet)),
  };
}

function applyEdit(sheet: SheetSnapshot, { cell, content, formula }: UserEdit): SheetSnapshot {
  const at = parseA1(cell);
  if (!at) throw new Error(`no cell ${cell}`);
  const rows = [...sheet.rows];
  const row = [...(rows[at.row] ?? [])];
  row[at.column] = content;
  rows[at.row] = row;
  const formulas = new Map(sheet.formulas);
  formulas.delete(cellKey(at.row, at.column));
  if (formula !== undefined) formulas.set(cellKey(at.row, at.column), formula);
  return { ...sheet, rows, formulas };
}

/** Rows put in before row `before` (from 1); formulas of other sheets are left to the test. */
export function insertRows(
  snapshot: WorkbookSnapshot,
  name: string,
  before: number,
  rows: readonly (readonly CellContent[])[],
): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const moved = <Value>(map: ReadonlyMap<number, Value>) =>
        new Map(
          [...map].map(([key, value]) => [key >= cellKey(before - 1, 0) ? key + cellKey(rows.length, 0) : key, value]),
        );
      const merges = sheet.merges.map((merge) =>
        merge.top >= before - 1
          ? { ...merge, top: merge.top + rows.length, bottom: merge.bottom + rows.length }
          : merge,
      );
      return {
        ...sheet,
        rows: [...Array.from(sheet.rows).slice(0, before - 1), ...rows, ...Array.from(sheet.rows).slice(before - 1)],
        formulas: moved(sheet.formulas),
        formats: moved(sheet.formats),
        merges,
      };
    }),
  };
}
