import { plainText } from '../../base/text';
import type { Column, Table } from '../../tables/table';
import { type Item, type Stage, factOf, stageOf } from './items';
import { type LabelledRow, amountColumns, isTotal, rowsOf, says } from './labelled';
import type { Recogniser } from './recogniser';
import { listedItem, withoutGrand } from './stagedList';
import { PART_OF_BUDGET, isNamed, stageOfNameOver } from './tableName';

const NAMED = /(?:收支|支出|收入).{0,6}[预决]算|[预决]算.{0,6}(?:收支|支出|收入)|部门[预决]算/;
const NOT_NAMED = new RegExp(`${PART_OF_BUDGET.source}|三公|采购|项目支出|基本支出|绩效|资产|会议费|明细表`);
const FEWEST_ITEMS = 3;

/** 支出合计 / 一、基本支出 / 人员经费 / … : a budget or a final account written down as one list. */
export const totalsList: Recogniser = {
  id: '预决算清单',

  recognises(table) {
    if (!isNamed(table, NAMED, NOT_NAMED)) return false;
    return stagedColumns(table).some(({ column }) => {
      const items = rowsOf(table, column).flatMap((row) => itemOf(table, row) ?? []);
      return new Set(items).size >= FEWEST_ITEMS && items.includes('expenditure') && items.includes('basic');
    });
  },

  read(table, collect) {
    for (const { column, stage } of stagedColumns(table)) {
      for (const row of withoutGrand(rowsOf(table, column))) {
        const item = itemOf(table, row);
        const fact = item && factOf(item, stage);
        if (fact) collect.amount({ fact, row: row.row, column, label: row.label.text });
      }
    }
  },
};

/** One column of each stage: of more nobody knows which. */
function stagedColumns(table: Table): readonly { column: Column; stage: Stage }[] {
  const staged = amountColumns(table).flatMap((column) => {
    const stage = stageOf(column.path) ?? stageOfNameOver(table, column);
    return stage && column.labelColumns.length > 0 && !says(column, PART_OF_BUDGET) ? [{ column, stage }] : [];
  });
  return staged.filter(
    (one) =>
      staged.filter(
        ({ stage, column: { period } }) =>
          stage === one.stage && period.year === one.column.period.year && period.offset === one.column.period.offset,
      ).length === 1,
  );
}

/** A 小计 is its group's; a 合计 that does not say of what is that of the 支出 where the table is of nothing else. */
function itemOf(table: Table, { label, group }: LabelledRow): Item | undefined {
  if (label.key === '小计') return group && listedItem(plainText(group.key));
  const known = listedItem(plainText(label.key));
  if (known) return known;
  return isTotal(label) && isNamed(table, /支出/, /收入|收支/) ? 'expenditure' : undefined;
}
