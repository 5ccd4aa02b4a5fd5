import { decimal } from '../../base/decimal';
import type { Expression } from '../../rules/rule';
import type { Build } from '../criterion';
import type { Outcome, SoftEdge, SoftInterval } from '../phrase';
import { fail } from '../criterionProblem';
import { isOwnShareName } from './isOwnShareName';
import type { BandStatement, Statement, StepsStatement } from '../criterionStatement';
import type { Span } from '../span';

/** Two figures that the sentence compares, as one value with thresholds of its own. */
export interface ComparedFigures {
  readonly build: Build;
  readonly measure: Expression;
}

/**
 * 「实际成本≤计划成本」: where points go by percent, what is measured is the one figure as a part of the other, from
 * 100%; else how much they differ, from 0. A rate differs from another by percentage points. Undefined where no figures are compared.
 */
export function comparedFigures(given: Build): ComparedFigures | undefined {
  const build = { ...given, statements: given.statements.map(goesOn) };
  const bands = build.statements.filter((one): one is BandStatement => one.kind === 'band');
  const steps = build.statements.filter((one): one is StepsStatement => one.kind === 'steps');
  const pairs = [
    ...bands.map(({ subject, than, span }) => ({ subject, than, span })),
    ...steps.flatMap(({ subject, condition, span }) => (condition ? [{ subject, than: condition.than, span }] : [])),
  ];
  const compared = pairs.filter(({ than }) => than !== undefined);
  const [first] = compared;
  if (first?.than === undefined) return undefined;
  const { than } = first;
  const own = compared.map(({ subject }) => subject).find((subject) => subject !== '') ?? '';
  for (const pair of pairs) {
    if (pair.than === undefined) fail('unitsDiffer', pair.span);
    if (!isOne(pair.than, than)) fail('twoSubjects', pair.span, { first: than, second: pair.than });
    if (pair.subject !== '' && !isOne(pair.subject, own))
      fail('twoSubjects', pair.span, { first: own, second: pair.subject });
  }
  for (const { subject, condition, step, span } of steps) {
    const isOther = !condition && subject !== '' && ![own, than].some((name) => isOne(subject, name));
    if (isOther) fail('twoSubjects', span, { first: own, second: subject });
    // 「不超过计划成本得5分，每超过编制数1%扣1分」
    const { object } = step;
    if (object !== undefined && !PLANNED.test(object) && !isOne(object, than))
      fail('twoSubjects', span, { first: than, second: object });
  }
  for (const one of build.statements)
    if ((one.kind === 'band' || one.kind === 'otherwise') && one.outcome.kind === 'formula')
      checkQuotient(one.outcome.expression, [own, than], one.span);
  const defined = definedRate(build, [own, than]);
  const inRates = RATE.test(own) && (RATE.test(than) || (isRateName(own) && !isDoneOfPlan(own, than)));
  const bandsByPercent = bands.some(({ unit, than: other }) => other !== undefined && unit === 'rate');
  const byPercent = bandsByPercent || steps.some(({ step }) => step.unit === 'rate');
  const isQuotient =
    defined !== undefined ||
    (byPercent && !inRates) ||
    (inRates && PROGRESS.test(own) && steps.length === 0 && !bandsByPercent) ||
    build.statements.some(
      (one) => (one.kind === 'band' || one.kind === 'otherwise') && PROPORTIONAL.has(one.outcome.kind),
    );
  const isRate = isQuotient || (inRates && byPercent);
  const moved = build.statements.map((one) => movedStatement(one, isQuotient ? '1' : '0', isRate, than));
  const quantity = (name: string): Expression => ({ kind: 'quantity', name });
  return {
    build: { ...build, statements: moved, indicator: '' },
    measure: defined ?? {
      kind: 'operation',
      operator: isQuotient ? '/' : '-',
      left: quantity(own),
      right: quantity(than),
    },
  };
}

/** 「支付进度达到序时进度得4分，每低1个百分点扣0.2分。支付进度率=实际支付进度÷既定支付进度」: the rate that the row is called by is what goes down. */
function definedRate({ statements, indicator }: Build, [own, than]: readonly [string, string]): Expression | undefined {
  const formula = statements.find((one) => one.kind === 'formula' && !one.isScore && one.name === indicator);
  const expression = formula?.kind === 'formula' ? withoutPercent(formula.expression) : undefined;
  if (expression?.kind !== 'operation') return undefined;
  const { left, operator, right } = expression;
  const isQuotient = operator === '/' && left.kind === 'quantity' && right.kind === 'quantity';
  if (!isQuotient || !isOne(left.name, own)) return undefined;
  return isOne(right.name, than) || (SCHEDULED.test(right.name) && SCHEDULED.test(than)) ? expression : undefined;
}

/** `A÷B×100%` */
function withoutPercent(expression: Expression): Expression {
  if (expression.kind !== 'operation' || expression.operator !== '*' || expression.right.kind !== 'number')
    return expression;
  return decimal(expression.right.value).eq(1) ? expression.left : expression;
}

const SCHEDULED = /^(?:既定|序时|计划|规定|预定).*进度$/;

