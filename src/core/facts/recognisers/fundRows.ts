import type { Column, Table } from '../../tables/table';
import { type Stage, factOf, stageOf } from './items';
import { type LabelledRow, amountColumns, isTotal, rowsOf, says } from './labelled';
import { showsSum } from './namelessRows';
import type { Recogniser } from './recogniser';
import { namedIn } from './saidThing';
import { PART_OF_BUDGET, isNamed } from './tableName';

/** 预算执行汇总 by 资金来源: a row for each fund, and 「合计」 that is what they come to is all expenditure, planned, changed and made. */
export const fundRows: Recogniser = {
  id: '分资金来源执行表',

  recognises: (table) => totalOf(table) !== undefined,

  read(table, collect) {
    const total = totalOf(table);
    for (const { column, stage } of total ? stagedColumns(table) : []) {
      const fact = factOf('expenditure', stage);
      if (fact && total)
        collect.amount({ fact, row: total.row, column, label: `${total.label.text} · ${column.heading}` });
    }
  },
};

/** Of a revenue, of projects or of one kind of money the title would say so. */
const EXECUTED = /预算(?:支出)?执行|执行(?:情况|汇总)/;
const OF_OTHERS = /收入|收支|项目|专项|直达|进度|三公|采购|资产/;
const SOURCE = /^(?:资金|经费|预算)(?:来源|性质|类型|类别|渠道)$/;
const FUND =
  /^(?:一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?|财政专户(?:管理)?(?:资金)?|单位(?:自有)?资金|事业(?:单位经营)?收入|上级补助(?:资金|收入)?|其他(?:资金|收入))(?:财政)?(?:拨款|资金)?(?:收入)?$/;

function totalOf(table: Table): LabelledRow | undefined {
  const { item } = isNamed(table, EXECUTED, OF_OTHERS) ? namedIn(table.title) : { item: 'other' as const };
  if (item !== undefined && item !== 'expenditure') return undefined;
  const staged = stagedColumns(table);
  const [first] = staged;
  const heading = table.columns.find(({ column }) => column === first?.column.labelColumns[0])?.path.at(-1) ?? '';
  const stages = staged.map(({ stage }) => stage);
  if (!first || !SOURCE.test(heading) || !stages.includes('final') || new Set(stages).size < 2) return undefined;
  if (new Set(stages).size !== stages.length) return undefined;
  const rows = rowsOf(table, first.column);
  const [total, ...more] = rows.filter(({ label }) => isTotal(label));
  const funds = rows.filter((row) => row !== total && !row.label.partOf);
  if (!total || more.length > 0 || funds.length === 0 || !funds.every(({ label }) => FUND.test(label.key)))
    return undefined;
  const lines = funds.map(({ row }) => row);
  return staged.every(({ column }) => showsSum(table, column, total.row, lines)) ? total : undefined;
}

function stagedColumns(table: Table): readonly { readonly column: Column; readonly stage: Stage }[] {
  return amountColumns(table).flatMap((column) => {
    const stage = stageOf(column.path);
    return stage && column.labelColumns.length > 0 && !says(column, PART_OF_BUDGET) ? [{ column, stage }] : [];
  });
}
