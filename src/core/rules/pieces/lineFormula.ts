import { decimal } from '../../base/decimal';
import { binary, type Formula } from '../../formula/formula';
import { when } from '../../formula/shorthand';
import { beyond, short } from './distanceFormula';
import { threshold } from './intervalFormula';
import { isNothing, markFormula } from '../mark';
import type { ValueKind } from '../terms';
import type { Line, LineEnd } from './piecewiseRule';

/** `IF(H5>=90%,G5,IF(H5<=80%,0,G5*(H5-80%)/10%))`, the end that `from` names first. */
export function lineFormula({ from, to }: Line, fullMark: Formula, value: Formula, kind: ValueKind): Formula {
  const rising = decimal(from.at).lt(to.at);
  const atFrom = binary(value, rising ? '<=' : '>=', threshold(from.at, kind));
  const atTo = binary(value, rising ? '>=' : '<=', threshold(to.at, kind));
  const between = betweenFormula(rising ? [from, to] : [to, from], fullMark, value, kind);
  return when(atFrom, markFormula(from.mark, fullMark), when(atTo, markFormula(to.mark, fullMark), between));
}

function betweenFormula(
  [low, high]: readonly [LineEnd, LineEnd],
  fullMark: Formula,
  value: Formula,
  kind: ValueKind,
): Formula {
  const width = threshold(decimal(high.at).minus(low.at).toFixed(), kind);
  const share = (mark: Formula, distance: Formula): Formula => binary(binary(mark, '*', distance), '/', width);
  const lowMark = markFormula(low.mark, fullMark);
  const highMark = markFormula(high.mark, fullMark);
  if (isNothing(low.mark)) return share(highMark, beyond(value, low.at, kind));
  if (isNothing(high.mark)) return share(lowMark, short(value, high.at, kind));
  return binary(lowMark, '+', share(binary(highMark, '-', lowMark), beyond(value, low.at, kind)));
}
