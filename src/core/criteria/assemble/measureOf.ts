import type { Built } from '../criterion';
import type { FormulaPhrase, WeightsPhrase } from '../phrase';
import type { Statement } from '../criterionStatement';
import type { Expression } from '../../rules/rule';

/** 「满意度=…」 or the weights of a survey: how the value comes about. */
export function measureOf(statements: readonly Statement[]): Pick<Built, 'measure'> {
  const weights = statements.find((one): one is WeightsPhrase => one.kind === 'weights');
  if (weights) return { measure: weighted(weights.weights) };
  const definitions = statements.filter((one): one is FormulaPhrase => one.kind === 'formula' && !one.isScore);
  const [first] = definitions;
  return first && definitions.length === 1 ? { measure: first.expression } : {};
}

function weighted(weights: WeightsPhrase['weights']): Expression {
  const sum = (parts: readonly Expression[]): Expression =>
    parts.reduce((left, right) => ({ kind: 'operation', operator: '+', left, right }));
  const quantity = (name: string): Expression => ({ kind: 'quantity', name });
  const answers = weights.map(({ name, weight }): Expression => ({
    kind: 'operation',
    operator: '*',
    left: quantity(name),
    right: { kind: 'number', value: weight },
  }));
  return {
    kind: 'operation',
    operator: '/',
    left: sum(answers),
    right: sum(weights.map(({ name }) => quantity(name))),
  };
}
