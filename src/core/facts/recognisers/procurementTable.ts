import { plainText } from '../../base/text';
import type { Column, Table } from '../../tables/table';
import type { FactId } from '../catalogue';
import type { Collector } from '../collector';
import type { Spot } from '../wordBars';
import { type Stage, factOf, stageOf } from './items';
import { namesDepartmentMoney } from './departmentMoney';
import { JOINED, itemsOfTitle } from './itemRows';
import { type LabelledRow, amountColumns, isTotal, rowsOf, says } from './labelled';
import { showsSum, sumOf } from './namelessRows';
import { oddLines } from './oddLines';
import { isMoney, namesPurchases, notBought, strangePurchases, totalByFigures } from './purchasesAlike';
import type { Recogniser } from './recogniser';
import { namedIn } from './saidThing';
import { isNamed, stageOfName } from './tableName';
import { totalLabel, totalRows } from './totalRows';

/** 政府采购情况表, 政府采购预算表: the total of what was planned and of what was bought. */
export const procurementTable: Recogniser = {
  id: '政府采购表',

  recognises: (table) => isNamed(table, /采购/, /中小企业|意向|合同台账|指标/) && stagedColumns(table).length > 0,

  read(table, collect) {
    if (isOfPart(table)) return;
    for (const { column, stage } of stagedColumns(table)) {
      const fact = factOf('procurement', stage);
      if (!fact) continue;
      const rows = rowsOf(table, column);
      const [only, ...more] = rows.length === 0 ? totalRows(table) : [];
      // One row of figures under headings that say all.
      if (only && more.length === 0) collect.amount({ fact, row: only.row, column, label: totalLabel(only, column) });
      if (only) continue;
      const totals = rows.filter(({ label }) => isTotal(label) || TOTAL.test(label.key));
      const bought = rows.filter(isLine);
      const lines = bought.map(({ row }) => row);
      const others = bought.filter((line) => !totals.includes(line));
      const named = others.length > 1 ? others.filter(namesPurchases) : [];
      if (named.length > 0 && !totals.some(({ label }) => TOTAL.test(label.key))) {
        collectNamed(table, fact, column, { named, others: others.filter((line) => !named.includes(line)) }, collect);
        continue;
      }
      if (!mayBeSo(table, { fact, row: table.bodyTop, column, label: column.heading }, lines, collect)) continue;
      for (const total of totals) {
        const spot = { fact, row: total.row, column, label: total.label.text };
        if (mayHold(spot, strangersUnder(table, column, total, others), collect)) collect.amountOf(spot, lines);
      }
      // A total that is not understood would be added to what it is the total of.
      if (totals.length === 0 && !isMixed(bought) && !rows.some(({ label }) => /合计|总计|总额|共计/.test(label.key)))
        collectLines(table, fact, column, bought, collect);
    }
  },
};

/** 「公用经费政府采购情况」, without a comma, is what was bought out of that. */
function isOfPart({ title }: Table): boolean {
  const bought = plainText(title)
    .split(JOINED)
    .filter((part) => /采购/.test(part));
  return bought
    .flatMap((part) => part.split(/(?:政府)?采购/))
    .map((beside) => namedIn(beside).item)
    .some((item) => item !== undefined && item !== 'other' && item !== 'expenditure');
}

/** 「公用经费、政府采购执行情况」: its 「合计」 may be of both. */
function isOfMore(table: Table): boolean {
  return itemsOfTitle(table).some((item) => item && item !== 'other' && item !== 'procurement');
}

/**
 * Lines of others, 「学校食堂」, or of no purchase, 「退货」, are in a printed total as they would be in a sum; so is other money under
 * a title that names more, unless the total says of itself what it is of. Not where the rest alone comes to it.
 */
function strangersUnder(
  table: Table,
  column: Column,
  total: LabelledRow,
  lines: readonly LabelledRow[],
): readonly LabelledRow[] {
  const isOfAll = isOfMore(table) && !TOTAL.test(total.label.key);
  const filled = lines.filter((line) => !sumOf(table, column, [line.row]).isZero());
  const strange = [
    ...(isOfAll ? filled.filter(({ label }) => isMoney(label.key)) : []),
    ...(isOfMore(table) ? [] : notBought(filled)),
  ];
  const rest = filled.filter((line) => !strange.includes(line)).map(({ row }) => row);
  return strange.length > 0 && rest.length > 0 && showsSum(table, column, total.row, rest) ? [] : strange;
}

