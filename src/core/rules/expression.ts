import { type Decimal, decimal } from '../base/decimal';
import { binary, call, type Formula, number } from '../formula/formula';
import { when, ZERO_NODE } from '../formula/shorthand';
import type { Expression } from './terms';

/** Undefined while a quantity is missing or a divisor is 0. */
export function expressionValue(
  expression: Expression,
  quantities: Readonly<Record<string, Decimal>>,
  fullMark: Decimal,
): Decimal | undefined {
  switch (expression.kind) {
    case 'number':
      return decimal(expression.value);
    case 'fullMark':
      return fullMark;
    case 'quantity':
      return quantities[expression.name];
    case 'absolute':
      return expressionValue(expression.of, quantities, fullMark)?.abs();
    case 'operation': {
      const left = expressionValue(expression.left, quantities, fullMark);
      const right = expressionValue(expression.right, quantities, fullMark);
      return left && right && operate(left, expression.operator, right);
    }
  }
}

function operate(left: Decimal, operator: '+' | '-' | '*' | '/', right: Decimal): Decimal | undefined {
  switch (operator) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    case '/':
      return right.isZero() ? undefined : left.div(right);
  }
}

export function quantitiesOf(expression: Expression): readonly string[] {
  if (expression.kind === 'quantity') return [expression.name];
  if (expression.kind === 'absolute') return quantitiesOf(expression.of);
  return expression.kind === 'operation'
    ? [...new Set([...quantitiesOf(expression.left), ...quantitiesOf(expression.right)])]
    : [];
}

export function expressionFormula(
  expression: Expression,
  quantities: Readonly<Record<string, Formula>>,
  fullMark: Formula,
): Formula {
  switch (expression.kind) {
    case 'number':
      return number(expression.value);
    case 'fullMark':
      return fullMark;
    case 'quantity': {
      const found = quantities[expression.name];
      if (!found) throw new Error(`The rule needs the cell of ${expression.name}`);
      return found;
    }
    case 'absolute':
      return call('ABS', expressionFormula(expression.of, quantities, fullMark));
    case 'operation':
      return binary(
        expressionFormula(expression.left, quantities, fullMark),
        expression.operator,
        expressionFormula(expression.right, quantities, fullMark),
      );
  }
}

/** True where the formula can be calculated: every quantity is a number and no divisor is 0. */
export function isCalculable(
  expression: Expression,
  quantities: Readonly<Record<string, Formula>>,
  fullMark: Formula,
): Formula | undefined {
  const names = quantitiesOf(expression);
  if (names.length === 0) return undefined;
  return binary(
    call('COUNT', ...names.map((name) => expressionFormula({ kind: 'quantity', name }, quantities, fullMark))),
    '=',
    number(String(names.length)),
  );
}

/**
 * `IF(OR(c=0,d=0),otherwise,result)`, for every divisor that a quantity may turn to 0. One that is itself a quotient is
 * asked only where that has a value: `IF(c=0,otherwise,IF(b/c=0,otherwise,result))`.
 */
export function whereDivisible(
  expression: Expression,
  quantities: Readonly<Record<string, Formula>>,
  fullMark: Formula,
  [result, otherwise]: readonly [result: Formula, otherwise: Formula],
): Formula {
  const divisors = divisorsOf(expression);
  const isZero = (divisor: Expression): Formula =>
    binary(expressionFormula(divisor, quantities, fullMark), '=', ZERO_NODE);
  const safe = divisors.filter((one) => divisorsOf(one).length === 0).map(isZero);
  const nested = divisors.filter((one) => divisorsOf(one).length > 0);
  const inner = nested.reduceRight<Formula>((then, one) => when(isZero(one), otherwise, then), result);
  const [only, ...more] = safe;
  return only ? when(more.length > 0 ? call('OR', ...safe) : only, otherwise, inner) : inner;
}

/** The inner ones first. */
function divisorsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === 'absolute') return divisorsOf(expression.of);
  if (expression.kind !== 'operation') return [];
  const { left, operator, right } = expression;
  const own = operator === '/' && right.kind !== 'number' ? [right] : [];
  return [...divisorsOf(left), ...divisorsOf(right), ...own];
}

/** 「实际支出÷预算×10」 */
export function expressionText(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return decimal(expression.value).toFixed();
    case 'fullMark':
      return '分值';
    case 'quantity':
      return expression.name;
    case 'absolute':
      return `|${expressionText(expression.of)}|`;
    case 'operation': {
      const { operator, left, right } = expression;
      // 「×100%」 only says how a share is written.
      if (operator === '*' && right.kind === 'number' && decimal(right.value).eq(1)) return expressionText(left);
      const level = LEVEL[operator];
      const inBrackets = (part: Expression, least: number): string =>
        part.kind === 'operation' && LEVEL[part.operator] < least
          ? `（${expressionText(part)}）`
          : expressionText(part);
      return inBrackets(left, level) + SIGN[operator] + inBrackets(right, level + 1);
    }
  }
}

const LEVEL = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;
const SIGN = { '+': '＋', '-': '－', '*': '×', '/': '÷' } as const;
