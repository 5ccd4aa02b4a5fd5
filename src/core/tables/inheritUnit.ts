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
  const first = Math.min(...tables.filter((table) => table.unit).map(({ area }) => area.top));
  return tables.map((table) => (table.unit || table.area.top < first ? table : { ...table, unit, unitFrom: 'sheet' }));
}
