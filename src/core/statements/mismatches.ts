import type { Decimal } from '../base/decimal';
import type { Measure } from './figure';
import { type Direction, directionOf } from './lexicon';
import { printed } from './printed';
import { agrees, readPrinted } from './readPrinted';
import { evened } from './readText';
import type { Mismatch, MismatchCode, Reading } from './statement';

interface Expected {
  readonly value: Decimal;
  readonly measure: Measure;
  /** How many more of the last digit it may be off: of a sum of rounded parts. */
  readonly slack?: number;
  readonly code?: MismatchCode;
}

/** What a slot prints against the exact value: nothing where they agree, or where the sentence has no such slot. */
export function numberMismatch(reading: Reading, slot: string, expected: Expected): readonly Mismatch[] {
  const found = reading.slots[slot];
  if (!found) return [];
  const says = readPrinted(found.text);
  if (says && agrees(says, expected.value, expected.slack ?? 0)) return [];
  const dress = { money: /元/.test(found.text) && !/万元/.test(found.text) ? '元' : '万元' } as const;
  const unit = expected.measure === 'count' ? found.text.replace(/^[-\d.,\s]+/, '') : '';
  return [
    {
      code: expected.code ?? 'figureDiffers',
      slot,
      span: found.span,
      says: found.text,
      should: printed({ value: expected.value, measure: expected.measure, unit }, dress),
    },
  ];
}

/** The sign of a difference as a direction. */
export function signOf(difference: Decimal): Direction {
  if (difference.isZero()) return 'flat';
  return difference.isNegative() ? 'down' : 'up';
}

export function directionMismatch(
  reading: Reading,
  slot: string,
  expected: Direction,
  words: Readonly<Record<Direction, string>>,
): readonly Mismatch[] {
  const found = reading.slots[slot];
  if (!found || directionOf(found.text) === expected) return [];
  return [{ code: 'directionWrong', slot, span: found.span, says: found.text, should: words[expected] }];
}

/** A name in the sentence that is not the one of the figure it speaks of. */
export function labelMismatch(reading: Reading, slot: string, label: string): readonly Mismatch[] {
  const found = reading.slots[slot];
  return found && evened(found.text) !== evened(label) ? wordMismatch(reading, slot, label) : [];
}

export function wordMismatch(
  reading: Reading,
  slot: string,
  should: string,
  code: MismatchCode = 'wordWrong',
): readonly Mismatch[] {
  const found = reading.slots[slot];
  if (!found || found.text === should) return [];
  return [{ code, slot, span: found.span, says: found.text, should }];
}
