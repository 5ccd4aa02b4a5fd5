import { decimal } from '../../base/decimal';
import type { Mark } from '../../rules/rule';
import type { Build } from '../criterion';
import { fail } from '../criterionProblem';
import type { BandStatement } from '../criterionStatement';
import type { SoftEdge } from '../phrase';
import { fitting, remaining } from './marks';

/** The mark of the band that lies on the other side of the edge, or right on it. */
export function markBeside(
  edge: SoftEdge,
  side: 'above' | 'below',
  build: Build,
  bands: readonly BandStatement[],
): Mark | undefined {
  // 「下降得4分，持平得3分，增长的每增长1%扣1分」 goes on from what 持平 itself has.
  const beside = bands.filter((one) => meets(one, edge, side));
  const [nearest] = [...beside.filter((one) => isPoint(one)), ...beside].flatMap(({ outcome, span }) => {
    if (outcome.kind === 'gain') return [fitting(outcome.mark, build, span)];
    return outcome.kind === 'lose' ? [remaining(outcome.mark, build, span)] : [];
  });
  if (nearest !== undefined) return nearest;
  // A full mark that is given elsewhere, and not at this edge, is another matter.
  const isElsewhere = bands.every(({ intervals }) =>
    intervals.every(({ from, to }) => [from, to].every((one) => !one || !decimal(one.at).eq(edge.at))),
  );
  if (isElsewhere && bands.some(({ outcome }) => outcome.kind === 'gain'))
    return fail('stepWithoutThreshold', bands[0]?.span ?? [0, 0]);
  return undefined;
}

function meets({ intervals, bare }: BandStatement, edge: SoftEdge, side: 'above' | 'below'): boolean {
  return intervals.some(({ from, to }) => {
    const at = side === 'below' ? to : from;
    const point = from && to && from.at === to.at && bare;
    return at !== undefined && decimal((point ? from : at).at).eq(edge.at);
  });
}

function isPoint({ intervals }: BandStatement): boolean {
  return intervals.some(({ from, to }) => from !== undefined && from.at === to?.at);
}
