import type { FactId } from '../catalogue';
import type { Column, Table } from '../../tables/table';
import { factLabelled } from './factLabels';
import { amountColumns } from './labelled';
import type { Recogniser } from './recogniser';
import { isBudgetTable, isNamed } from './tableName';
import { totalLabel, totalRows } from './totalRows';

/** 编制数 | 2022年实际在职人数 | 控制率 over one line of figures: headings named as the catalogue names the facts. */
export const factColumns: Recogniser = {
  id: '数据项横表',
  recognises: (table) =>
    !isBudgetTable(table) &&
    !isNamed(table, /进度|项目|专项|直达|资金/) &&
    headedFacts(table).length >= 2 &&
    totalRows(table).length === 1,
  read(table, collect) {
    for (const row of totalRows(table)) {
      for (const { column, fact } of headedFacts(table))
        collect.amount({ fact, row: row.row, column, label: totalLabel(row, column) });
    }
  },
};

function headedFacts(table: Table): readonly { column: Column; fact: FactId }[] {
  const found = amountColumns(table).flatMap((column) => {
    const fact = factLabelled((column.path.at(-1) ?? '').replace(/^20\d{2}年(?:度)?/, ''));
    return fact ? [{ column, fact }] : [];
  });
  // The same name over two columns is two different things.
  return found.filter(({ fact }) => found.filter((one) => one.fact === fact).length === 1);
}
