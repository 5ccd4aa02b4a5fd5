import type { SheetSnapshot } from '../workbook/snapshot';
import { yearOf } from './chooseYear';
import type { Reading } from './reading';
import { isNumberedCopy } from './secondChoice';

/**
 * Excel calls a copy 「支出决算 (2)」, and which of the two was worked on afterwards nobody knows. One that says the same is a copy
 * and no more; one that says another figure is as good as the first, and what they differ in is a conflict.
 */
export function withRivalCopies(readings: readonly Reading[], sheets: readonly SheetSnapshot[]): readonly Reading[] {
  const copies = new Set(sheets.filter(isNumberedCopy).map(({ name }) => name));
  if (copies.size === 0) return readings;
  const open = new Map<string, Reading[]>();
  for (const one of readings)
    if (!one.source.secondChoice) open.set(keyOf(one), [...(open.get(keyOf(one)) ?? []), one]);
  const rivals = new Set(
    readings
      .filter((one) => copies.has(one.source.sheet) && open.get(keyOf(one))?.some(({ value }) => !value.eq(one.value)))
      .map(({ source }) => source.sheet),
  );
  if (rivals.size === 0) return readings;
  return readings.map((one) =>
    rivals.has(one.source.sheet) ? { ...one, source: { ...one.source, secondChoice: false } } : one,
  );
}

function keyOf(reading: Reading): string {
  return `${reading.fact} ${String(yearOf(reading))}`;
}
