import { decimal } from '../../base/decimal';
import { isNothing } from '../../rules/mark';
import { FULL, NOTHING, type PieceScore } from '../../rules/rule';
import type { Build } from '../criterion';
import type { BandStatement } from '../criterionStatement';
import { fail } from '../criterionProblem';
import type { Span } from '../span';
import type { Unit } from '../phrase';
import { judgedPiece } from './judgedPiece';
import { capOf, fitting, remaining } from './marks';
import { proportionPiece } from './proportion';

/** What holds wherever nothing else is said; undefined where nobody says it. */
export function otherwiseScore(build: Build): PieceScore | undefined {
  const found = build.statements.filter((one) => one.kind === 'otherwise');
  const [first, second] = found;
  if (second) fail('saidTwice', second.span);
  const formula = build.statements.find((one) => one.kind === 'formula' && one.isScore);
  const ratio = build.statements.find((one) => one.kind === 'whole' && one.outcome.kind === 'ratio');
  const general = formula ?? ratio;
  if (first && general) fail('saidTwice', general.span);
  // 「得分=完成率×分值，完成率小于60%的，得0分」: the formula holds wherever nothing else is said.
  if (formula?.kind === 'formula') return proportionPiece(formula.expression, build, formula.span);
  if (ratio) return { kind: 'share', base: '1', mark: FULL, cap: capOf(build) };
  if (!first) return undefined;
  const { outcome, span } = first;
  switch (outcome.kind) {
    case 'gain':
      return { kind: 'mark', mark: fitting(outcome.mark, build, span) };
    case 'lose':
      return { kind: 'mark', mark: remaining(outcome.mark, build, span) };
    case 'judge':
      return judgedPiece(outcome, build, span);
    case 'formula':
      return proportionPiece(outcome.expression, build, span);
    case 'ratio':
      return otherwiseRatio(build, span);
    case 'proportion':
      return outcome.loss && !isOfTarget(build) ? openLoss(build, span) : otherwiseRatio(build, span);
    case 'line':
      return outcome.ends ? { kind: 'line', ...outcome.ends } : fail('markNotUnderstood', span);
    case 'add':
    case 'notApplicable':
      return fail('markNotUnderstood', span);
  }
}

/** 「90%以上得10分，达不到的按比例扣分」: in proportion to what nobody says. */
function openLoss(build: Build, span: Span): PieceScore {
  build.warn({ code: 'proportionUnclear', span, details: {} });
  return { kind: 'between', minimum: NOTHING, maximum: FULL };
}

/** 「达到100%得满分，否则按完成率计分」; below another threshold it may be meant in proportion to that. */
function otherwiseRatio(build: Build, span: Span): PieceScore {
  const bands = bandsAbove(build);
  const edges = bands.flatMap(({ intervals }) => intervals.map(({ from }) => from));
  const isFull = bands.every(({ outcome }) => outcome.kind === 'gain' && fitting(outcome.mark, build, span) === FULL);
  const [edge] = edges;
  if (!isFull || edges.length !== 1 || !edge || !(isOfTarget(build) || decimal(edge.at).eq(1)))
    fail('proportionUnclear', span);
  return { kind: 'share', base: edge.at, mark: FULL, cap: capOf(build) };
}

function bandsAbove({ statements }: Build): readonly BandStatement[] {
  return statements.filter((one): one is BandStatement => one.kind === 'band' && !isNoneBelow(one));
}

/** 「完成120户得满分，未完成的按比例得分」 「达到200人得5分，未达到的按比例扣分」: of so many. */
function isOfTarget(build: Build): boolean {
  const [band, second] = bandsAbove(build);
  const [interval, other] = band?.intervals ?? [];
  const at = interval?.from?.at;
  return !second && !other && band !== undefined && isMuch(band.unit) && at !== undefined && decimal(at).gt(0);
}

/** So many things, or so much money: a part of it is a part of nothing else. */
export function isMuch(unit: Unit): boolean {
  return unit.startsWith('#') || unit === 'yuan' || unit === 'qianYuan' || unit === 'wanYuan' || unit === 'yiYuan';
}

/** 「低于60%的不得分」 is an exception from what is left otherwise. */
function isNoneBelow({ outcome, intervals }: BandStatement): boolean {
  const isNone = outcome.kind === 'gain' && !outcome.noLoss && isNothing(outcome.mark);
  return isNone && intervals.every(({ from, to }) => !from && to !== undefined && decimal(to.at).lt(1));
}
