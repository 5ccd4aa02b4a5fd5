import type { Item } from './items';
import { factOf, stageOf } from './items';
import { amountColumns, rowsOf } from './labelled';
import type { Recogniser } from './recogniser';
import { isNamed, stageOfNameOver } from './tableName';

const TOTALS: readonly (readonly [RegExp, Item])[] = [
  [/^人员经费(?:支出)?(?:合计|小计|总计)$/, 'personnel'],
  [/^(?:日常)?公用经费(?:支出)?(?:合计|小计|总计)$/, 'operating'],
];

/** 基本支出决算明细表: 经济分类 in two or three lists side by side, 人员经费合计 and 公用经费合计 at their feet. */
export const basicExpenditureDetail: Recogniser = {
  id: '基本支出明细表',

  recognises: (table) =>
    isNamed(table, /基本支出.{0,10}表/, /政府性基金|国有资本|绩效/) &&
    amountColumns(table).some((column) =>
      rowsOf(table, column).some(({ label }) => TOTALS.some(([name]) => name.test(label.key))),
    ),

  read(table, collect) {
    for (const column of amountColumns(table)) {
      const stage = stageOf(column.path) ?? stageOfNameOver(table, column);
      if (!stage) continue;
      for (const { row, label } of rowsOf(table, column)) {
        const item = TOTALS.find(([name]) => name.test(label.key))?.[1];
        const fact = item && factOf(item, stage);
        if (fact) collect.amount({ fact, row, column, label: label.text });
      }
    }
  },
};
