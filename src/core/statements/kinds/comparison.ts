import type { Figure } from '../figure';
import { WRITTEN } from '../lexicon';
import { directionMismatch, labelMismatch, signOf } from '../mismatches';
import { name, readingsOf } from '../readText';
import { followed, sentence } from '../shownSpan';
import type { StatementKind } from '../statement';

/** 「决算收入小于预算收入」: which of two is larger, before the reason that she gives. */
export interface Comparison {
  readonly left: Figure;
  readonly right: Figure;
}

const PATTERN = `${name('left')}(?<word>大于|小于|等于|高于|低于)${name('right')}(?=的(?:主要)?原因|[,;。)]|$)`;

export const comparison: StatementKind<Comparison> = {
  id: 'comparison',

  write({ left, right }) {
    const word = WRITTEN.compared[signOf(left.value.minus(right.value))];
    return sentence(left.label, followed(word, left), right.label);
  },

  recognise(text) {
    return readingsOf(comparison.id, PATTERN, text);
  },

  check(reading, truth) {
    if (!truth) return [];
    return [
      ...labelMismatch(reading, 'left', truth.left.label),
      ...directionMismatch(reading, 'word', signOf(truth.left.value.minus(truth.right.value)), WRITTEN.compared),
      ...labelMismatch(reading, 'right', truth.right.label),
    ];
  },
};
