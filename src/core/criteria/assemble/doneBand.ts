import { decimal } from '../../base/decimal';
import { isNothing } from '../../rules/mark';
import { type Expression, FULL } from '../../rules/rule';
import type { Build } from '../criterion';
import type { Outcome } from '../phrase';
import { namesIn } from './formulaRule';
import type { NamedStatement, Statement } from '../criterionStatement';
import { MISSED } from '../clauseWords';
import { sameThing } from '../sameThing';
import { denies } from './denies';
import { isHedged } from './isHedged';
import { sameMark, valueOf } from './marks';
import { isOwnShareName } from './isOwnShareName';
import { plainBand } from './plainBand';

/**
 * 「完成招商引资任务得10分，未完成的按完成比例计分」 「完成目标任务得8分，每超额完成10%加1分」: what is done is 100% of itself, and
 * of that the rest goes by percent. Undefined where other things are measured as well.
 */
export function doneBand(build: Build): Build | undefined {
  // 「目标值为120户。完成目标值的得4分，…」: how much all of it is.
  const [plan] = build.statements.filter(({ kind }) => !ASIDE.has(kind));
  const isPlan = plan?.kind === 'base' && plan.of === '' && plan.unit !== 'rate';
  const told = build.statements.filter((one) => !ASIDE.has(one.kind) && !(isPlan && one === plan));
  const done = told.find((one): one is NamedStatement => one.kind === 'named' && DONE.test(one.name) && !one.marked);
  if (done?.outcome.kind !== 'gain' || done !== told[0] || isHedged(done.name)) return undefined;
  const rest = told.slice(1);
  const missed = rest.find((one): one is NamedStatement => one.kind === 'named');
  if (rest.length === 0 || !rest.every((one) => goesOn(one, done, rest, build.fullMark))) return undefined;
  const besides = rest.filter((one) => one !== missed && one.kind !== 'band' && one.kind !== 'formula');
  if (besides.some(({ kind }) => kind === 'named') || (missed && besides.length > 0)) return undefined;
  if (!rest.every((one) => !('outcome' in one) || isQuotientOf(done.name, one.outcome))) return undefined;
  const at = { at: '1', inclusive: true, sure: true };
  const adds = rest.some((one) => one.kind === 'steps' && one.outcome.kind === 'add');
  const band = { ...plainBand(adds ? { from: at, to: at } : { from: at }, 'rate', done), bare: adds };
  const figures = rest.map((one) => 'outcome' in one && ofFigures(one.outcome)).find((one) => one !== false);
  if (figures && (!isOfPlan(figures.quotient, build) || isMoreThan(done, figures.outcome, build))) return undefined;
  const statements = build.statements.flatMap((one): readonly Statement[] => {
    if (one === done) return [band];
    if (isPlan && one === plan) return [];
    if (one.kind === 'formula' && one.isScore) return [];
    if (one !== missed && one.kind !== 'otherwise') return [one];
    const rest = { kind: 'otherwise', outcome: figures?.outcome ?? one.outcome, span: one.span } as const;
    return figures
      ? [rest, { kind: 'formula', name: '', isScore: false, expression: figures.quotient, span: one.span }]
      : [rest];
  });
  return { ...build, statements };
}

/** 「实际完成数/目标任务数×6」: the quotient is what is measured, and whoever did it all has 100% of it. */
function ofFigures(outcome: Outcome): { readonly outcome: Outcome; readonly quotient: Expression } | undefined {
  if (outcome.kind !== 'formula' || outcome.expression.kind !== 'operation') return undefined;
  const { left, operator, right } = outcome.expression;
  if (operator !== '*' || left.kind !== 'operation' || left.operator !== '/') return undefined;
  const [top, bottom] = [left.left, left.right];
  if (top.kind !== 'quantity' || !ACTUAL.test(top.name) || namesIn(right).length > 0) return undefined;
  const isPlan = bottom.kind === 'number' || (bottom.kind === 'quantity' && PLANNED.test(bottom.name));
  if (!isPlan) return undefined;
  const value: Expression = { kind: 'quantity', name: '实际值' };
  return { outcome: { kind: 'formula', expression: { ...outcome.expression, left: value } }, quotient: left };
}

/** 「完成的得8分；未完成的，得分=完成值/指标值×分值」 of 10: who falls short would have more. */
function isMoreThan({ outcome }: NamedStatement, rest: Outcome, { fullMark }: Build): boolean {
  if (rest.kind !== 'formula' || rest.expression.kind !== 'operation' || outcome.kind !== 'gain') return false;
  const { right } = rest.expression;
  const most = right.kind === 'number' ? decimal(right.value) : decimal(fullMark);
  return most.gt(valueOf(outcome.mark, fullMark));
}

