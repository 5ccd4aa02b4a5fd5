import { decimal } from '../../base/decimal';
import type { Place } from '../../base/problem';
import { plainText } from '../../base/text';
import type { Figure } from '../../statements/figure';
import { bareMoneyUnit } from '../../tables/moneyUnit';
import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { unitCell } from '../../tables/unitsInRows';
import { isStruckOut } from '../../tables/words/struckOut';
import { a1 } from '../../workbook/address';
import { type SheetSnapshot, cellKey, contentAt, contentText } from '../../workbook/snapshot';

/** What a cell of a line says, in the measure that its words and its unit tell. */
export function labelledFigureAt(table: Table, row: number, column: Column, label: string): Figure | undefined {
  const { sheet } = table;
  const content = contentAt(sheet, row, column.column);
  const amount = readAmount(content);
  if (isStruckOut(table, row, column)) return undefined;
  if (amount.kind !== 'number')
    return measuredIn(contentText(content), label, { sheet: sheet.name, cell: a1(row, column.column) });
  const place: Place = { sheet: sheet.name, cell: a1(row, column.column) };
  const common = { label, source: place };
  const words = `${label}${unitCell(table, row, column) ?? ''}`;
  if (amount.decoration?.percent || isPercent(sheet, row, column.column))
    return { ...common, value: amount.value, measure: 'rate' };
  if (/\(%\)|%$/.test(words)) return { ...common, value: amount.value.div(100), measure: 'rate' };
  // 0.95 or 95 under 执行率: without a sign nobody knows which.
  if (/(?:率|占比|比重|比例)$/.test(label)) return undefined;
  const said = unitCell(table, row, column);
  if (/得分|分值|评分|\(分\)/.test(words)) return { ...common, value: amount.value, measure: 'points' };
  if (COUNTS.test(words) || (said !== undefined && bareMoneyUnit(said) === undefined && said !== ''))
    return { ...common, value: amount.value, measure: 'count' };
  const unit = amount.unit ?? (said === undefined ? undefined : bareMoneyUnit(said)) ?? column.unit ?? table.unit;
  if (!unit || (unit === table.unit && table.unitFrom === 'figures'))
    // A report says 万元 behind it: in which unit this one is nobody has said.
    return OF_MONEY.test(`${table.title}${label}`) ? undefined : { ...common, value: amount.value, measure: 'count' };
  return { ...common, value: amount.value.div(unit.perWanYuan), measure: 'money', unit: '万元' };
}

/** 「8120亩」, 「21,360吨」: what is measured has its unit behind it. */
function measuredIn(text: string, label: string, source: Place): Figure | undefined {
  const [, digits, unit] =
    /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(户|件|份|场|期|亩|公顷|公里|千米|米|吨|公斤|平方米|立方米|株|盏|处|座)$/.exec(
      plainText(text),
    ) ?? [];
  if (digits === undefined || unit === undefined) return undefined;
  return { label, value: decimal(digits.replaceAll(',', '')), measure: 'count', unit, source };
}

const OF_MONEY = /[金总差余税]额|经费|[用费]$|款|预算|决算|支出|收入|资金|资产|[原净]值|价|补[贴助]/;

/** What is counted stands in a table of money, too. */
const COUNTS =
  /(?:人数|户数|个数|次数|件数|份数|辆数|台数|批次|人次|数量|面积|里程|编制数?)(?:\(.*\))?$|\((?:人|户|个|次|件|份|辆|台|套|批|项|人次|亩|公里|平方米)\)/;

function isPercent({ formats }: SheetSnapshot, row: number, column: number): boolean {
  return formats.get(cellKey(row, column))?.includes('%') === true;
}
