import { readLabel } from '../base/text';
import type { Table } from './table';

/**
 * A note under the last of several blocks is said of all that make one form with it: those that stand right over it with no row
 * between, and the sections 「一、」 「二、」 of one title.
 */
export function shareNotes(tables: readonly Table[]): readonly Table[] {
  const shared = [...tables];
  for (let at = shared.length - 2; at >= 0; at--) {
    const [upper, lower] = [shared[at], shared[at + 1]];
    if (upper && lower && (standsRightUnder(lower, upper) || (isSection(upper) && isSection(lower))))
      shared[at] = { ...upper, notes: [...upper.notes, ...lower.notes] };
  }
  return shared;
}

function standsRightUnder({ area, above }: Table, upper: Table): boolean {
  return (
    above.length === 0 &&
    area.top === upper.area.bottom + 1 &&
    area.left <= upper.area.right &&
    area.right >= upper.area.left
  );
}

function isSection({ title }: Table): boolean {
  return /^[一二三四五六七八九十]+$/.test(readLabel(title).numbering);
}
