import { decimal } from '../../base/decimal';
import type { Build } from '../criterion';
import type { SoftEdge, SoftInterval } from '../phrase';
import type { Statement } from '../criterionStatement';

const ABSOLUTE = /的?绝对值|^\|([^|]+)\|$/;
const DEVIATION = /偏差|偏离|误差/;

/** 「绝对值≤5%」 and 「偏差率5%以内」 hold for both signs: the intervals are mirrored at 0. Undefined where nothing is to be done. */
export function mirrored(build: Build): Build | undefined {
  const { statements, indicator } = build;
  const measured = statements.filter((one) => one.kind === 'band' || one.kind === 'steps');
  const intervals = measured.flatMap((one) => (one.kind === 'band' ? one.intervals : (one.condition?.intervals ?? [])));
  const subjects = measured.map(({ subject }) => subject);
  const meant =
    subjects.some((subject) => ABSOLUTE.test(subject) || DEVIATION.test(subject)) || DEVIATION.test(indicator);
  const oneSided = intervals.every(({ from, to }) =>
    [from, to].every((edge) => !edge || !decimal(edge.at).isNegative()),
  );
  // Around 100% or another point the sentence itself says which side is which.
  const nearZero = intervals.every(({ from, to }) => [from, to].every((edge) => !edge || decimal(edge.at).lt('0.9')));
  // 「误差为0得满分」 is the same on both sides.
  const changes = intervals.some(({ from, to }) => !(from && from.at === to?.at && decimal(from.at).isZero()));
  if (!meant || !oneSided || !nearZero || !changes) return undefined;
  return { ...build, statements: statements.map(mirroredStatement) };
}

function mirroredStatement(one: Statement): Statement {
  if (one.kind === 'band') return { ...one, subject: plain(one.subject), intervals: one.intervals.flatMap(bothSides) };
  if (one.kind !== 'steps') return one;
  return {
    ...one,
    subject: plain(one.subject),
    condition: one.condition && { ...one.condition, intervals: one.condition.intervals.flatMap(bothSides) },
  };
}

function plain(subject: string): string {
  return subject.replace(ABSOLUTE, '$1');
}

function bothSides({ from, to }: SoftInterval): readonly SoftInterval[] {
  if (from && to && from.at === to.at && decimal(from.at).isZero()) return [{ from, to }];
  if (!from && to) return [{ from: turned(to), to }];
  if (from && decimal(from.at).isZero() && from.inclusive && to) return [{ from: turned(to), to }];
  return [
    { ...(from && { from }), ...(to && { to }) },
    { ...(to && { from: turned(to) }), ...(from && { to: turned(from) }) },
  ];
}

function turned(edge: SoftEdge): SoftEdge {
  return { ...edge, at: decimal(edge.at).neg().toFixed() };
}