/** 「计划安装320盏，全部完成得6分，未全部完成的得分=实际安装盏数÷320×6分」: of the number that is planned, and of no other. */
function isOfPlan(quotient: Expression, { statements }: Build): boolean {
  const bottom = quotient.kind === 'operation' ? quotient.right : quotient;
  if (bottom.kind !== 'number') return true;
  const planned = statements.flatMap((one) =>
    one.kind === 'explanation' ? (one.text.match(/\d+(?:\.\d+)?/g) ?? []) : [],
  );
  return planned.length > 0 && planned.every((number) => decimal(number).eq(bottom.value));
}

/** 「完成化债任务」 is no quotient of 实际还款额 and 应还贷款额. */
function isQuotientOf(done: string, outcome: Outcome): boolean {
  const figures = ofFigures(outcome);
  if (figures === undefined || figures.quotient.kind !== 'operation') return true;
  const { left, right } = figures.quotient;
  return [left, right].every((side) => side.kind !== 'quantity' || sameThing(side.name, done));
}

const ACTUAL = /^(?:实际|已)?(?:完成|新增|实现|到位|办结|整改)|^实际/;
const PLANNED = /^(?:年度|年初)?(?:计划|目标|任务|预期|应)|(?:计划|目标|任务|指标)(?:数|额|量|值)?$/;

const ASIDE: ReadonlySet<Statement['kind']> = new Set(['explanation', 'limit', 'partial', 'stated', 'unread']);

/** By how much of it was done, and by nothing else: 「按时间进度比例得分」 is another measure. */
function isOwnShare(outcome: Outcome): boolean {
  if (outcome.kind === 'proportion') return !outcome.loss;
  if (outcome.kind === 'ratio') return isOwnShareName(outcome.name);
  if (ofFigures(outcome)) return true;
  return outcome.kind === 'formula' && namesIn(outcome.expression).every((name) => isOwnShareName(name));
}

function goesOn(one: Statement, done: NamedStatement, rest: readonly Statement[], fullMark: string): boolean {
  switch (one.kind) {
    case 'named':
      return (
        (isOwnShare(one.outcome) && MISSED.test(one.name)) ||
        (ofFigures(one.outcome) !== undefined && denies(one.name, done.name)) ||
        isRateOfDone(one, done)
      );
    case 'formula':
      return one.isScore && saysAgain(one.expression, done, rest, fullMark);
    case 'otherwise':
      return isOwnShare(one.outcome);
    case 'band': {
      // 「完成比例低于60%的不得分」
      const isNone = one.outcome.kind === 'gain' && !one.outcome.noLoss && isNothing(one.outcome.mark);
      const isBelow = one.intervals.every(({ from, to }) => !from && to !== undefined && decimal(to.at).lte(1));
      return (
        one.unit === 'rate' && !one.change && isNone && isBelow && (one.subject === '' || isOwnShareName(one.subject))
      );
    }
    case 'steps':
      return one.step.unit === 'rate' && !one.condition && isOf(one.subject, done.name);
    default:
      return false;
  }
}

/** 「整改到位的得3分，整改不到位的按整改率计分」: what is not so goes by the rate of the very thing that is done. */
function isRateOfDone({ name, outcome }: NamedStatement, done: NamedStatement): boolean {
  const isNot = MISSED.test(name) || denies(name, done.name) || done.name.endsWith(name.replace(/[不未]/, ''));
  return isNot && outcome.kind === 'ratio' && isOf(outcome.name, done.name);
}

/** 「按整改率计分，得分=整改率×3分」 */
function saysAgain(
  expression: Expression,
  { outcome }: NamedStatement,
  rest: readonly Statement[],
  fullMark: string,
): boolean {
  if (expression.kind !== 'operation' || expression.operator !== '*' || outcome.kind !== 'gain') return false;
  const { left, right } = expression;
  const isOfMark =
    right.kind === 'fullMark'
      ? sameMark(outcome.mark, FULL, fullMark)
      : right.kind === 'number' && sameMark(outcome.mark, { points: right.value }, fullMark);
  return (
    isOfMark &&
    left.kind === 'quantity' &&
    rest.some((one) => 'outcome' in one && one.outcome.kind === 'ratio' && one.outcome.name === left.name)
  );
}

/** 「全部整改到位」 and 「整改率」. */
function isOf(subject: string, name: string): boolean {
  const of = /^(?:任务|目标)?(?<of>\p{Script=Han}{2})(?:率|比例|进度)$/u.exec(subject)?.groups?.['of'];
  return subject === '' || (of !== undefined && name.includes(of));
}

const DONE =
  /^(?:[^,\d未不没无]{2,12}(?:完成|实现)(?:年初|年度)?预算|[^,\d未不没无]{2,12}(?:数|量|额|面积|里程|收入|任务))?(?:(?:全面|全部|按期|如期|按时)?(?:完成|达到|实现)(?!率|比例|进度)[^,\d]{0,14}(?:年初预算|预算任务|(?:任务|目标|计划|指标)(?:数|值|量|额|面积|里程|户数|工程量)?)|[^,\d未不没无]{0,16}全部[^\P{Script=Han}未不没无]{2}(?:到位|完毕|完成)?|[^,\d未不没无全部]{2,30}到位)$/u;
