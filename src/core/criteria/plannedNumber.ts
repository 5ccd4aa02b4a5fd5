import { decimal } from '../base/decimal';
import type { Expression } from '../rules/rule';
import type { Statement } from './criterionStatement';
import { isPlainNoun } from './namesSource';

/** 「票决的民生实事10件，办结率=已办结件数/10」: how many there are, where the formula divides by just so many. */
export function plannedNumber(statements: readonly Statement[]): readonly Statement[] {
  const divided = statements.flatMap((one) => (one.kind === 'formula' ? divisors(one.expression) : []));
  return statements.map((one) => {
    const { of, number } = (one.kind === 'unread' && PLANNED.exec(one.text)?.groups) || {};
    const isPlan = of !== undefined && isPlainNoun(of) && divided.some((by) => decimal(by).eq(number ?? '0'));
    return one.kind === 'unread' && isPlan ? { ...one, kind: 'explanation' } : one;
  });
}

const PLANNED = /^(?<of>\p{Script=Han}{2,20}?)(?<number>\d+(?:\.\d+)?)\p{Script=Han}{1,3}$/u;

function divisors(expression: Expression): readonly string[] {
  if (expression.kind === 'absolute') return divisors(expression.of);
  if (expression.kind !== 'operation') return [];
  const { left, operator, right } = expression;
  const own = operator === '/' && right.kind === 'number' ? [right.value] : [];
  return [...own, ...divisors(left), ...divisors(right)];
}
