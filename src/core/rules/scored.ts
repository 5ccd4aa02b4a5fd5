import { type Decimal, roundScore } from '../base/decimal';
import { withinFull } from './mark';
import type { OpenCode, RuleOutcome } from './ruleOutcome';
import { settle } from './settle';

/** The turns that scoring comes to in every kind of rule. */

/** Kept between 0 and the full mark, settled and rounded. */
export function scored(score: Decimal, fullMark: Decimal): { readonly kind: 'scored'; readonly score: Decimal } {
  return { kind: 'scored', score: roundScore(settle(withinFull(score, fullMark))) };
}

export function open(code: OpenCode): RuleOutcome {
  return { kind: 'open', code };
}

/** What a person gave, as long as it lies within the bounds; the bounds until then. */
export function judged(
  limits: { readonly minimum: Decimal; readonly maximum: Decimal },
  score: Decimal | undefined,
): RuleOutcome {
  return score ? given(score, limits) : { kind: 'range', ...limits };
}

export function given(
  score: Decimal,
  { minimum, maximum }: { readonly minimum: Decimal; readonly maximum: Decimal },
): RuleOutcome {
  return score.gte(minimum) && score.lte(maximum)
    ? { kind: 'scored', score: roundScore(score) }
    : open('scoreOutOfBounds');
}
