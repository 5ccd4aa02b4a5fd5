import { decimal } from '../base/decimal';
import type { Expression } from '../rules/rule';
import type { Statement } from './criterionStatement';
import { isPlainNoun } from './namesSource';

/**
 * 「票决的民生实事10件，办结率=已办结件数/10」, 「以上年决算数为基数，压减率=（…）÷上年决算数」: what is divided by in the formula as well, and nothing
 * that changes it.
 */
export function toldByFormula(statements: readonly Statement[]): readonly Statement[] {
  const divided = statements.flatMap((one) => {
    if (one.kind === 'formula') return divisors(one.expression);
    return 'outcome' in one && one.outcome.kind === 'formula' ? divisors(one.outcome.expression) : [];
  });
  return statements.map((one) =>
    one.kind === 'unread' && divided.some((by) => tells(one.text, by)) ? { ...one, kind: 'explanation' } : one,
  );
}

function tells(text: string, by: Expression): boolean {
  const { of, number } = PLANNED.exec(text)?.groups ?? {};
  if (by.kind === 'number') return of !== undefined && isPlainNoun(of) && decimal(by.value).eq(number ?? '0');
  const { base: over, beside } = BASE.exec(text)?.groups ?? {};
  const base = over ?? beside;
  return (
    by.kind === 'quantity' &&
    base !== undefined &&
    (by.name === base || by.name.endsWith(base) || base === `年初${by.name}`)
  );
}

const PLANNED = /^(?<of>\p{Script=Han}{2,20}?)(?<number>\d+(?:\.\d+)?)\p{Script=Han}{1,3}$/u;
const BASE =
  /^(?:以(?<base>\p{Script=Han}{3,16})为(?:基数|基准|分母)|与(?<beside>\p{Script=Han}{3,16})(?:相比|相比较|对比|比较))$/u;

function divisors(expression: Expression): readonly Expression[] {
  if (expression.kind === 'absolute') return divisors(expression.of);
  if (expression.kind !== 'operation') return [];
  const { left, operator, right } = expression;
  return [...(operator === '/' ? [right] : []), ...divisors(left), ...divisors(right)];
}
