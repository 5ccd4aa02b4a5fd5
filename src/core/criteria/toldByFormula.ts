import { decimal } from '../base/decimal';
import type { Expression } from '../rules/rule';
import type { Statement } from './criterionStatement';
import { isPlainNoun } from './namesSource';

/**
 * 「票决的民生实事10件，办结率=已办结件数/10」, 「以上年决算数为基数，压减率=（…）÷上年决算数」: what is divided by in the formula as well, and nothing
 * that changes it.
 */
export function toldByFormula(statements: readonly Statement[]): readonly Statement[] {
  const divided = statements.flatMap((one) => (one.kind === 'formula' ? divisors(one.expression) : []));
  return statements.map((one) =>
    one.kind === 'unread' && divided.some((by) => tells(one.text, by)) ? { ...one, kind: 'explanation' } : one,
  );
}

function tells(text: string, by: Expression): boolean {
  const { of, number } = PLANNED.exec(text)?.groups ?? {};
  if (by.kind === 'number') return of !== undefined && isPlainNoun(of) && decimal(by.value).eq(number ?? '0');
  const base = BASE.exec(text)?.groups?.['base'];
  return by.kind === 'quantity' && base !== undefined && (by.name === base || by.name.endsWith(base));
}

const PLANNED = /^(?<of>\p{Script=Han}{2,20}?)(?<number>\d+(?:\.\d+)?)\p{Script=Han}{1,3}$/u;
const BASE = /^以(?<base>\p{Script=Han}{3,16})为(?:基数|基准|分母)$/u;

function divisors(expression: Expression): readonly Expression[] {
  if (expression.kind === 'absolute') return divisors(expression.of);
  if (expression.kind !== 'operation') return [];
  const { left, operator, right } = expression;
  return [...(operator === '/' ? [right] : []), ...divisors(left), ...divisors(right)];
}
