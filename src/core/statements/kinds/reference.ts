import { wordMismatch } from '../mismatches';
import { plainNumber, readingsOf } from '../readText';
import { sentence } from '../shownSpan';
import type { StatementKind } from '../statement';

/** 「详见表1」 「见图2」 「详见附件3」: it leads to what stands in the document under that number. */
export interface Reference {
  readonly to: '表' | '图' | '附件';
  readonly number: number;
}

const PATTERN = `(?:具体)?(?:详见|见|如)(?<to>附件|附表|表|图)${plainNumber('number')}`;

export const reference: StatementKind<Reference> = {
  id: 'reference',

  write({ to, number }) {
    return sentence(`详见${to}${String(number)}`);
  },

  recognise(text) {
    return readingsOf(reference.id, PATTERN, text);
  },

  check(reading, truth) {
    if (!truth) return [];
    return [...wordMismatch(reading, 'to', truth.to), ...wordMismatch(reading, 'number', String(truth.number))];
  },
};
