import { oneLine } from '../base/text';
import { textsOf } from './lines';
import { bareMoneyUnit, statedMoneyUnit } from './moneyUnit';
import type { Table } from './table';

/** A table that names no unit takes the one its sheet stated above it, where the sheet never speaks of another. */
export function inheritUnit(tables: readonly Table[]): readonly Table[] {
  const stated = new Set(
    tables
      .flatMap((table) => [table.unit, ...table.columns.map(({ unit }) => unit)])
      .filter((unit) => unit !== undefined),
  );
  const [unit, ...others] = stated;
  if (!unit || others.length > 0) return tables;
  const stating = tables.filter((table) => table.unit);
  const first = Math.min(...stating.map(({ area }) => area.top));
  // A line of its own: what stands beside the unit of another table is that table's.
  const lines = stating.flatMap(({ above, title }) =>
    above.filter((line) => textsOf([line]).every((text) => statesUnit(text) && oneLine(text) !== title)),
  );
  return tables.map((table) =>
    // What is said beside the unit is said of all that is in it.
    table.unit || table.area.top < first
      ? table
      : { ...table, unit, unitFrom: 'sheet', above: [...lines, ...table.above] },
  );
}

function statesUnit(text: string): boolean {
  return (statedMoneyUnit(text) ?? bareMoneyUnit(text)) !== undefined;
}
