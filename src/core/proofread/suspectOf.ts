import type { Decimal } from '../base/decimal';
import type { TextPlace } from './mention';
import type { Suspect } from './proof';
import type { ReadCell, ReadTable } from './readTable';
import { suspectFitting } from './suspectFitting';

/** Under 「占比（%）」 none is written. */
export function signOf(text: string): '%' | '' {
  return /[%％]\s*$/.test(text) ? '%' : '';
}

/** A cell of a broken relation, with the value that would mend it, or with what tells whether a value does. */
export function suspectOf(
  { cell, decimals, percent, value }: ReadCell,
  should: Decimal | ((value: Decimal) => boolean),
  { table }: ReadTable,
  position: ReadonlyMap<number, number>,
): readonly Suspect[] {
  const paragraph = position.get(cell.paragraph);
  if (paragraph === undefined) return [];
  const at: TextPlace = { paragraph, span: [0, cell.text.length], table: table.index };
  if (typeof should === 'function') return [suspectFitting(at, { text: cell.text, value }, should)];
  const printed = should.times(percent ? 100 : 1);
  const digits = printed.toFixed(Math.max(decimals, printed.decimalPlaces()));
  return [{ at, says: cell.text.trim(), should: `${digits}${signOf(cell.text)}` }];
}
