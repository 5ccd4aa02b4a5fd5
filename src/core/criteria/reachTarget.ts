import type { Expression } from '../rules/rule';
import { MISSED } from './clauseWords';
import { fail } from './criterionProblem';
import type { BandStatement, NamedStatement, Statement, TargetStatement } from './criterionStatement';
import type { Words } from './conditionSubject';
import type { ConditionPhrase, Outcome } from './phrase';

/**
 * 「培训合格率≥95%。达标得4分，每低1个百分点扣0.4分」 「目标值≥80%；达到目标值得5分，未达到的按实际值/目标值×分值计分」: what is wanted is
 * said first, and the mark is for reaching it. A comparison that nothing reaches has no mark.
 */
export function reachTarget(statements: readonly Statement[]): readonly Statement[] {
  let target: TargetStatement | undefined;
  let isReached = false;
  const told: Statement[] = [];
  for (const one of statements) {
    if (one.kind === 'target') {
      if (target && !isReached) fail('conditionWithoutMark', target.span);
      target = one;
      isReached = false;
      continue;
    }
    const reached: Statement | undefined = target && ofTarget(one, target, isReached);
    isReached ||= reached !== undefined;
    told.push(reached ?? one);
  }
  if (target && !isReached) fail('conditionWithoutMark', target.span);
  return told;
}

/** What is wanted, if a mark for reaching it follows. */
export function targetOf(
  { intervals, unit, span, change, than }: ConditionPhrase,
  subject: Words | undefined,
  between: readonly Words[],
): TargetStatement {
  const [one, second] = intervals;
  const isOneEdge = !second && ((one?.from === undefined) !== (one?.to === undefined) || one?.from?.at === one?.to?.at);
  if (!isOneEdge || change || than !== undefined || between.length > 0) fail('conditionWithoutMark', span);
  const of = subject?.text ?? '';
  return { kind: 'target', of: TARGET.test(of) ? '' : of, intervals, unit, span };
}

function ofTarget(one: Statement, target: TargetStatement, isReached: boolean): Statement | undefined {
  if (one.kind === 'named' && !one.marked && one.outcome.kind !== 'notApplicable') {
    if (!isReached && MET.test(one.name)) return bandOf(target, one);
    if (isReached && (MISSED.test(one.name) || UNMET.test(one.name)))
      return { kind: 'otherwise', outcome: inNumbers(one.outcome, target), span: one.span };
    return undefined;
  }
  if (one.kind === 'band' && one.than !== undefined && TARGET.test(one.than)) {
    const [{ from, to } = {}, second] = one.intervals;
    if (second) return undefined;
    if (!isReached && [from, to].every((edge) => !edge || (edge.at === '0' && edge.inclusive)))
      return bandOf(target, one);
    return isReached && to?.at === '0' && !to.inclusive && !from
      ? { kind: 'otherwise', outcome: inNumbers(one.outcome, target), span: one.span }
      : undefined;
  }
  if (one.kind === 'otherwise') return { ...one, outcome: inNumbers(one.outcome, target) };
  return undefined;
}

const MET =
  /^(?:(?:实际)?(?:完成|达成)?(?:值|情况)?)?(?:达标|达到|完成|符合|满足|实现|达到或超过|等于)(?:该|上述|以上|规定|年度|预期|考核|评价)*(?:目标值?|标准值?|指标值|要求|任务|目标任务|目标标准)?$/;
const UNMET =
  /^(?:未达标|不达标|未达到|达不到|不符合|未完成|不满足)(?:该|上述|以上|规定|年度|预期)*(?:目标值?|标准值?|指标值|要求|任务)?$/;
export function isBelowTarget(text: string): boolean {
  return UNMET.test(text);
}

/** How the comparison is called that says what is wanted. */
const TARGET = /^(?:年度|全年|预期|绩效|考核|评价)*(?:目标值?|标准值?|指标值|达标值|计划值)$/;

function bandOf(target: TargetStatement, { outcome, span }: BandStatement | NamedStatement): Statement {
  return {
    kind: 'band',
    subject: target.of,
    intervals: target.intervals,
    unit: target.unit,
    change: false,
    bare: false,
    outcome,
    span: [target.span[0], span[1]],
  };
}

/** 「实际值/目标值×分值」 divides by the number that is wanted. */
function inNumbers(outcome: Outcome, target: TargetStatement): Outcome {
  if (outcome.kind !== 'formula') return outcome;
  const [{ from, to } = {}] = target.intervals;
  const at = (from ?? to)?.at;
  return at === undefined ? outcome : { ...outcome, expression: withNumber(outcome.expression, at) };
}

function withNumber(expression: Expression, at: string): Expression {
  if (expression.kind === 'quantity') return TARGET.test(expression.name) ? { kind: 'number', value: at } : expression;
  if (expression.kind === 'absolute') return { ...expression, of: withNumber(expression.of, at) };
  if (expression.kind !== 'operation') return expression;
  return { ...expression, left: withNumber(expression.left, at), right: withNumber(expression.right, at) };
}
