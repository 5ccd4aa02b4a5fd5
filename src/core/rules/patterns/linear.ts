import { type Decimal, decimal } from '../../base/decimal';
import { binary, type Formula, text } from '../../formula/formula';
import { when } from '../../formula/shorthand';
import { isEverything } from '../interval';
import { threshold } from '../pieces/intervalFormula';
import type { Line, PiecewiseRule } from '../pieces/piecewiseRule';
import { gainText, valueText } from '../ruleWords';
import type { ValueKind } from '../terms';
import type { RulePattern } from './rulePattern';

/** A straight line between two different points; beyond either end the mark of that end. */
export interface Linear extends Line {
  readonly kind: 'linear';
}

export function linear({ from, to }: Line): PiecewiseRule {
  return { kind: 'piecewise', pieces: [{ interval: {}, score: { kind: 'line', from, to } }] };
}

export function asLinear({ pieces: [only, second], otherwise }: PiecewiseRule): RulePattern | undefined {
  if (only?.score.kind !== 'line' || !isEverything(only.interval) || second || otherwise) return undefined;
  const shape: Linear = { kind: 'linear', from: only.score.from, to: only.score.to };
  return {
    shape,
    isOneCalculation: true,
    describe: (fullMark, kind) => describe(shape, fullMark, kind),
    place: (value, kind) => place(shape, value, kind),
  };
}

/** Both ends belong to their own marks. */
function describe({ from, to }: Linear, fullMark: Decimal, kind: ValueKind): string {
  const ends = [from, to].map((end, index) => {
    const other = index === 0 ? to : from;
    const sign = decimal(end.at).lt(other.at) ? '≤' : '≥';
    return `${sign}${valueText(end.at, kind)} ${gainText(end.mark, fullMark)}`;
  });
  return `${ends.join('；')}；两者之间按直线比例计`;
}

function place({ from, to }: Linear, value: Formula, kind: ValueKind): Formula {
  const [low, high] = decimal(from.at).lt(to.at) ? [from.at, to.at] : [to.at, from.at];
  const [lowText, highText] = [valueText(low, kind), valueText(high, kind)];
  return when(
    binary(value, '>=', threshold(high, kind)),
    text(`达到 ${highText}`),
    when(
      binary(value, '<=', threshold(low, kind)),
      text(`不高于 ${lowText}`),
      text(`在 ${lowText} 和 ${highText} 之间`),
    ),
  );
}
