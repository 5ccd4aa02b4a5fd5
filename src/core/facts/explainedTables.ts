import type { Decimal } from '../base/decimal';
import { readLabel } from '../base/text';
import { findTables } from '../tables/findTables';
import { readAmount } from '../tables/readAmount';
import type { Column, Table } from '../tables/table';
import { Governing, type Words } from '../tables/words/governing';
import { ownNames } from '../tables/words/unitNames';
import type { TaughtWords } from '../tables/words/taughtWords';
import { ownRowsOf } from '../tables/words/unitRows';
import { a1 } from '../workbook/address';
import { type WorkbookSnapshot, contentAt, contentText } from '../workbook/snapshot';
import { factVocabulary } from './factVocabulary';
import { recogniserOf } from './recognisers/recogniserOf';
import { type Stage, stageOf } from './recognisers/items';
import { amountColumns, rowsOf } from './recognisers/labelled';
import { stageOfName } from './recognisers/tableName';
import { isBar } from '../tables/words/residue';

/** A table whose cells can be asked for by what their row and their column say: for checks that compare cells. */
export interface ExplainedTable {
  readonly table: Table;
  /** What shape of table it is; undefined where nobody here knows it. */
  readonly kind: string | undefined;
  /** Every word around the whole table is understood; cells of one that is not should not be compared. */
  readonly understood: boolean;
  /** Columns of amounts, without rates and remarks. */
  readonly columns: readonly ExplainedColumn[];
  /** The rows that this column sees, each under the label of its own side. */
  rowsOf(column: ExplainedColumn): readonly ExplainedRow[];
  cell(row: ExplainedRow, column: ExplainedColumn): ExplainedCell;
}

export interface ExplainedColumn {
  readonly column: Column;
  readonly stage: Stage | undefined;
}

export interface ExplainedRow {
  readonly row: number;
  /** Without numbering, units and 其中. */
  readonly label: string;
  /** 功能分类 or 经济分类, where the table has one. */
  readonly code: string | undefined;
  readonly partOf: boolean;
}

export interface ExplainedCell {
  readonly place: { readonly sheet: string; readonly cell: string };
  /** As it stands there, in the table's unit; undefined where no number stands. */
  readonly value: Decimal | undefined;
  readonly words: Words;
}

export function explainedTables(
  snapshot: WorkbookSnapshot,
  ownSheets: ReadonlySet<string>,
  taught: TaughtWords = new Map(),
): readonly ExplainedTable[] {
  const hers = snapshot.sheets.filter(({ name }) => !ownSheets.has(name));
  const vocabulary = factVocabulary(ownNames(hers), taught, hers);
  return hers.flatMap((sheet) =>
    findTables(sheet).flatMap((table) => {
      const own = ownRowsOf(table, vocabulary);
      return own ? [explained(own, new Governing(own, vocabulary))] : [];
    }),
  );
}

function explained(table: Table, governing: Governing): ExplainedTable {
  const { sheet } = table;
  return {
    table,
    kind: recogniserOf(table)?.id,
    understood: ![...governing.surroundings.residue, ...governing.surroundings.scoped].some(isBar),
    columns: amountColumns(table).map((column) => ({ column, stage: stageOf(column.path) ?? stageOfName(table) })),
    rowsOf: ({ column }) =>
      rowsOf(table, column).map(({ row, label }) => ({
        row,
        label: label.key,
        code: codeAt(table, row, column),
        partOf: label.partOf,
      })),
    cell: ({ row }, { column }) => {
      const amount = readAmount(contentAt(sheet, row, column.column));
      return {
        place: { sheet: sheet.name, cell: a1(row, column.column) },
        value: amount.kind === 'number' ? amount.value : undefined,
        words: governing.ofCell(row, column),
      };
    },
  };
}

/** 2010301, or 201 | 03 | 01 in three columns. */
function codeAt(table: Table, row: number, { labelColumns }: Column): string | undefined {
  const parts = table.columns
    .filter(({ role, column }) => role === 'code' && labelColumns.includes(column))
    .map(({ column }) => readLabel(contentText(contentAt(table.sheet, row, column))).key)
    .filter((text) => /^\d+$/.test(text));
  return parts.length > 0 ? parts.join('') : undefined;
}
