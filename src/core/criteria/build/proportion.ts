import { decimal } from '../../base/decimal';
import { type Expression, FULL, type Mark, type PieceScore } from '../../rules/rule';
import type { Build } from '../criterion';
import { fail } from '../problem';
import type { Span } from '../span';
import { capOf } from './marks';

/** `value ÷ 90% × 分值` and its like as a piece; anything else over a stretch of values is not understood. */
export function proportionPiece(expression: Expression, build: Build, span: Span): PieceScore {
  const factors = factorsOf(expression);
  if (!factors) return fail('formulaNotUnderstood', span);
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
  if (above.length !== 2 || below.length > 1) return fail('formulaNotUnderstood', span);
  const mark: Mark = over.eq(build.fullMark) ? FULL : { points: over.toFixed() };
  if (over.gt(build.fullMark) || over.lte('1.5')) return fail('formulaNotUnderstood', span);
  return { kind: 'share', base: under.toFixed(), mark, cap: capOf(build) };
}

interface Factors {
  readonly above: readonly Expression[];
  readonly below: readonly Expression[];
}

function factorsOf(expression: Expression): Factors | undefined {
  if (expression.kind !== 'operation') return { above: [expression], below: [] };
  if (expression.operator === '+' || expression.operator === '-') return undefined;
  const [left, right] = [factorsOf(expression.left), factorsOf(expression.right)];
  if (!left || !right) return undefined;
  const [above, below] = expression.operator === '*' ? [right.above, right.below] : [right.below, right.above];
  return { above: [...left.above, ...above], below: [...left.below, ...below] };
}
