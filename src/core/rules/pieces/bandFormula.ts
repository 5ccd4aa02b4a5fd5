import type { Formula } from '../../formula/formula';
import { when } from '../../formula/shorthand';
import { EVERYTHING, meeting, without } from '../interval';
import { intervalFormula } from './intervalFormula';
import type { Interval, ValueKind } from '../terms';

/** Nested IFs over intervals, in order: `then` of the first that holds the value, else `otherwise`. */
export function bandFormula(
  bands: readonly { readonly interval: Interval; readonly then: Formula }[],
  otherwise: Formula,
  value: Formula,
  kind: ValueKind,
): Formula {
  const build = (index: number, possible: readonly Interval[]): Formula => {
    const band = bands[index];
    if (!band) return otherwise;
    // A band that the ones before it cover has no say, and the last possible one needs no question.
    if (!possible.some((one) => meeting(one, band.interval))) return build(index + 1, possible);
    const rest = without(possible, band.interval);
    const condition = intervalFormula(band.interval, possible, value, kind);
    return condition ? when(condition, band.then, build(index + 1, rest)) : band.then;
  };
  return build(0, [EVERYTHING]);
}
