import { type BookUnit, type SampleSheet, SheetLayout, across, sumDown, sumOf } from '../sampleSheet';

/** A cell of a list: a text, a count, or money in 万元. */
export type ListCell = string | number | { readonly money: string };

/** A plain list as townships keep them: title, unit, headings, rows, and a sum where there is money. */
export interface ListOf {
  readonly name: string;
  readonly title: string;
  readonly unitName?: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly ListCell[])[];
  readonly widths: readonly number[];
  readonly total?: boolean;
}

const FIRST_ROW = 3;

export function listSheet(unit: BookUnit, list: ListOf): SampleSheet {
  const last = list.headings.length - 1;
  const layout = new SheetLayout(unit).merged(across(0, 0, last), list.title, 'title');
  if (list.unitName !== undefined) layout.put(1, 0, `编制单位：${list.unitName}`, 'left');
  const money = list.headings.map((_, column) => list.rows.some((row) => typeof row[column] === 'object'));
  if (money.includes(true)) layout.put(1, last, `单位：${unit.name}`, 'right');
  list.headings.forEach((heading, column) => layout.put(2, column, heading, 'header'));
  list.rows.forEach((cells, index) => {
    cells.forEach((cell, column) => {
      const row = FIRST_ROW + index;
      if (typeof cell === 'object') layout.money(row, column, cell.money);
      else if (typeof cell === 'number') layout.count(row, column, cell);
      else layout.put(row, column, cell === '' ? null : cell, 'text');
    });
  });
  if (list.total === true) putTotal(layout, list, money);
  return layout.sheet({
    name: list.name,
    widths: list.widths,
    frozen: { rows: FIRST_ROW, columns: 0 },
    orientation: 'landscape',
  });
}

function putTotal(layout: SheetLayout, { headings, rows }: ListOf, money: readonly boolean[]): void {
  const row = FIRST_ROW + rows.length;
  const first = money.indexOf(true);
  headings.forEach((_, column) => {
    if (!money[column]) {
      layout.put(row, column, column === first - 1 ? '合计' : null, 'totalLabel');
      return;
    }
    const amounts = rows.map((cells) => {
      const cell = cells[column];
      return typeof cell === 'object' ? cell.money : undefined;
    });
    layout.moneyFormula(row, column, sumDown(column, FIRST_ROW, row - 1), sumOf(amounts), 'total');
  });
}

export function yuan(amount: string): ListCell {
  return { money: amount };
}

/** 数据项 | 数值 | 单位, one figure a row. */
export function figuresSheet(
  unit: BookUnit,
  title: string,
  unitName: string,
  rows: readonly (readonly [name: string, value: ListCell, unit?: string])[],
): SampleSheet {
  return listSheet(unit, {
    name: '数据项',
    title,
    unitName,
    headings: ['数据项', '数值', '单位'],
    rows: rows.map(([name, value, own]) => [name, value, own ?? (typeof value === 'object' ? unit.name : '个')]),
    widths: [30, 20, 10],
  });
}
