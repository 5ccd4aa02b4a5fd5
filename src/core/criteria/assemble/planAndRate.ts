import { decimal } from '../../base/decimal';
import { FULL, type Expression } from '../../rules/rule';
import type { Build } from '../criterion';
import type { BandStatement, NamedStatement, Statement, StepsStatement } from '../criterionStatement';
import type { Outcome, SoftEdge, SoftInterval, Unit } from '../phrase';
import { sameThing } from '../sameThing';
import { isOwnShareName } from './isOwnShareName';
import { namesIn } from './formulaRule';
import { fitting } from './marks';
import { plainBand } from './plainBand';

/**
 * 「培训人次≥500人次得满分；完成率80%以上得4分；低于80%不得分」 「新建公路20公里得10分；完成率90%以上得8分」: so much has the full mark, and what falls short goes by
 * how much of it that is. Measured is the number, and 80% are 80% of it. Undefined where the percent may be of anything else.
 */
export function planAndRate(build: Build): Build | undefined {
  const bands = build.statements.filter((one): one is BandStatement => one.kind === 'band');
  const steps = build.statements.filter((one): one is StepsStatement => one.kind === 'steps');
  const plan = planOf(build, bands);
  if (!plan || decimal(plan.at).lt(2)) return undefined;
  const shares = bands.filter((one) => one !== plan.statement);
  const isShare =
    shares.every((one) => isShareBand(one, plan.name)) && steps.every((one) => isShareStep(one, plan.name));
  const others = build.statements.some(({ kind }) => BESIDE.has(kind));
  const rest = build.statements.find((one) => one.kind === 'otherwise');
  // 「安装路灯200盏得6分，未全部完成的按完成率×6计分」
  const isRest = plan.statement.kind === 'named' && rest?.kind === 'otherwise' && isOwnOutcome(rest.outcome);
  const goesOn = shares.length + steps.length > 0 || isRest;
  if (!isShare || others || !goesOn) return undefined;
  const statements = build.statements.map((one): Statement => {
    if (one === plan.statement) return plan.band;
    if (one.kind === 'band') return ofPlan(one, plan, build);
    if (one.kind === 'steps') return stepsOfPlan(one, plan);
    if (one.kind === 'otherwise') return { ...one, outcome: outcomeOf(one.outcome, plan, build) };
    return one;
  });
  return { ...build, statements, plan: { number: plan.at, unit: plan.unit } };
}

interface Plan {
  readonly statement: Statement;
  readonly band: BandStatement;
  readonly at: string;
  readonly unit: Unit;
  readonly name: string;
}

const BESIDE: ReadonlySet<Statement['kind']> = new Set([
  'count',
  'base',
  'formula',
  'levelList',
  'target',
  'weights',
  'item',
]);

/** The one band of a number, from there on and with the full mark; or that so much is done. */
function planOf(build: Build, bands: readonly BandStatement[]): Plan | undefined {
  const numbers = bands.filter(({ unit }) => isPlain(unit));
  const [band, second] = numbers;
  const done = build.statements.filter((one): one is NamedStatement => one.kind === 'named' && DONE.test(one.name));
  const [named, more] = done;
  if (second ?? more ?? (band && named)) return undefined;
  if (band) {
    const [{ from, to } = {}, other] = band.intervals;
    const isWhole =
      from && !to && !other && !band.change && band.than === undefined && isFull(band.outcome, build, band);
    return isWhole ? { statement: band, band, at: from.at, unit: band.unit, name: band.subject } : undefined;
  }
  const { name = '', number = '', word = '' } = DONE.exec(named?.name ?? '')?.groups ?? {};
  if (!named || named.marked || named.veto || !isFull(named.outcome, build, named)) return undefined;
  const unit: Unit = `#${word}`;
  const from = { at: decimal(number).toFixed(), inclusive: true, sure: true };
  return { statement: named, band: { ...plainBand({ from }, unit, named), subject: name }, at: from.at, unit, name };
}

const DONE =
  /^(?<name>(?![^,]*(?:抽[查取样]|调查|问卷|每|平均|超过|至少|不少于))[^\d,未不无没]{2,20}?)(?<number>\d+(?:\.\d+)?)(?<word>人次|平方公里|公里|千米|平方米|立方米|米|亩|公顷|吨|人|户|名|座|处|个|场次?|期|台|套|盏|株|次|份|项|篇|件|家|村)(?:任务|目标|计划)?(?:及以上|以上)?$/;

