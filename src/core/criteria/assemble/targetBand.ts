import { isNothing } from '../../rules/mark';
import { FULL } from '../../rules/rule';
import type { Build } from '../criterion';
import { fail } from '../criterionProblem';
import type { BandStatement, Statement } from '../criterionStatement';
import type { ConditionPhrase } from '../phrase';
import { plainBand } from './plainBand';

/** 「培训不少于12场，每少1场扣0.5分」: what is wanted has the full mark, and steps lead away from it. */
export function targetBand(build: Build): Build | undefined {
  const others = build.statements.some(
    (one) => one.kind === 'base' || one.kind === 'otherwise' || (one.kind === 'band' && !isNone(one)),
  );
  const [wanted, second] = build.statements.filter((one) => one.kind === 'steps');
  if (others || second || wanted?.kind !== 'steps' || wanted.outcome.kind !== 'lose') return undefined;
  const { condition, step, subject } = wanted;
  const interval = condition && wantedOf(condition, step.direction);
  // 「不少于12场，每多1场扣0.5分」: what is asked for costs nothing, and more of it less still.
  if (condition && !interval && WANTS.test(condition.text)) fail('stepDirection', wanted.span);
  if (!condition || !interval || condition.than !== undefined || step.at !== undefined || step.start) return undefined;
  const outcome = { kind: 'gain', mark: FULL, verb: true } as const;
  const band = {
    ...plainBand(interval, condition.unit, { outcome, span: condition.span }),
    subject,
    change: condition.change === true,
  };
  const turned = (one: Statement): readonly Statement[] =>
    one === wanted ? [band, { ...wanted, condition: undefined, subject: '', follows: true }] : [one];
  return { ...build, statements: build.statements.flatMap(turned) };
}

const WANTS = /^(?:不(?:少|低|小|高|大|多)于|不超过?|不得|至少|至多)/;

/** One edge, and steps to its other side. */
function wantedOf({ intervals }: ConditionPhrase, direction: string): ConditionPhrase['intervals'][number] | undefined {
  const [interval, more] = intervals;
  if (!interval || more) return undefined;
  const { from, to } = interval;
  return (direction === 'down' && from && !to) || (direction === 'up' && to && !from) ? interval : undefined;
}

/** 「少于6场不得分」 */
function isNone({ outcome }: BandStatement): boolean {
  return outcome.kind === 'gain' && !outcome.noLoss && isNothing(outcome.mark);
}
