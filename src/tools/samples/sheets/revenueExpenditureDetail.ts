import { UNIT_NAME, YEAR, expenditureParts, functionLines } from '../figures';
import { type BookUnit, type SampleSheet, SheetLayout, across, sumDown, sumOf } from '../sampleSheet';

const FIRST_ROW = 4;
const LAST_ROW = FIRST_ROW + functionLines.length - 1;
const TOTAL_ROW = LAST_ROW + 1;
const NOTE_ROW = TOTAL_ROW + expenditureParts.length + 1;

/** 收支预决算明细表: 收入 and 支出 by function, budget beside final account, the total at the bottom. */
export function revenueExpenditureDetail(unit: BookUnit): SampleSheet {
  const layout = new SheetLayout(unit)
    .merged(across(0, 0, 4), `${String(YEAR)}年度${UNIT_NAME}收支预算及决算明细表`, 'title')
    .merged(across(1, 0, 2), `编制单位：${UNIT_NAME}`, 'left')
    .merged(across(1, 3, 4), `单位：${unit.name}`, 'right')
    .merged({ top: 2, left: 0, bottom: 3, right: 0 }, '项目', 'header')
    .merged(across(2, 1, 2), '收入', 'header')
    .merged(across(2, 3, 4), '支出', 'header');
  ['预算数', '决算数', '预算数', '决算数'].forEach((heading, index) => layout.put(3, 1 + index, heading, 'header'));
  functionLines.forEach(({ name, budget, final }, index) => {
    const row = FIRST_ROW + index;
    layout.put(row, 0, name, 'label');
    [budget, final, budget, final].forEach((money, offset) => layout.money(row, 1 + offset, money));
  });
  const budget = sumOf(functionLines.map((line) => line.budget));
  const final = sumOf(functionLines.map((line) => line.final));
  layout.put(TOTAL_ROW, 0, '合计', 'totalLabel');
  [budget, final, budget, final].forEach((money, offset) => {
    layout.moneyFormula(TOTAL_ROW, 1 + offset, sumDown(1 + offset, FIRST_ROW, LAST_ROW), money, 'total');
  });
  expenditureParts.forEach((part, index) => {
    const row = TOTAL_ROW + 1 + index;
    layout
      .put(row, 0, part.label, 'subLabel')
      .money(row, 1, undefined)
      .money(row, 2, undefined)
      .money(row, 3, part.budget)
      .money(row, 4, part.final);
  });
  layout.merged(
    across(NOTE_ROW, 0, 4),
    '注：公用经费是基本支出的一部分。城乡社区支出的项目款年内未拨付，指标已收回。',
    'note',
  );
  return layout.sheet({
    name: '收支预决算明细表',
    widths: [30, 17, 17, 17, 17],
    frozen: { rows: FIRST_ROW, columns: 1 },
    orientation: 'portrait',
  });
}