function isPlain(unit: Unit): boolean {
  return unit.startsWith('#') && !/^#[项条点]$/.test(unit);
}

function isFull(outcome: Outcome, build: Build, { span }: Statement): boolean {
  return outcome.kind === 'gain' && !outcome.noLoss && fitting(outcome.mark, build, span) === FULL;
}

/** How much of it is done, by that name or by none. */
function isOwn(subject: string, name: string): boolean {
  return (
    subject === '' || OWN.test(subject) || isOwnShareName(subject) || (SHARE.test(subject) && sameThing(subject, name))
  );
}

const OWN =
  /^(?:实际|年度|全年)*(?:完成|达到|实现)(?:年度|全年|年初)?(?:目标|任务|计划|指标)*(?:任务|目标|值|数|量)?的?(?:率|比例|进度)?$/;
const SHARE = /完成(?:率|比例)$/;

function isShareBand({ subject, unit, change, than, intervals }: BandStatement, name: string): boolean {
  const within = intervals.every(({ from, to }) => [from, to].every((edge) => !edge || decimal(edge.at).lte(1)));
  return unit === 'rate' && !change && than === undefined && within && isOwn(subject, name);
}

function isShareStep({ subject, step, condition, outcome }: StepsStatement, name: string): boolean {
  const isBelow =
    condition === undefined ||
    isShareBand(
      {
        kind: 'band',
        subject,
        bare: false,
        outcome,
        span: step.span,
        change: condition.change === true,
        unit: condition.unit,
        intervals: condition.intervals,
        ...(condition.than !== undefined && { than: condition.than }),
      },
      name,
    );
  return (
    step.unit === 'rate' &&
    step.direction === 'down' &&
    step.object === undefined &&
    step.of === undefined &&
    isBelow &&
    isOwn(subject, name)
  );
}

function ofPlan(band: BandStatement, plan: Plan, build: Build): BandStatement {
  return {
    ...band,
    subject: plan.name,
    unit: plan.unit,
    intervals: band.intervals.map((one) => scaled(one, plan.at)),
    outcome: outcomeOf(band.outcome, plan, build),
  };
}

function stepsOfPlan(steps: StepsStatement, { at, unit }: Plan): StepsStatement {
  const { step, condition } = steps;
  const size = decimal(step.step).times(at).toFixed();
  return {
    ...steps,
    subject: '',
    condition: condition && { ...condition, unit, intervals: condition.intervals.map((one) => scaled(one, at)) },
    step: { ...step, step: size, unit, ...(step.at !== undefined && { at: decimal(step.at).times(at).toFixed() }) },
  };
}

function scaled({ from, to }: SoftInterval, by: string): SoftInterval {
  const edge = (one: SoftEdge): SoftEdge => ({ ...one, at: decimal(one.at).times(by).toFixed() });
  return { ...(from && { from: edge(from) }), ...(to && { to: edge(to) }) };
}

function isOwnOutcome(outcome: Outcome): boolean {
  if (outcome.kind === 'ratio') return isOwnShareName(outcome.name);
  if (outcome.kind === 'proportion') return !outcome.loss;
  return outcome.kind === 'formula' && namesIn(outcome.expression).every(isOwnShareName);
}

/** 「按完成率计分」: as much of the mark as of the plan is done. */
function outcomeOf(outcome: Outcome, { at }: Plan, { fullMark }: Build): Outcome {
  if (!isOwnOutcome(outcome)) return outcome;
  const quotient: Expression = {
    kind: 'operation',
    operator: '/',
    left: { kind: 'quantity', name: '实际值' },
    right: { kind: 'number', value: at },
  };
  if (outcome.kind === 'formula') return { kind: 'formula', expression: withShare(outcome.expression, quotient) };
  if (outcome.kind !== 'ratio') return outcome;
  return {
    kind: 'formula',
    expression: { kind: 'operation', operator: '*', left: quotient, right: { kind: 'number', value: fullMark } },
  };
}

function withShare(expression: Expression, share: Expression): Expression {
  if (expression.kind === 'quantity') return share;
  if (expression.kind === 'absolute') return { ...expression, of: withShare(expression.of, share) };
  if (expression.kind !== 'operation') return expression;
  return { ...expression, left: withShare(expression.left, share), right: withShare(expression.right, share) };
}
