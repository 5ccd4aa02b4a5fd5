import { decimal } from '../../base/decimal';
import { ratio } from '../../rules/patterns/ratio';
import type { Expression } from '../../rules/rule';
import type { Build, Built } from '../criterion';
import type { FormulaPhrase } from '../phrase';
import { fail } from '../criterionProblem';
import { capOf } from './marks';

/** Names of what is measured, rather than of a figure that goes into it. */
export const MEASURED = /(?:率|度|比例|比率|进度|实际值|比重|占比|百分比)$/;

/** 「得分=预算完成率×分值」 over the measured value, or a formula over quantities. */
export function buildFormulaRule(build: Build, { expression, span }: FormulaPhrase): Built {
  const names = namesIn(expression);
  const [name] = names;
  const cap = capOf(build);
  if (names.length === 1 && name !== undefined && MEASURED.test(name)) {
    if (isProduct(expression, build))
      return { rule: ratio(cap), valueKind: 'rate', subject: name === '实际值' ? '' : name };
  }
  // 「单项得分×权重」: points of another scale.
  if (
    names.length === 0 ||
    (holdsFullMark(expression) && names.some((one) => /分$|分数$/.test(one)) && names.length === 1)
  )
    return fail('formulaNotUnderstood', span);
  if (!holdsFullMark(expression) && isShare(expression)) {
    // 「得分=达标个数/全部个数」 forgets the factor; a share cannot be the points.
    build.warn({ code: 'factorMissing', span, details: {} });
    return {
      rule: {
        kind: 'expression',
        score: { kind: 'operation', operator: '*', left: expression, right: { kind: 'fullMark' } },
        cap,
      },
      valueKind: 'rate',
    };
  }
  return { rule: { kind: 'expression', score: expression, cap }, valueKind: 'rate' };
}

/** `value × 分值` or `value × 10`, in either order. */
function isProduct(expression: Expression, build: Build): boolean {
  if (expression.kind !== 'operation' || expression.operator !== '*') return false;
  const { left, right } = expression;
  const factor = left.kind === 'quantity' ? right : left;
  if (left.kind !== 'quantity' && right.kind !== 'quantity') return false;
  return factor.kind === 'fullMark' || (factor.kind === 'number' && decimal(factor.value).eq(build.fullMark));
}

export function namesIn(expression: Expression): readonly string[] {
  if (expression.kind === 'quantity') return [expression.name];
  if (expression.kind === 'absolute') return namesIn(expression.of);
  return expression.kind === 'operation'
    ? [...new Set([...namesIn(expression.left), ...namesIn(expression.right)])]
    : [];
}

function holdsFullMark(expression: Expression): boolean {
  return (
    expression.kind === 'fullMark' ||
    (expression.kind === 'operation' && (holdsFullMark(expression.left) || holdsFullMark(expression.right)))
  );
}

/** A quotient of two named counts and nothing else: 「A/B」, perhaps 「×100%」. */
function isShare(expression: Expression): boolean {
  if (expression.kind !== 'operation') return false;
  const { left, operator, right } = expression;
  if (operator === '*' && right.kind === 'number' && decimal(right.value).eq(1)) return isShare(left);
  return (
    operator === '/' &&
    left.kind === 'quantity' &&
    right.kind === 'quantity' &&
    /数|量/.test(left.name) &&
    /数|量/.test(right.name)
  );
}
