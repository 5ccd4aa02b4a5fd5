import { isNothing } from '../../rules/mark';
import type { Build } from '../criterion';
import type { Statement } from '../criterionStatement';
import type { LimitPhrase } from '../phrase';
import { valueOf } from './marks';
import type { Group } from './sumGroup';

/**
 * 「违规1次扣1分，最多扣2分；迟报1次扣1分，最多扣3分」: a limit between two things is of the one before it. At the end it is of all where it stands
 * apart or all stand in its clause, and of the last where each of the others has its own; else nobody can say, and it is undefined.
 */
export function limitsOfParts(
  groups: readonly Group[],
  build: Build,
): { readonly own: ReadonlyMap<Group, readonly LimitPhrase[]>; readonly whole: Build } | undefined {
  const own = new Map<Group, readonly LimitPhrase[]>();
  for (const limit of build.statements.filter((one): one is LimitPhrase => isOne(one, build))) {
    const before = groups.filter((group) => startOf(group) < limit.span[0]);
    const within = before.filter(({ statements }) => statements.some(({ span }) => span[0] >= (limit.from ?? 0)));
    const [last] = before.slice(-1);
    const others = before.slice(0, -1);
    const isBetween = before.length < groups.length;
    const isOwn = isBetween
      ? within.filter((one) => one === last || !own.has(one)).length === 1
      : others.length > 0 && others.every((one) => own.has(one));
    if (last && isOwn) own.set(last, [...(own.get(last) ?? []), limit]);
    else if (isBetween || own.size > 0) return undefined;
    else if (within.length > 0 && within.length < groups.length) return undefined;
  }
  const taken = [...own.values()].flat();
  const statements = build.statements.filter((one) => !taken.some((limit) => limit === one));
  return { own, whole: { ...build, statements } };
}

/** One that takes effect: 「扣完为止」 and 「最高得满分」 hold anyway. */
function isOne(one: Statement, { fullMark }: Build): boolean {
  if (one.kind !== 'limit') return false;
  return one.limit === 'floor' ? !isNothing(one.mark) : valueOf(one.mark, fullMark).lt(fullMark);
}

function startOf({ statements }: Group): number {
  return Math.min(...statements.map(({ span }) => span[0]));
}
