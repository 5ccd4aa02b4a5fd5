import { roundHalfUp } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { fits, quotient } from '../reckoned';
import { suspectFitting } from '../suspectFitting';
import type { Figure } from './figure';
import type { Relation } from './relation';

/** A rate beside the two figures that it is of. */
export function rateRelation(rate: Figure, part: Figure, whole: Figure): Relation {
  const figures = [rate, part, whole];
  const isRate = (one: Figure['number'], of: Figure['number']): boolean =>
    quotient(one, of).some((way) => fits(rate.number, way));
  if (isRate(part.number, whole.number)) return { figures };
  const exact = whole.number.value.isZero() ? undefined : part.number.value.div(whole.number.value);
  return {
    figures,
    doubt: {
      at: rate.at,
      says: rate.number.text,
      should: exact ? inDressOf(rate.number.text, roundHalfUp(exact, 6)) : '',
      why: `${part.number.text} ÷ ${whole.number.text}`,
      suspects: [
        suspectFitting(part.at, part.number, (value) => isRate({ ...part.number, value }, whole.number)),
        suspectFitting(whole.at, whole.number, (value) => isRate(part.number, { ...whole.number, value })),
      ],
    },
  };
}
