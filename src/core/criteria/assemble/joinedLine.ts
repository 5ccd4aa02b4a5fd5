import { decimal } from '../../base/decimal';
import type { Build } from '../criterion';
import type { SoftEdge } from '../phrase';
import { plainBand } from './plainBand';

/** 「≥90%得满分；≤60%不得分；两者之间按直线比例计」: the line runs between the two. */
export function joinedLine(build: Build): Build | undefined {
  const line = build.statements.find(
    (one) => one.kind === 'whole' && (one.outcome.kind === 'line' || one.outcome.kind === 'proportion'),
  );
  const bands = build.statements.filter((one) => one.kind === 'band');
  const intervals = bands.flatMap((one) => one.intervals);
  const upper = intervals.find(({ from, to }) => from && !to);
  const lower = intervals.find(({ from, to }) => to && !from);
  if (line?.kind !== 'whole' || intervals.length !== 2 || !upper?.from || !lower?.to) return undefined;
  if (!decimal(lower.to.at).lt(upper.from.at)) return undefined;
  const between = plainBand({ from: beyond(lower.to), to: beyond(upper.from) }, bands[0]?.unit ?? 'none', line);
  return { ...build, statements: build.statements.map((one) => (one === line ? between : one)) };
}

/** The same edge seen from the other side. */
function beyond(edge: SoftEdge): SoftEdge {
  return { ...edge, inclusive: !edge.inclusive };
}
