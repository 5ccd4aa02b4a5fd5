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
    const value = valueColumn(table);
    return value !== undefined && rowsOf(table, value).some(({ label }) => factLabelled(label.key) !== undefined);
  },

  read(table, collect) {
    const value = valueColumn(table);
    if (!value) return;
    const unit = unitColumn(table);
    for (const { row, label } of rowsOf(table, value)) {
      const fact = factLabelled(label.key);
      if (!fact) continue;
      const written = unit ? contentAt(table.sheet, row, unit.column) : undefined;
      const spot = { fact, row, column: value, label: label.text };
      collect.amount(typeof written === 'string' ? { ...spot, unitText: oneLine(written) } : spot);
    }
  },
};

/** Exactly one column of figures: with two (budget and final, this year and last) the names alone do not say enough. */
function valueColumn(table: Table): Column | undefined {
  if (table.columns.filter((column) => column.role === 'label').length !== 1) return undefined;
  const figures = valueColumns(table).filter((column) => !says(column, /^(?:单位|计量单位|备注|说明|来源|数据来源|填报人|填报说明|日期|年度|公式|佐证)/));
  const [only, ...more] = figures;
  return only && more.length === 0 && says(only, /数值|数据|金额|数量|数$|人数|本年|数额|实际|情况|合计|\d{4}/) ? only : undefined;
}

function unitColumn(table: Table): Column | undefined {
  return table.columns.find((column) => column.path.at(-1) === '单位' || column.path.at(-1) === '计量单位');
}
