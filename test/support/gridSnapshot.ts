import { parseRangeA1 } from '../../src/core/workbook/address';
import {
  type CellContent,
  type ErrorCode,
  type WorkbookSnapshot,
  cellError,
  cellKey,
} from '../../src/core/workbook/snapshot';

/** `null` is an empty cell; `#REF!` and the like are error values; `uncalculated` a formula saved without its value. */
export type GridCell = string | number | null;

export interface GridSheet {
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges?: readonly string[];
  readonly visibility?: 'hidden' | 'veryHidden';
  /** What is written in notes at cells: `{ C4: '此数含学校' }`. */
  readonly comments?: Readonly<Record<string, string>>;
  /** What stands in text boxes over the cells. */
  readonly floating?: readonly string[];
  /** Number formats: `{ C5: 'yyyy-mm-dd' }`. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Cells with a line through them: `['B5']`. */
  readonly struck?: readonly string[];
  /** Rows and columns that do not show, from 0. */
  readonly hidden?: { readonly rows?: readonly number[]; readonly columns?: readonly number[] };
}

/** A workbook as a test writes it down: what the core sees of a file, without a file. */
export function gridSnapshot(sheets: Readonly<Record<string, GridSheet | GridSheet['rows']>>): WorkbookSnapshot {
  return {
    names: new Map(),
    sheets: Object.entries(sheets).map(([name, given]) => {
      const sheet: GridSheet = 'rows' in given ? given : { rows: given };
      return {
        name,
        visibility: sheet.visibility ?? 'visible',
        rows: sheet.rows.map((row) => row.map(content)),
        formulas: new Map(),
        formats: textsAt(sheet.formats ?? {}),
        ...(sheet.comments && { comments: textsAt(sheet.comments) }),
        ...(sheet.floating && { floating: sheet.floating }),
        ...(sheet.struck && { struck: new Set(sheet.struck.flatMap(keyAt)) }),
        ...(sheet.hidden && { hidden: { rows: new Set(sheet.hidden.rows), columns: new Set(sheet.hidden.columns) } }),
        merges: (sheet.merges ?? []).flatMap((range) => parseRangeA1(range) ?? []),
      };
    }),
  };
}

function keyAt(at: string): readonly number[] {
  const place = parseRangeA1(at);
  return place ? [cellKey(place.top, place.left)] : [];
}

function textsAt(written: Readonly<Record<string, string>>): ReadonlyMap<number, string> {
  return new Map(
    Object.entries(written).flatMap(([at, text]) => {
      const place = parseRangeA1(at);
      return place ? [[cellKey(place.top, place.left), text] as const] : [];
    }),
  );
}

function content(cell: GridCell): CellContent {
  if (cell === null) return undefined;
  if (typeof cell === 'string' && (/^#[A-Z/0]+[!?]$/.test(cell) || cell === 'uncalculated'))
    return cellError(cell as ErrorCode);
  return cell;
}
