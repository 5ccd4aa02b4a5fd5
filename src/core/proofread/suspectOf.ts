import type { Decimal } from '../base/decimal';
import type { Suspect } from './proof';
import type { ReadCell, ReadTable } from './readTable';

/** A cell of a broken relation, with the value that would mend it. */
export function suspectOf(
  { cell, decimals }: ReadCell,
  should: Decimal,
  { table }: ReadTable,
  position: ReadonlyMap<number, number>,
): readonly Suspect[] {
  const paragraph = position.get(cell.paragraph);
  if (paragraph === undefined) return [];
  return [
    {
      at: { paragraph, span: [0, cell.text.length], table: table.index },
      says: cell.text.trim(),
      should: should.toFixed(Math.max(decimals, should.decimalPlaces())),
    },
  ];
}