/** Each line may cost what it says. */
function mayBeSo(table: Table, spot: Spot, lines: readonly number[], collect: Collector): boolean {
  const staged = stagedColumns(table);
  const [planned] = staged.filter(({ stage }) => stage === 'budget' || stage === 'adjusted');
  const [spent] = staged.filter(({ stage }) => stage === 'final');
  return !oddLines(table, planned?.column, spent?.column, lines)
    .map((line) => collect.mayHoldLine(spot, line))
    .includes(false);
}

/** Each that is strange is told her, not only the first. */
function mayHold(spot: Spot, strange: readonly LabelledRow[], collect: Collector): boolean {
  return !strange.map(({ label }) => collect.mayHoldLine(spot, label.text)).includes(false);
}

/** 「政府采购」 is a figure of its own: the total of lines that come to it, or beside other money, which is not added to it. */
function collectNamed(
  table: Table,
  fact: FactId,
  column: Column,
  { named, others }: { readonly named: readonly LabelledRow[]; readonly others: readonly LabelledRow[] },
  collect: Collector,
): void {
  const [only, ...more] = named;
  if (!only) return;
  const spot = { fact, row: only.row, column, label: only.label.text };
  const rows = others.map(({ row }) => row);
  const isTheirs =
    others.length > 1 && stagedColumns(table).every((one) => showsSum(table, one.column, only.row, rows));
  const strange = isTheirs
    ? strangePurchases(others)
    : [...more, ...others.filter(({ label }) => !namesDepartmentMoney(label.key))];
  // Of two rows of that name nobody knows which, whatever she says of the word.
  if (mayHold(spot, strange, collect) && more.length === 0) collect.amountOf(spot, isTheirs ? rows : []);
}

/** The lines added up, where each is known to be something that was bought; the last, where it is what the others come to. */
function collectLines(
  table: Table,
  fact: FactId,
  column: Column,
  bought: readonly LabelledRow[],
  collect: Collector,
): void {
  const rows = bought.map(({ row }) => row);
  const spot = { fact, row: rows[0] ?? table.bodyTop, column, label: `${column.heading}合计` };
  const staged = stagedColumns(table).map((one) => one.column);
  const total = totalByFigures(table, staged, bought);
  if (!mayHold(spot, total ? [total] : strangePurchases(bought), collect)) return;
  // Known to be something else, whatever she says of the word.
  if (!total && bought.some(({ label }) => namesDepartmentMoney(label.key))) return;
  if (total) collect.amountOf({ ...spot, row: total.row, label: total.label.text }, rows);
  else collect.sum(spot, rows);
}

const TOTAL = /^(?:政府)?采购(?:支出|金额|预算|支出金额|预算金额)?(?:总额|合计|总计|总金额|总支出)$/;

/** 「一、货物」 over 「电脑」 is a group of them, or a line of its own: nobody knows. */
function isMixed(lines: readonly LabelledRow[]): boolean {
  return lines.some(({ label }) => label.numbering !== '') && lines.some(({ label }) => label.numbering === '');
}

/** A line of its own, not a part of the line above it. */
function isLine({ label }: LabelledRow): boolean {
  return !label.partOf && !/中小企业|小微|小计/.test(label.key);
}

const NOT_THE_WHOLE =
  /数量|单价|单位|规格|中小|小微|货物|工程|服务|一般公共|政府性基金|国有资本|财政专户|自筹|其他资金|项目编号/;

function stagedColumns(table: Table): readonly { column: Column; stage: Stage }[] {
  const staged = amountColumns(table).flatMap((column) => {
    const stage = says(column, NOT_THE_WHOLE) ? undefined : stageHere(table, column);
    return stage ? [{ column, stage }] : [];
  });
  // Of several columns of one stage the total is the one that says so.
  return staged.filter(({ column, stage }) => {
    const same = staged.filter(
      (one) =>
        one.stage === stage &&
        one.column.period.year === column.period.year &&
        one.column.period.offset === column.period.offset,
    );
    return (
      same.length === 1 || says(column, /合计|总计|小计/) || !same.some((one) => says(one.column, /合计|总计|小计/))
    );
  });
}

/** By its heading, by what was bought having a contract, by the table's name, by the total row's own words. */
function stageHere(table: Table, column: Column): Stage | undefined {
  const headed = stageOf(column.path);
  if (headed) return headed;
  if (says(column, /采购金额|合同|成交|中标|支出/) && !isNamed(table, /预算(?!执行)|计划/)) return 'final';
  if (!says(column, /合计|总计|金额|总价|小计|统计数|数额/)) return undefined;
  return stageOfName(table) ?? (rowsOf(table, column).some(({ label }) => SPENT.test(label.key)) ? 'final' : undefined);
}

const SPENT = /^(?:政府)?采购支出(?:总额|合计|总计|金额)?$/;
