import { decimal } from '../../base/decimal';
import type { Build } from '../criterion';
import { isNothing } from '../parse/outcome';
import type { FormulaPhrase } from '../phrase';
import type { BandStatement, NamedStatement } from '../statement';
import type { Expression } from '../../rules/rule';

export function zeroBand({ outcome, span }: NamedStatement): BandStatement {
  const point = { at: '0', inclusive: true, sure: true };
  return {
    kind: 'band',
    subject: '',
    intervals: [{ from: point, to: point }],
    unit: 'none',
    change: false,
    bare: false,
    outcome,
    span,
  };
}

/** 「如实际采购金额大于计划，本项得0分」 beside 「实际÷计划×分值」: beyond 100% there is nothing. */
export function isOverPlan({ name, outcome }: NamedStatement): boolean {
  return (
    outcome.kind === 'gain' &&
    isNothing(outcome.mark) &&
    /^实际[^,]*(?:大于|超过|高于|超出)[^,\d]*(?:计划|预算|目标|批复|批准)[^,\d]*$/.test(name)
  );
}

/** `A÷B×分值`: which share of the mark A is of B. */
export function quotientOf(expression: Expression): Expression | undefined {
  if (expression.kind !== 'operation') return undefined;
  const { left, operator, right } = expression;
  if (operator === '*' && right.kind === 'fullMark') return quotientOf(left) ?? (isQuotient(left) ? left : undefined);
  if (operator === '*' && left.kind === 'fullMark') return isQuotient(right) ? right : undefined;
  if (operator === '*' && right.kind === 'number' && decimal(right.value).eq(1))
    return isQuotient(left) ? left : undefined;
  return undefined;
}

function isQuotient(expression: Expression): boolean {
  return (
    expression.kind === 'operation' &&
    expression.operator === '/' &&
    expression.left.kind === 'quantity' &&
    /实际/.test(expression.left.name) &&
    expression.right.kind === 'quantity' &&
    /计划|预算|目标|批复|批准/.test(expression.right.name)
  );
}

export function withCliff(build: Build, score: FormulaPhrase, over: NamedStatement): Build {
  const quotient = quotientOf(score.expression);
  if (!quotient) throw new Error('A cliff needs a quotient');
  const ratio: FormulaPhrase = {
    ...score,
    expression: {
      kind: 'operation',
      operator: '*',
      left: { kind: 'quantity', name: '实际值' },
      right: { kind: 'fullMark' },
    },
  };
  const cliff: BandStatement = {
    ...zeroBand(over),
    unit: 'rate',
    intervals: [{ from: { at: '1', inclusive: false, sure: true } }],
  };
  const measure: FormulaPhrase = { kind: 'formula', name: '', isScore: false, expression: quotient, span: score.span };
  return {
    ...build,
    statements: [...build.statements.map((one) => (one === score ? ratio : one === over ? cliff : one)), measure],
  };
}
