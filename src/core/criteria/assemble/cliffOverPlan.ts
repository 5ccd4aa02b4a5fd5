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
  const defined = cliffOfRate(build);
  if (defined) return defined;
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

/** 「采购执行率=实际采购金额÷采购预算；≥95%得5分；…；实际采购金额超出采购预算的，本项得0分」: the same of the rate that the formula defines. */
function cliffOfRate(build: Build): Build | undefined {
  const { statements } = build;
  const [formula, other] = statements.filter((one): one is FormulaPhrase => one.kind === 'formula');
  const [top, bottom] = formula && !other && !formula.isScore ? sidesOf(formula.expression) : [];
  if (top === undefined || bottom === undefined || !statements.some(({ kind }) => kind === 'band')) return undefined;
  const over = statements.find((one): one is NamedStatement => {
    const { a, b } = (one.kind === 'named' && OVER.exec(one.name)?.groups) || {};
    const isNone = one.kind === 'named' && one.outcome.kind === 'gain' && isNothing(one.outcome.mark);
    return isNone && a !== undefined && b !== undefined && isFigure(a, top) && isFigure(b, bottom);
  });
  if (!over) return undefined;
  const cliff = plainBand({ from: { at: '1', inclusive: false, sure: true } }, 'rate', over);
  return { ...build, statements: statements.map((one) => (one === over ? cliff : one)) };
}

const OVER = /^(?:如|若)?(?<a>[^,\d]{2,14}?)(?:大于|超过|高于|超出)(?<b>[^,\d]{2,14}?)的?$/;

function sidesOf(expression: Expression): readonly string[] {
  if (expression.kind !== 'operation') return [];
  const { left, operator, right } = expression;
  if (operator === '*' && right.kind === 'number' && decimal(right.value).eq(1)) return sidesOf(left);
  return operator === '/' && left.kind === 'quantity' && right.kind === 'quantity' ? [left.name, right.name] : [];
}

/** 「实际采购金额」 for 「实际政府采购金额」, 「预算」 for 「政府采购预算数」. */
function isFigure(said: string, name: string): boolean {
  const [a, b] = [said, name].map((text) => text.replace(/(?:金额|数额|数|额)$/, '').replace(/政府|年度/g, ''));
  return a !== undefined && b !== undefined && (a === b || b.endsWith(a));
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
