import { labelKey } from '../../base/text';
import type { FactId } from '../catalogue';
import type { Column, Table } from '../../tables/table';
import { factLabelled } from './factLabels';
import { type LabelledRow, amountColumns, rowsOf as labelledRows } from './labelled';
import type { Recogniser } from './recogniser';
import { namedCells } from './namedCells';
import { isPlannedOrPart, rollsOver } from './rollsOver';
import { saidFact, saidThing } from './saidThing';
import { isBudgetTable, isNamed } from './tableName';
import { readThreePublicColumns } from './threePublic';
import { totalLabel, totalRows } from './totalRows';
import { rowsOfYears, periodOfYearRow, yearBeside } from './yearRows';

/** 编制数 | 2022年实际在职人数 | 控制率 over one line of figures: headings named as the catalogue names the facts. */
export const factColumns: Recogniser = {
  id: '数据项横表',
  recognises: (table) =>
    !isBudgetTable(table) &&
    !isNamed(table, /进度|项目|专项|直达|资金/) &&
    headedFacts(table).length >= 2 &&
    rowsOf(table).length > 0 &&
    // Its rows, of which a ledger has thousands, are read where its headings name facts.
    !((rollsOver(table) || namesKinds(table)) && namedCells.recognises(table)) &&
    !(isPlannedOrPart(table) && headedFacts(table).some(isFinalUnsaid)),
  read(table, collect) {
    for (const row of rowsOf(table)) {
      const named = { ...yearBeside(table, row.row), ...periodOfYearRow(row) };
      for (const { column, fact } of headedFacts(table))
        collect.amount({
          fact,
          row: row.row,
          column,
          label: totalLabel(row, column),
          // 「上年结转结余」 is called so this year.
          ...(fact === 'lastCarryover' ? { period: {} } : {}),
          ...named,
        });
      if (Object.keys(named).length === 0) readThreePublicColumns(table, row, collect);
    }
  },
};

/** 「人员经费」 and 「项目支出」 under headings that say how far: each row has figures of its own, not the total alone. */
function namesKinds(table: Table): boolean {
  const [column] = amountColumns(table).filter(({ labelColumns }) => labelColumns.length > 0);
  const rows = column ? labelledRows(table, column) : [];
  const items = rows.map(({ label }) => saidThing(label.key).item);
  return items.filter((item) => item && KINDS.test(item)).length > 1;
}

const KINDS = /^(?:basic|project|personnel|operating)$/;

/** 「本年支出合计」 says of itself not how far it has come. */
function isFinalUnsaid({ column: { path }, fact }: HeadedFact): boolean {
  return /^final/.test(fact) && !path.some((word) => /决算|执行|实际/.test(word));
}

/** The only row of figures, or one for each year. */
function rowsOf(table: Table): readonly LabelledRow[] {
  const totals = totalRows(table);
  return rowsOfYears(table) ?? (totals.length === 1 ? totals : []);
}

const SUBTOTAL = /^(?:小计|合计)$/;

interface HeadedFact {
  readonly column: Column;
  readonly fact: FactId;
}

function headedFacts(table: Table): readonly HeadedFact[] {
  const found = amountColumns(table).flatMap((column) => {
    // 「固定资产 / 小计」 is all of what stands over it.
    const named = column.path.filter((word, at) => at === 0 || !SUBTOTAL.test(word));
    const name = labelKey(named.at(-1) ?? '').replace(/^20\d{2}年(?:度)?/, '');
    const fact = factLabelled(name) ?? saidFact(name);
    return fact ? [{ column, fact }] : [];
  });
  // The same name over two columns is two different things.
  return found.filter(({ fact }) => found.filter((one) => one.fact === fact).length === 1);
}
