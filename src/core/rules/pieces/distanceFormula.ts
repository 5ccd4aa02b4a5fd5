import { decimal } from '../../base/decimal';
import { binary, type Formula, negate } from '../../formula/formula';
import { threshold } from './intervalFormula';
import type { ValueKind } from '../terms';

/** How far the value lies above a point: `H5-80%`, `H5+5%`, or only `H5`. */
export function beyond(value: Formula, at: string, kind: ValueKind): Formula {
  const point = decimal(at);
  if (point.isZero()) return value;
  return point.isNegative()
    ? binary(value, '+', threshold(point.neg().toFixed(), kind))
    : binary(value, '-', threshold(at, kind));
}

/** How far it lies below. */
export function short(value: Formula, at: string, kind: ValueKind): Formula {
  return decimal(at).isZero() ? negate(value) : binary(threshold(at, kind), '-', value);
}
