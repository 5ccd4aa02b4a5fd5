import { UNIT_NAME, YEAR, type KeyFigure, keyFigures } from '../figures';
import { type BookUnit, type SampleSheet, SheetLayout, across } from '../sampleSheet';

const FIRST_ROW = 3;

/** 数据项: what stands in no other table, one figure a row, each with its own unit. */
export function keyFigureList(unit: BookUnit): SampleSheet {
  const layout = new SheetLayout(unit)
    .merged(across(0, 0, 3), `${String(YEAR)}年度绩效自评数据项`, 'title')
    .merged(across(1, 0, 2), `编制单位：${UNIT_NAME}`, 'left');
  ['数据项', '数值', '单位', '备注'].forEach((heading, column) => layout.put(2, column, heading, 'header'));
  keyFigures.forEach((figure, index) => {
    const row = FIRST_ROW + index;
    layout.put(row, 0, figure.name, 'label');
    putValue(layout, row, figure, unit);
    layout.put(row, 3, figure.note ?? null, 'text');
  });
  return layout.sheet({
    name: '数据项',
    widths: [28, 18, 10, 26],
    frozen: { rows: FIRST_ROW, columns: 0 },
    orientation: 'portrait',
  });
}

function putValue(layout: SheetLayout, row: number, figure: KeyFigure, unit: BookUnit): void {
  if ('money' in figure) layout.money(row, 1, figure.money).put(row, 2, unit.name, 'code');
  else if ('fraction' in figure) layout.put(row, 1, Number(figure.fraction), 'number', '0.0%').put(row, 2, '%', 'code');
  else layout.count(row, 1, figure.count).put(row, 2, '项', 'code');
}
