import { oneLine } from '../../base/text';
import type { Vocabulary } from '../../tables/words/explained';
import { unknownIn } from '../../tables/words/formWords';
import type { Residue } from '../../tables/words/residue';
import { parseA1 } from '../../workbook/address';
import { cellOfKey } from '../../workbook/snapshot';
import type { IndicatorRecord } from '../project';
import type { FormRegion } from './formRegions';
import type { SheetGrid } from './sheetGrid';

export interface Commented {
  /** Said in a note or a comment at a cell of the head or of the money, and not understood: it governs what was spent. */
  readonly unknown: Residue | undefined;
  /** At the row of an indicator it governs that indicator. */
  readonly indicators: readonly IndicatorRecord[];
}

/** What is said of a form in notes and comments at its cells. */
export function commentsOnForm(
  grid: SheetGrid,
  { from, left, bottom, right }: FormRegion,
  { title, year, indicators }: { title: string; year: number | undefined; indicators: readonly IndicatorRecord[] },
  vocabulary: Vocabulary,
): Commented {
  const said = new Map<number, Residue>();
  for (const [key, text] of grid.sheet.comments ?? []) {
    const { row, column } = cellOfKey(key);
    if (row < from || row > bottom || column < left || column > right) continue;
    const [unknown] = unknownIn(oneLine(text), title, year, vocabulary);
    if (unknown && !said.has(row)) said.set(row, unknown);
  }
  if (said.size === 0) return { unknown: undefined, indicators };
  const noted = indicators.map((one) => {
    const row = parseA1(one.place.cell ?? '')?.row ?? -1;
    const unknown = said.get(row);
    said.delete(row);
    return unknown ? { ...one, noted: unknown.text } : one;
  });
  return { unknown: [...said.values()][0], indicators: noted };
}
