import type { PieceScore } from '../../rules/rule';
import type { Build } from '../criterion';
import type { Outcome } from '../phrase';
import type { Span } from '../span';
import { fitting, remaining } from './marks';

/** Between two marks a person decides. */
export function judgedPiece(
  { minimum, maximum, loss }: Extract<Outcome, { kind: 'judge' }>,
  build: Build,
  span: Span,
): PieceScore {
  const [least, most] = [fitting(minimum, build, span), fitting(maximum, build, span)];
  return loss
    ? { kind: 'between', minimum: remaining(most, build, span), maximum: remaining(least, build, span) }
    : { kind: 'between', minimum: least, maximum: most };
}
