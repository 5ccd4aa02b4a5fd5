import type { Build } from '../criterion';
import type { Statement, StepsStatement } from '../criterionStatement';
import { fitting } from './marks';
import { plainBand } from './plainBand';

/** Steps from a mark that is there anyway, over how much something has grown. */
export interface Grown {
  readonly build: Build;
  readonly subject: string;
}

/**
 * 「基础分60分，每增加1个百分点加2分」: what is measured is the growth, never the figure itself; without any the base
 * stands, and a fall costs nothing of which the sentence does not speak. Undefined where other things decide as well.
 */
export function grownFromBase(build: Build): Grown | undefined {
  const { statements } = build;
  const bases = statements.filter((one) => one.kind === 'stated' && one.base);
  const steps = statements.filter((one): one is StepsStatement => one.kind === 'steps');
  const [base] = bases;
  if (base?.kind !== 'stated' || bases.length > 1 || !steps.every(isGrowth)) return undefined;
  const directions = new Set(steps.map(({ step }) => step.direction));
  const [first, ...others] = steps.map(({ subject }) => subject);
  const told = statements.some((one) => one.kind === 'explanation' && steps.some(({ span }) => span[1] <= one.span[0]));
  const isOne = (others.length === 0 || !told) && others.every((subject) => subject === '' || subject === first);
  const alone = statements.every((one) => one === base || KINDS.has(one.kind));
  if (steps.length === 0 || directions.size < steps.length || !isOne || !alone) return undefined;
  const start = fitting({ points: base.points }, build, base.span);
  const zero = { at: '0', inclusive: true, sure: true };
  const rest: readonly Statement[] = [
    { up: { to: zero }, down: { from: zero } }[directions.has('up') ? 'up' : 'down'],
  ].map((interval) =>
    plainBand(interval, 'none', { outcome: { kind: 'gain', mark: start, verb: true }, span: base.span }),
  );
  const moved = statements.flatMap((one): readonly Statement[] => {
    if (one === base) return directions.size > 1 ? [] : rest;
    return one.kind === 'steps'
      ? [{ ...one, subject: '', follows: false, step: { ...one.step, at: '0', start } }]
      : [one];
  });
  return { build: { ...build, statements: moved, indicator: '' }, subject: first ?? '' };
}

const KINDS: ReadonlySet<Statement['kind']> = new Set(['steps', 'limit', 'partial', 'explanation', 'unread', 'stated']);

function isGrowth({ condition, step, outcome }: StepsStatement): boolean {
  const moves = outcome.kind === 'add' || outcome.kind === 'lose';
  return (
    moves && !condition && step.at === undefined && (step.direction === 'up' || step.direction === 'down') && !step.late
  );
}
