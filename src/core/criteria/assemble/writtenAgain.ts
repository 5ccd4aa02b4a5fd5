import type { Expression } from '../../rules/rule';
import type { Build } from '../criterion';
import type { FormulaPhrase } from '../phrase';
import { namesIn } from './formulaRule';

/** 「得分=（1-10×调剂额/预算数）×分值；调剂额/预算数>0.1，得0分」: the quotient that a band compares is the value that the formula is over. */
export function writtenAgain(build: Build): Build | undefined {
  const formulas = build.statements.filter((one): one is FormulaPhrase => one.kind === 'formula');
  const [score, otherScore] = formulas.filter(({ isScore }) => isScore);
  const [written, other] = formulas.filter(({ isScore, name }) => !isScore && name === '');
  const isAlone = formulas.length === 2 && !otherScore && !other;
  if (!score || !written || !isAlone || namesIn(score.expression).includes(VALUE)) return undefined;
  const expression = within(grouped(score.expression), grouped(written.expression));
  if (namesIn(expression).join() !== VALUE) return undefined;
  return { ...build, statements: build.statements.map((one) => (one === score ? { ...score, expression } : one)) };
}

const VALUE = '实际值';

/** `10×A÷B` is `10×(A÷B)`. */
function grouped(expression: Expression): Expression {
  if (expression.kind === 'absolute') return { ...expression, of: grouped(expression.of) };
  if (expression.kind !== 'operation') return expression;
  const [left, right] = [grouped(expression.left), grouped(expression.right)];
  const { operator } = expression;
  if (operator === '/' && left.kind === 'operation' && left.operator === '*' && left.left.kind === 'number')
    return { ...left, right: { kind: 'operation', operator, left: left.right, right } };
  return { ...expression, left, right };
}

function within(whole: Expression, part: Expression): Expression {
  if (isSame(whole, part)) return { kind: 'quantity', name: VALUE };
  if (whole.kind === 'absolute') return { ...whole, of: within(whole.of, part) };
  if (whole.kind !== 'operation') return whole;
  return { ...whole, left: within(whole.left, part), right: within(whole.right, part) };
}

/** 「部门预算数」 at the beginning of a clause lost its 部门. */
function isSame(a: Expression, b: Expression): boolean {
  if (a.kind === 'quantity' && b.kind === 'quantity') return a.name.endsWith(b.name) || b.name.endsWith(a.name);
  if (a.kind === 'number' && b.kind === 'number') return a.value === b.value;
  if (a.kind === 'absolute' && b.kind === 'absolute') return isSame(a.of, b.of);
  if (a.kind !== 'operation' || b.kind !== 'operation') return false;
  return a.operator === b.operator && isSame(a.left, b.left) && isSame(a.right, b.right);
}
