import { decimal } from '../../base/decimal';
import type { Expression, Interval, Line, PieceScore } from '../../rules/rule';
import type { Build } from '../criterion';
import { fail } from '../criterionProblem';
import type { Span } from '../span';
import { proportionPiece } from './proportion';

interface Side {
  readonly interval: Interval;
  readonly score: PieceScore;
  readonly span: Span;
}

/** 「得分=（1-|调整率|）×分值」 goes down to both sides of 0: a line for each. Nothing where the formula does not take the size alone. */
export function bothSigns({ statements, ...rest }: Build): readonly Side[] {
  const formula = statements.find((one) => one.kind === 'formula' && one.isScore);
  if (formula?.kind !== 'formula' || !holdsSize(formula.expression)) return [];
  const { span } = formula;
  // 「…，大于50%的不得分」: of the size, or only of what rises?
  const edges = statements.flatMap((one) =>
    one.kind === 'band' ? one.intervals.flatMap((sides) => [sides.from?.at, sides.to?.at]) : [],
  );
  const isEven = edges.every((at) => at === undefined || edges.includes(decimal(at).neg().toFixed()));
  if (!isEven) fail('formulaNotUnderstood', span);
  const from = { at: '0', inclusive: true };
  const line = proportionPiece(withoutSign(formula.expression), { ...rest, statements }, span, { from });
  if (line.kind !== 'line') return fail('formulaNotUnderstood', span);
  return [
    { interval: { from }, score: line, span },
    { interval: { to: { ...from, inclusive: false } }, score: turned(line), span },
  ];
}

function turned(line: Extract<PieceScore, { kind: 'line' }>): PieceScore {
  const negated = (end: Line['from']): Line['from'] => ({ ...end, at: decimal(end.at).neg().toFixed() });
  return { kind: 'line', from: negated(line.from), to: negated(line.to) };
}

function holdsSize(expression: Expression): boolean {
  if (expression.kind === 'absolute') return true;
  return expression.kind === 'operation' && (holdsSize(expression.left) || holdsSize(expression.right));
}

/** What it is for values above 0; of anything but the value itself the size is not so simply found. */
function withoutSign(expression: Expression): Expression {
  if (expression.kind === 'absolute') return expression.of.kind === 'quantity' ? expression.of : expression;
  if (expression.kind !== 'operation') return expression;
  return { ...expression, left: withoutSign(expression.left), right: withoutSign(expression.right) };
}
