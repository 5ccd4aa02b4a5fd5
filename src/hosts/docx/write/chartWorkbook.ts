import type { Chart } from '../../../core/report/documentTree';
import type { CellDraft, CellLook, WorkbookDraft } from '../../../core/workbook/workbookDraft';

/** Where a chart finds its data in the workbook behind it. */
export const CHART_SHEET = 'Sheet1';

const HEAD: CellLook = { bold: true, border: 'thin', horizontal: 'center' };
const BODY: CellLook = { border: 'thin' };

/** Categories down the first column, a series in each of the next: what Word shows at 「编辑数据」. */
export function chartWorkbook({ categories, series, unit }: Chart): WorkbookDraft {
  const cells: CellDraft[] = [{ row: 0, column: 0, content: { kind: 'text', text: unit }, look: HEAD }];
  series.forEach(({ name, values }, index) => {
    cells.push({ row: 0, column: index + 1, content: { kind: 'text', text: name }, look: HEAD });
    values.forEach((value, row) => {
      if (value) cells.push({ row: row + 1, column: index + 1, content: { kind: 'number', value }, look: BODY });
    });
  });
  categories.forEach((text, row) => {
    cells.push({ row: row + 1, column: 0, content: { kind: 'text', text }, look: BODY });
  });
  return {
    sheets: [
      {
        key: 'chart',
        name: CHART_SHEET,
        replaces: undefined,
        columns: [{ width: 28 }, ...series.map(() => ({ width: 16 }))],
        heights: new Map(),
        cells: cells.sort((one, other) => one.row - other.row || one.column - other.column),
        merges: [],
        validations: [],
        frozen: { rows: 1, columns: 1 },
        print: { orientation: 'portrait', titleRows: undefined, area: undefined },
        tabColor: '4472C4',
      },
    ],
    names: [],
  };
}
