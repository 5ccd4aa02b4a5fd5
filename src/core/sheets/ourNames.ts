import { absoluteA1, columnLetters, quoteSheetName } from '../workbook/address';
import type { NameDraft } from '../workbook/workbookDraft';
import { allColumns } from './columns/allColumns';
import { SHEET_TITLES, type SheetKey } from './sheetKeys';
import type { SheetPlan } from './sheetPlan';

/** Hidden names by which our sheets, and their columns, are found again whatever she calls them and wherever she moves them. */
export const SCHEME_NAME = '绩效表_评分体系';
/** Holds the scheme's id where nobody chose it. */
export const ASSUMED_NAME = '绩效表_试评体系';
/** Holds the scheme of projects that she chose, and the bounds of levels. */
export const PROJECT_SCHEME_NAME = '绩效表_项目办法';
export const PROJECT_LEVELS_NAME = '绩效表_定性分档';
export const YEAR_NAME = '绩效表_年度';
/** Holds whose workbook it is where no table says it. */
export const UNIT_NAME = '绩效表_单位名称';

/** Stands for all that we wrote on the sheet: it shrinks and grows with rows and columns, and is lost only with all of them. */
export function areaName(key: SheetKey): string {
  // Excel takes no bracket in a name.
  return `绩效表_${SHEET_TITLES[key].replaceAll(/[（）]/g, '')}`;
}

/** Stands for a whole column. */
export function columnName(key: SheetKey, column: string): string {
  return `${areaName(key)}_${column}`;
}

/** A text that the workbook remembers. */
export function constantName(name: string, text: string): NameDraft {
  return { name, reference: `"${text.replaceAll('"', '""')}"`, hidden: true };
}

export function sheetNamesOf(sheet: SheetPlan & { readonly key: SheetKey }): readonly NameDraft[] {
  const { key, name, cells } = sheet;
  const on = quoteSheetName(name);
  const bottom = cells.reduce((most, { row }) => Math.max(most, row), 0);
  const columns = Object.keys(allColumns[key]);
  const hidden = (name: string, cells: string): NameDraft => ({ name, reference: `${on}!${cells}`, hidden: true });
  return [
    hidden(areaName(key), `${absoluteA1(0, 0)}:${absoluteA1(bottom, columns.length - 1)}`),
    ...columns.map((column, index) => {
      const letters = columnLetters(index);
      return hidden(columnName(key, column), `$${letters}:$${letters}`);
    }),
  ];
}