/** 「超过控制价5%以内得2分，超过5%得0分」: by how much more than the same figure. */
function goesOn(one: Statement, at: number, all: readonly Statement[]): Statement {
  const before = all.slice(0, at).filter((other): other is BandStatement => other.kind === 'band');
  const last = before.at(-1);
  const isOn =
    one.kind === 'band' && one.subject === '' && one.than === undefined && !one.change && last?.unit === 'rate';
  return isOn && one.unit === 'rate' && last.than !== undefined ? { ...one, than: last.than } : one;
}

/** 「实际值＜目标值的，得分=人均收入/目标值×分值」 divides something else than what is compared. */
function checkQuotient(expression: Expression, [own, than]: readonly [string, string], span: Span): void {
  if (expression.kind !== 'operation') return;
  const { left, operator, right } = expression;
  if (operator !== '/' || left.kind !== 'quantity' || right.kind !== 'quantity') {
    checkQuotient(left, [own, than], span);
    return;
  }
  if (isTurned(left.name, right.name, than) && isOne(right.name, own)) return;
  if (!isOne(left.name, own) && !DONE.test(left.name)) fail('twoSubjects', span, { first: own, second: left.name });
  if (!isOne(right.name, than) && !PLANNED.test(right.name))
    fail('twoSubjects', span, { first: than, second: right.name });
}

const DONE = /^(?:实际)?(?:完成|产出|达成)?(?:数|值|量|数量|情况)?$/;
/** Whatever was planned. */
export const PLANNED =
  /^(?:年度|任务|计划|规定)?(?:目标|计划|任务|标准|指标|范围|要求|时限|期限)(?:任务|目标|值|数|时间)?$/;
const RATE = /(?:率|进度|比例|比重|占比|度|增幅|增速|涨幅|降幅)$/;
/** 「预算执行率不低于上年」 「满意度达到目标值」: with a rate nothing but a rate is compared, whatever it is called. */
function isRateName(name: string): boolean {
  return /(?:率|比例|比重|占比|满意度|增幅|增速|涨幅|降幅)$/.test(name);
}

/** 「完成率达到计划」: what is planned is the whole. */
function isDoneOfPlan(own: string, than: string): boolean {
  return /完成率$/.test(own) && PLANNED.test(than);
}

/** 「支付进度≥序时进度」 is what the rate of that name divides. */
const PROGRESS = /进度$/;
const PROPORTIONAL = new Set(['ratio', 'proportion', 'formula']);

function isOne(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => name.replace(/(?:总?数|总?额|总?金额|批复)+$/, ''));
  return a === b || one === other || a.endsWith(b) || b.endsWith(a);
}

function movedStatement(one: Statement, by: string, isRate: boolean, than: string): Statement {
  const unit = isRate ? 'rate' : 'none';
  const moved = (intervals: readonly SoftInterval[]): readonly SoftInterval[] =>
    intervals.map((each) => movedInterval(each, by));
  if (one.kind === 'otherwise') return { ...one, outcome: overBoth(one.outcome, than) };
  if (one.kind === 'band')
    return {
      ...one,
      outcome: overBoth(one.outcome, than),
      than: undefined,
      subject: '',
      unit,
      intervals: moved(one.intervals),
    };
  if (one.kind !== 'steps') return one;
  const step = isRate ? one.step : { ...one.step, unit: 'none' as const };
  const { condition } = one;
  if (!condition) return { ...one, step };
  return {
    ...one,
    subject: '',
    step,
    condition: { ...condition, than: undefined, unit, intervals: moved(condition.intervals) },
  };
}

/** 「按实际完成数/计划完成数×6计分」: the quotient is what is measured. */
function overBoth(outcome: Outcome, than: string): Outcome {
  return outcome.kind === 'formula' ? { ...outcome, expression: withMeasure(outcome.expression, than) } : outcome;
}

/** 「目标成本÷实际成本」 is 1 by what is measured. */
function withMeasure(expression: Expression, than: string): Expression {
  const value: Expression = { kind: 'quantity', name: '实际值' };
  // 「达到任务数得3分，未达到的按完成比例×3分计」: how much of the one the other is.
  if (expression.kind === 'quantity' && isOwnShareName(expression.name)) return value;
  if (expression.kind !== 'operation') return expression;
  const { left, operator, right } = expression;
  if (operator === '/' && left.kind === 'quantity' && right.kind === 'quantity')
    return isTurned(left.name, right.name, than) ? { ...expression, left: ONE, right: value } : value;
  return { ...expression, left: withMeasure(left, than), right: withMeasure(right, than) };
}

const ONE: Expression = { kind: 'number', value: '1' };

function isTurned(top: string, bottom: string, than: string): boolean {
  return (isOne(top, than) || PLANNED.test(top)) && !isOne(bottom, than) && !PLANNED.test(bottom);
}

function movedInterval({ from, to }: SoftInterval, by: string): SoftInterval {
  const moved = (edge: SoftEdge): SoftEdge => ({ ...edge, at: decimal(edge.at).plus(by).toFixed() });
  return { ...(from && { from: moved(from) }), ...(to && { to: moved(to) }) };
}
