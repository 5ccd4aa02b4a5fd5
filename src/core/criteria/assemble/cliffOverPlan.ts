import { decimal } from '../../base/decimal';
import { isNothing } from '../../rules/mark';
import type { Expression } from '../../rules/rule';
import type { Build } from '../criterion';
import type { FormulaPhrase } from '../phrase';
import type { NamedStatement } from '../criterionStatement';
import { plainBand } from './plainBand';

/** 「得分=实际÷计划×分值；实际大于计划的，本项得0分」: the quotient is what is measured, and beyond 100% there is nothing. */
export function cliffOverPlan(build: Build): Build | undefined {
  const { statements } = build;
  const score = statements.find((one) => one.kind === 'formula' && one.isScore);
  const over = statements.find((one) => one.kind === 'named' && isOverPlan(one));
  const quotient = score?.kind === 'formula' ? quotientOf(score.expression) : undefined;
  if (score?.kind !== 'formula' || over?.kind !== 'named' || !quotient) return undefined;
  // 「以100%为标准」 speaks of a value that this sentence does not have.
  if (statements.some(({ kind }) => kind === 'base')) return undefined;
  const ratio: FormulaPhrase = { ...score, expression: SHARE_OF_MARK };
  const measure: FormulaPhrase = { kind: 'formula', name: '', isScore: false, expression: quotient, span: score.span };
  const cliff = plainBand({ from: { at: '1', inclusive: false, sure: true } }, 'rate', over);
  const replaced = statements.map((one) => {
    if (one === score) return ratio;
    return one === over ? cliff : one;
  });
  return { ...build, statements: [...replaced, measure] };
}

const SHARE_OF_MARK: Expression = {
  kind: 'operation',
  operator: '*',
  left: { kind: 'quantity', name: '实际值' },
  right: { kind: 'fullMark' },
};

/** 「如实际采购金额大于计划，本项得0分」 */
function isOverPlan({ name, outcome }: NamedStatement): boolean {
  return (
    outcome.kind === 'gain' &&
    isNothing(outcome.mark) &&
    /^实际[^,]*(?:大于|超过|高于|超出)[^,\d]*(?:计划|预算|目标|批复|批准)[^,\d]*$/.test(name)
  );
}

/** `A÷B×分值`: which share of the mark A is of B. */
function quotientOf(expression: Expression): Expression | undefined {
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
