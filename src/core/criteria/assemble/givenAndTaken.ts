import type { Build } from '../criterion';
import type { Statement } from '../criterionStatement';
import { sameMark } from './marks';

/**
 * 「按时报送的得1分，超出时间的扣1分；…」: whoever is late has not earned the point, or has lost one of the others besides. Both are
 * said so, and nobody but a person knows which is meant.
 */
export function isGivenAndTaken(build: Build): boolean {
  return build.statements.some((one, at) => takesTheSame(one, build.statements[at + 1], build));
}

function takesTheSame(given: Statement, taken: Statement | undefined, { stops, fullMark }: Build): boolean {
  if (given.kind !== 'named' || taken?.kind !== 'named') return false;
  if (given.outcome.kind !== 'gain' || taken.outcome.kind !== 'lose') return false;
  const isInOne = !stops.some((stop) => stop >= given.span[1] && stop <= taken.span[0]);
  return isInOne && sameMark(given.outcome.mark, taken.outcome.mark, fullMark);
}
