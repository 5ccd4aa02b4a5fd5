import { type Decimal, decimal, roundHalfUp, ZERO } from '../../base/decimal';
import { expressionValue, quantitiesOf } from '../../rules/expression';
import { markValue } from '../../rules/mark';
import { type Expression, FULL, type Interval, type Line, type Mark, NOTHING, type PieceScore } from '../../rules/rule';
import type { Build } from '../criterion';
import { fail } from '../criterionProblem';
import type { Unit } from '../phrase';
import type { Span } from '../span';
import { capOf } from './marks';

/** `value ÷ 90% × 分值` and its like as a piece; anything else over a stretch of values is not understood. */
export function proportionPiece(written: Expression, build: Build, span: Span, interval: Interval = {}): PieceScore {
  const expression = ofTarget(written, build, span);
  const factors = factorsOf(expression);
  if (!factors) return linePiece(expression, build, span, interval);
  const { above, below } = factors;
  const names = [...above, ...below].filter((one) => one.kind === 'quantity');
  const fullAbove = above.filter((one) => one.kind === 'fullMark').length;
  if (names.length !== 1 || below.some((one) => one.kind === 'fullMark') || fullAbove > 1)
    return fail('formulaNotUnderstood', span);
  const constant = (parts: readonly Expression[]): ReturnType<typeof decimal> =>
    parts.reduce((product, one) => (one.kind === 'number' ? product.times(one.value) : product), decimal('1'));
  const [over, under] = [constant(above), constant(below)];
  const isInverse = below.some((one) => one.kind === 'quantity');
  // Without 分值 a number is the mark: 「完成率×10」.
  const marked = fullAbove === 1 ? FULL : undefined;
  if (isInverse) {
    const [base, points, third] = above.flatMap((one) => (one.kind === 'number' ? [one.value] : []));
    // 「80%÷实际值×6」, where 6 is the full mark.
    if (
      !marked &&
      base !== undefined &&
      points !== undefined &&
      third === undefined &&
      decimal(points).eq(build.fullMark)
    )
      return { kind: 'inverse', base, mark: FULL, cap: capOf(build) };
    if (!marked) return fail('formulaNotUnderstood', span);
    return { kind: 'inverse', base: over.div(under).toFixed(), mark: marked, cap: capOf(build) };
  }
  if (marked) return { kind: 'share', base: under.div(over).toFixed(), mark: marked, cap: capOf(build) };
  if (above.length < 2 || below.length > 1) return fail('formulaNotUnderstood', span);
  const mark: Mark = over.eq(build.fullMark) ? FULL : { points: over.toFixed() };
  if (over.gt(build.fullMark) || (over.lte('1.5') && mark !== FULL)) return fail('formulaNotUnderstood', span);
  return { kind: 'share', base: under.toFixed(), mark, cap: capOf(build) };
}

/** 「（执行率-80%）/20%×分值」: a straight line, drawn between the ends of its stretch. */
function linePiece(expression: Expression, build: Build, span: Span, { from, to }: Interval): PieceScore {
  const [name, second] = quantitiesOf(expression);
  const fullMark = decimal(build.fullMark);
  const at = (value: Decimal): Decimal | undefined =>
    name === undefined ? undefined : expressionValue(expression, { [name]: value }, fullMark);
  const [zero, one, two, under] = ['0', '1', '2', '-1'].map((value) => at(decimal(value)));
  if (second !== undefined || !zero || !one || !two || !under || one.eq(zero))
    return fail('formulaNotUnderstood', span);
  const slope = one.minus(zero);
  // A formula that takes the size alone is a line to each side of 0 (`bothSigns`).
  if (![two.minus(one), zero.minus(under)].every((rise) => rise.minus(slope).abs().lt('1e-15')))
    return fail('formulaNotUnderstood', span);
  // Where a stretch is open, the line ends where it comes to nothing or to the full mark.
  const reaches = (mark: Decimal): Decimal => roundHalfUp(mark.minus(zero).div(slope), PLACES);
  const [low, high] = [reaches(slope.gt(0) ? ZERO : fullMark), reaches(slope.gt(0) ? fullMark : ZERO)];
  const [first, last] = [from ? decimal(from.at) : low, to ? decimal(to.at) : high].map((value): Line['from'] => ({
    at: value.toFixed(),
    mark: asShare(roundHalfUp(at(value) ?? ZERO, PLACES), fullMark),
  }));
  if (!first || !last || !decimal(first.at).lt(last.at)) return fail('formulaNotUnderstood', span);
  if (!markValue(capOf(build), fullMark).eq(fullMark)) return fail('formulaNotUnderstood', span);
  return slope.gt(0) ? { kind: 'line', from: last, to: first } : { kind: 'line', from: first, to: last };
}

/** Beyond what a threshold is written with, so that a third of something is none the worse. */
const PLACES = 12;

function asShare(points: Decimal, fullMark: Decimal): Mark {
  if (points.eq(fullMark)) return FULL;
  return points.isZero() ? NOTHING : { share: [points.toFixed(), fullMark.toFixed()] };
}

interface Factors {
  readonly above: readonly Expression[];
  readonly below: readonly Expression[];
}

function factorsOf(expression: Expression): Factors | undefined {
  if (expression.kind === 'absolute') return undefined;
  if (expression.kind !== 'operation') return { above: [expression], below: [] };
  if (expression.operator === '+' || expression.operator === '-') return undefined;
  const [left, right] = [factorsOf(expression.left), factorsOf(expression.right)];
  if (!left || !right) return undefined;
  const [above, below] = expression.operator === '*' ? [right.above, right.below] : [right.below, right.above];
  return { above: [...left.above, ...above], below: [...left.below, ...below] };
}

/** 「≥12个得满分，不足的按完成率乘以分值计分」: of a number of things the rate is what it is of so many as are wanted. */
function ofTarget(expression: Expression, build: Build, span: Span): Expression {
  const bands = build.statements.filter((one) => one.kind === 'band');
  const isMuch = bands.some(({ unit }) => unit.startsWith('#') || MONEY.has(unit));
  if (!isMuch || !quantitiesOf(expression).some((name) => SHARE.test(name))) return expression;
  const full = bands.filter(
    ({ outcome }) => outcome.kind === 'gain' && markValue(outcome.mark, decimal(build.fullMark)).eq(build.fullMark),
  );
  const [at, other] = new Set(full.flatMap(({ intervals }) => intervals.map(({ from }) => from?.at)));
  // 「不足的按出勤率×分值」 is a rate of something else.
  const isOther = quantitiesOf(expression).some((name) => SHARE.test(name) && !OF_WANTED.test(name));
  if (isOther || at === undefined || other !== undefined || !decimal(at).gt(0)) return fail('proportionUnclear', span);
  return divided(expression, at);
}

const OF_WANTED = /^(?:实际|任务|目标|计划|资金|工作|指标)*(?:完成|到位|实现|达成|达标|落实)(?:率|比例|比率|百分比)$/;
const SHARE = /(?:率|比例|比率|百分比|占比)$/;
const MONEY: ReadonlySet<Unit> = new Set(['yuan', 'qianYuan', 'wanYuan', 'yiYuan']);

function divided(expression: Expression, by: string): Expression {
  if (expression.kind === 'quantity')
    return SHARE.test(expression.name)
      ? { kind: 'operation', operator: '/', left: expression, right: { kind: 'number', value: by } }
      : expression;
  if (expression.kind === 'absolute') return { ...expression, of: divided(expression.of, by) };
  if (expression.kind !== 'operation') return expression;
  return { ...expression, left: divided(expression.left, by), right: divided(expression.right, by) };
}
