import { UNIT_NAME, YEAR, profile } from '../figures';
import { type BookUnit, type SampleSheet, SheetLayout, across } from '../sampleSheet';

const FIRST_ROW = 3;

/** 部门基本情况表: staff, departments, vehicles and villages. */
export function unitProfile(unit: BookUnit): SampleSheet {
  const layout = new SheetLayout(unit)
    .merged(across(0, 0, 3), '部门基本情况表', 'title')
    .put(1, 0, `编制单位：${UNIT_NAME}`, 'left')
    .put(1, 3, `${String(YEAR)}年度`, 'right');
  ['项目', '计量单位', '数量', '备注'].forEach((heading, column) => layout.put(2, column, heading, 'header'));
  profile.forEach((line, index) => {
    const row = FIRST_ROW + index;
    layout
      .put(row, 0, line.label, line.level === 0 ? 'label' : 'subLabel')
      .put(row, 1, line.unit, 'code')
      .count(row, 2, line.value)
      .put(row, 3, line.note ?? null, 'text');
  });
  return layout.sheet({
    name: '部门基本情况表',
    widths: [34, 12, 14, 24],
    frozen: { rows: FIRST_ROW, columns: 0 },
    orientation: 'portrait',
  });
}
