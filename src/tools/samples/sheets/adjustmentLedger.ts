import { UNIT_NAME, YEAR, adjustments } from '../figures';
import { type BookUnit, type SampleSheet, SheetLayout, across, sumDown, sumOf } from '../sampleSheet';

const FIRST_ROW = 3;
const LAST_ROW = FIRST_ROW + adjustments.length - 1;
const TOTAL_ROW = LAST_ROW + 1;
const ADDED = 4;
const WITHDRAWN = 5;

/** 指标追加收回台账: a line for each document, one column of amounts for each direction. */
export function adjustmentLedger(unit: BookUnit): SampleSheet {
  const layout = new SheetLayout(unit)
    .merged(across(0, 0, 6), `${String(YEAR)}年度预算指标追加、收回台账`, 'title')
    .merged(across(1, 0, 3), `编制单位：${UNIT_NAME}`, 'left')
    .put(1, 6, `单位：${unit.name}`, 'right');
  ['序号', '日期', '指标文号', '内容', '追加金额', '收回金额', '备注'].forEach((heading, column) =>
    layout.put(2, column, heading, 'header'),
  );
  adjustments.forEach((entry, index) => {
    const row = FIRST_ROW + index;
    layout
      .put(row, 0, index + 1, 'code')
      .put(row, 1, entry.date, 'code', 'yyyy-mm-dd')
      .put(row, 2, entry.document, 'text')
      .put(row, 3, entry.content, 'text')
      .money(row, ADDED, entry.added)
      .money(row, WITHDRAWN, entry.withdrawn)
      .put(row, 6, entry.note ?? null, 'text');
  });
  layout
    .merged(across(TOTAL_ROW, 0, 3), '合计', 'totalLabel')
    .moneyFormula(
      TOTAL_ROW,
      ADDED,
      sumDown(ADDED, FIRST_ROW, LAST_ROW),
      sumOf(adjustments.map(({ added }) => added)),
      'total',
    )
    .moneyFormula(
      TOTAL_ROW,
      WITHDRAWN,
      sumDown(WITHDRAWN, FIRST_ROW, LAST_ROW),
      sumOf(adjustments.map(({ withdrawn }) => withdrawn)),
      'total',
    )
    .put(TOTAL_ROW, 6, null, 'text');
  return layout.sheet({
    name: '指标追加收回台账',
    widths: [7, 13, 18, 28, 16, 16, 18],
    frozen: { rows: FIRST_ROW, columns: 0 },
    orientation: 'landscape',
  });
}
