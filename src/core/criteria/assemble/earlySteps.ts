import { FULL } from '../../rules/rule';
import type { Build } from '../criterion';
import { fail } from '../criterionProblem';
import type { NamedStatement, Statement, StepsStatement } from '../criterionStatement';
import type { ConditionPhrase, SoftInterval } from '../phrase';
import { fitting, sameMark } from './marks';
import { isTimely } from './onTimeBand';
import { plainBand } from './plainBand';

/**
 * 「按合同时间完成得4分，每提前10天加1分，最多加2分；每延期5天扣1分」: how late it was, which is less than nothing where it was early; both ways it goes
 * on from the mark for being on time.
 */
export function earlySteps(build: Build): Build | undefined {
  const { statements, fullMark } = build;
  const ahead = statements.find((one): one is StepsStatement => one.kind === 'steps' && one.step.early === true);
  if (!ahead || ahead.step.at !== undefined) return undefined;
  const onTime = statements.find((one): one is NamedStatement => one.kind === 'named' && isTimely(one));
  const others = statements.filter((one) => one !== ahead && one !== onTime && !ASIDE.has(one.kind));
  const late = others.find((one): one is StepsStatement => one.kind === 'steps' && one.step.late === true);
  if (onTime?.outcome.kind !== 'gain' || ahead.outcome.kind !== 'add') return fail('stepWithoutThreshold', ahead.span);
  if (others.some((one) => one !== late)) fail('mixedRules', ahead.span);
  const start = fitting(onTime.outcome.mark, build, onTime.span);
  // Nothing can be added to all there is.
  if (sameMark(start, FULL, fullMark)) fail('stepStart', ahead.span);
  const zero = { at: '0', inclusive: true, sure: true };
  const beyond = { at: '0', inclusive: false, sure: true };
  const begun = (steps: StepsStatement, interval: SoftInterval): StepsStatement => ({
    ...steps,
    condition: condition(steps, interval),
    step: { ...steps.step, at: '0', start, late: true },
  });
  const put = (one: Statement): Statement => {
    if (one === onTime) return plainBand({ from: zero, to: zero }, ahead.step.unit, onTime);
    if (one === ahead) return begun(ahead, { to: beyond });
    return one === late ? begun(late, { from: beyond }) : one;
  };
  return { ...build, statements: statements.map(put) };
}

const ASIDE: ReadonlySet<Statement['kind']> = new Set(['limit', 'partial', 'explanation', 'unread', 'stated']);

function condition({ step, span }: StepsStatement, interval: SoftInterval): ConditionPhrase {
  return { kind: 'condition', intervals: [interval], unit: step.unit, text: '', span };
}
