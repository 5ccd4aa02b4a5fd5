import { plainText, readLabel, type Label } from '../base/text';
import type { CellContent, SheetSnapshot } from '../workbook/snapshot';
import type { Line } from './lines';
import { statedMoneyUnit } from './moneyUnit';
import { newestYearIn, speaksOfLastYear } from './period';
import type { Column, Table } from './table';

/** A form without a header: labels with the value in the next filled cell to their right. */
export interface Form {
  /** The form as far as a table's context goes; its columns and rows are empty. */
  readonly table: Table;
  readonly pairs: readonly FormPair[];
}

export interface FormPair {
  readonly label: Label;
  readonly row: number;
  /** The value's column, headed by the label. */
  readonly column: Column;
}

/** A form says what it is at its head. */
const TITLE_ROWS = 12;
const FORM_TITLE = /基本情况|基本数字|机构人员|人员情况|单位概况/;

/** The form that a sheet holds beside its tables, where its title says that it is one. */
export function findForm(sheet: SheetSnapshot, all: readonly Line[], tables: readonly Table[]): Form | undefined {
  if (!mayBeForm(sheet)) return undefined;
  const lines = all.filter(({ row }) => !tables.some(({ area }) => row >= area.top && row <= area.bottom));
  const title = lines.flatMap((line) => line.cells.map(({ content }) => content)).find((content) => typeof content === 'string' && FORM_TITLE.test(plainText(content)));
  if (typeof title !== 'string' && !FORM_TITLE.test(plainText(sheet.name))) return undefined;
  const pairs = lines.flatMap(pairsOf);
  const last = lines.at(-1);
  if (pairs.length === 0 || !last) return undefined;
  const texts = lines.flatMap((line) => line.cells.map(({ content }) => content)).filter((content) => typeof content === 'string');
  const top = lines[0]?.row ?? 0;
  return {
    pairs,
    table: {
      sheet,
      area: { top, left: 0, bottom: last.row, right: Math.max(...lines.map((line) => line.cells.at(-1)?.column ?? 0)) },
      title: typeof title === 'string' ? title.trim() : sheet.name,
      year: (typeof title === 'string' ? newestYearIn(title) : undefined) ?? newestYearIn(sheet.name),
      lastYear: speaksOfLastYear(sheet.name),
      unit: texts.map(statedMoneyUnit).find((unit) => unit !== undefined),
      columns: [],
      rows: [],
      bodyTop: top,
      unitFrom: undefined,
      above: [],
    },
  };
}

/** Looked at before anything else, so that the many sheets that are no forms cost nothing. */
function mayBeForm(sheet: SheetSnapshot): boolean {
  const says = (content: CellContent): boolean => typeof content === 'string' && FORM_TITLE.test(plainText(content));
  return says(sheet.name) || sheet.rows.slice(0, TITLE_ROWS).some((row) => row?.some(says) === true);
}

function pairsOf(line: Line): readonly FormPair[] {
  return line.cells.flatMap(({ column, content }, index) => {
    const next = line.cells[index + 1];
    if (typeof content !== 'string' || next === undefined || typeof next.content === 'boolean') return [];
    if (typeof next.content === 'string' && !/\d/.test(next.content)) return [];
    const label = readLabel(content);
    if (label.key === '' || /^\d/.test(label.key)) return [];
    const heading: Column = { column: next.column, path: [label.key], heading: label.text, role: 'value', labelColumns: [column], period: {}, unit: undefined };
    return [{ label, row: line.row, column: heading }];
  });
}
