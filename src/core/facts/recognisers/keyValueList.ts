import { oneLine } from '../../base/text';
import type { Column, Table } from '../../tables/table';
import { contentAt } from '../../workbook/snapshot';
import { factLabelled } from './factLabels';
import { rowsOf, says, valueColumns } from './labelled';
import type { Recogniser } from './recogniser';

/** 数据项 | 数值 | 单位: one figure a row, named as the catalogue names it. */
export const keyValueList: Recogniser = {
  id: '数据项清单',

  recognises(table) {
    if (isBudgetTable(table)) return false;
    const [value] = figureColumns(table);
    return value !== undefined && rowsOf(table, value).some(({ label }) => factLabelled(label.key) !== undefined);
  },

  read(table, collect) {
    const unit = unitColumn(table);
    for (const column of figureColumns(table)) {
      for (const { row, label } of rowsOf(table, column)) {
        const fact = factLabelled(label.key);
        if (!fact) continue;
        const written = unit ? contentAt(table.sheet, row, unit.column) : undefined;
        const spot = { fact, row, column, label: label.text };
        collect.amount(typeof written === 'string' ? { ...spot, unitText: oneLine(written) } : spot);
      }
    }
  },
};

/** In a 预算表 or 决算表 「其他收入」 is the table's own line, not the 数据项 of that name. */
function isBudgetTable({ title }: Table): boolean {
  return /[预决]算/.test(title) && !/绩效|自评|补充|数据|基本情况/.test(title);
}

/** One column of figures, or one for each year: with others (budget and final) the names alone do not say enough. */
function figureColumns(table: Table): readonly Column[] {
  if (table.columns.filter((column) => column.role === 'label').length !== 1) return [];
  const figures = valueColumns(table).filter((column) => !says(column, /^(?:单位|计量单位|备注|说明|来源|数据来源|填报人|填报说明|日期|年度|公式|佐证)/));
  if (figures.some((column) => says(column, /预算|决算|执行/))) return [];
  const years = new Set(figures.map(({ period }) => period.year ?? period.offset));
  if (figures.length > 1) return years.size === figures.length && !years.has(undefined) ? figures : [];
  return figures.filter((column) => says(column, /数值|数据|金额|数量|数$|人数|本年|数额|实际|情况|合计|\d{4}/));
}

function unitColumn(table: Table): Column | undefined {
  return table.columns.find((column) => column.path.at(-1) === '单位' || column.path.at(-1) === '计量单位');
}
