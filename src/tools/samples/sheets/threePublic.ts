import { a1 } from '../../../core/workbook/address';
import { UNIT_NAME, YEAR, threePublic as items } from '../figures';
import {
  type BookUnit,
  type Look,
  type SampleSheet,
  SheetLayout,
  across,
  difference,
  sumDown,
  sumOf,
} from '../sampleSheet';

const FIRST_ROW = 4;
const LAST_ROW = FIRST_ROW + items.length - 1;
const TOTAL_ROW = LAST_ROW + 1;
/** Columns of the four amounts; the two differences follow. */
const LAST_BUDGET = 2;
const LAST_FINAL = 3;
const BUDGET = 4;
const FINAL = 5;
const BUDGET_CHANGE = 6;
const FINAL_CHANGE = 7;

/** “三公”经费表 over two years, with what changed from one to the other. */
export function threePublic(unit: BookUnit): SampleSheet {
  const layout = new SheetLayout(unit)
    .merged(across(0, 0, 7), `${String(YEAR)}年度${UNIT_NAME}“三公”经费预算及决算明细表`, 'title')
    .merged(across(1, 0, 3), `编制单位：${UNIT_NAME}`, 'left')
    .merged(across(1, 6, 7), `单位：${unit.name}`, 'right')
    .merged({ top: 2, left: 0, bottom: 3, right: 0 }, '序号', 'header')
    .merged({ top: 2, left: 1, bottom: 3, right: 1 }, '支出内容', 'header')
    .merged(across(2, LAST_BUDGET, LAST_FINAL), `${String(YEAR - 1)}年`, 'header')
    .merged(across(2, BUDGET, FINAL), `${String(YEAR)}年`, 'header')
    .merged(across(2, BUDGET_CHANGE, FINAL_CHANGE), '环比情况', 'header');
  ['预算安排', '实际支出', '预算安排', '实际支出', '较上年预算增减金额', '较上年支出增减金额'].forEach(
    (heading, index) => {
      layout.put(3, LAST_BUDGET + index, heading, 'header');
    },
  );
  items.forEach((item, index) => {
    const row = FIRST_ROW + index;
    layout
      .put(row, 0, index + 1, 'code')
      .put(row, 1, item.name, 'label')
      .money(row, LAST_BUDGET, item.lastBudget)
      .money(row, LAST_FINAL, item.lastFinal)
      .money(row, BUDGET, item.budget)
      .money(row, FINAL, item.final);
    putChanges(layout, row, item, 'number');
  });
  const total = {
    lastBudget: sumOf(items.map((item) => item.lastBudget)),
    lastFinal: sumOf(items.map((item) => item.lastFinal)),
    budget: sumOf(items.map((item) => item.budget)),
    final: sumOf(items.map((item) => item.final)),
  };
  layout.put(TOTAL_ROW, 0, items.length + 1, 'code').put(TOTAL_ROW, 1, '合计', 'totalLabel');
  [total.lastBudget, total.lastFinal, total.budget, total.final].forEach((money, index) => {
    layout.moneyFormula(
      TOTAL_ROW,
      LAST_BUDGET + index,
      sumDown(LAST_BUDGET + index, FIRST_ROW, LAST_ROW),
      money,
      'total',
    );
  });
  putChanges(layout, TOTAL_ROW, total, 'total');
  return layout.sheet({
    name: '“三公”经费表',
    widths: [7, 26, 15, 15, 15, 15, 17, 17],
    frozen: { rows: FIRST_ROW, columns: 2 },
    orientation: 'landscape',
  });
}

type Amounts = Readonly<Record<'lastBudget' | 'lastFinal' | 'budget' | 'final', string>>;

function putChanges(layout: SheetLayout, row: number, amounts: Amounts, look: Look): void {
  layout
    .moneyFormula(
      row,
      BUDGET_CHANGE,
      `${a1(row, BUDGET)}-${a1(row, LAST_BUDGET)}`,
      difference(amounts.budget, amounts.lastBudget),
      look,
    )
    .moneyFormula(
      row,
      FINAL_CHANGE,
      `${a1(row, FINAL)}-${a1(row, LAST_FINAL)}`,
      difference(amounts.final, amounts.lastFinal),
      look,
    );
}
