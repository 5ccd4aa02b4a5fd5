import { fc } from '../../../support/fastCheck';
import type { ExpressionRule } from '../../../../src/core/rules/kinds/calculated';
import type { Expression } from '../../../../src/core/rules/terms';
import { decimals, figureName, mark } from '../../../support/ruleParts';

/** Figures, numbers and what else there may be, put together so many times. */
export function expressions(depth: number, more: readonly Expression[] = []): fc.Arbitrary<Expression> {
  const leaf = fc.oneof(
    { weight: 3, arbitrary: figureName.map((name): Expression => ({ kind: 'quantity', name })) },
    fc.oneof(decimals(0.1, 12, 1), fc.constant('1')).map((value): Expression => ({ kind: 'number', value })),
    ...more.map((one) => fc.constant(one)),
  );
  if (depth === 0) return leaf;
  const inner = expressions(depth - 1, more);
  return fc.oneof(
    { weight: 4, arbitrary: operations(inner) },
    inner.map((of): Expression => ({ kind: 'absolute', of })),
    leaf,
  );
}

function operations(inner: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
  return fc.record({
    kind: fc.constant('operation'),
    operator: fc.constantFrom('+', '-', '*', '/'),
    left: inner,
    right: inner,
  });
}

export const rules: fc.Arbitrary<ExpressionRule> = fc.record({ kind: fc.constant('expression'), score: expressions(2, [{ kind: 'fullMark' }]), cap: mark });
