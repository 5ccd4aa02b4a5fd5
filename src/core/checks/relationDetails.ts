import type { BrokenCheck } from '../base/problem';
import { type Decimal, roundHalfUp } from '../base/decimal';
import type { CheckSaying } from '../wording/checkMessages';
import type { Explanation } from './explain';
import type { Figure } from './checkedFigure';
import { type Relation, difference, quotient } from './relation';
import { cellText, relationParts } from './relationParts';

/** The facts of a broken relation, as a sentence is made of them: all its cells with their values, and the difference. */
export function relationDetails({ relation, suspect, correction }: Explanation): BrokenCheck['details'] {
  return {
    ...(relation.kind === 'stated' ? relation.details : {}),
    says: sayingOf(relation),
    relation: relationText(relation),
    difference: differenceText(relation),
    suspect: suspect && correction && isShift(suspect, correction) ? cellText(suspect, suspect.sheet) : '',
  };
}

/** Which sentence tells of it. */
function sayingOf(relation: Relation): CheckSaying {
  switch (relation.kind) {
    case 'equal':
      return 'doesNotTie';
    case 'atMost':
      return relation.left.length === 0 ? 'isNegative' : 'exceeds';
    case 'share':
      return 'rateDiffers';
    case 'together':
      return 'oneWithoutOther';
    case 'stated':
      return relation.saying;
  }
}

function relationText(relation: Relation): string {
  return relationParts(relation)
    .map((part) => {
      if (typeof part === 'string') return part;
      return 'figure' in part ? valueText(part.figure) : part.broken;
    })
    .join('');
}

function valueText({ value, blank, unit, decimals }: Figure): string {
  if (blank) return '（空）';
  const places = unit ? Math.max(2, decimals) : Math.max(0, value.decimalPlaces());
  return shown(value, Math.min(places, 6));
}

function differenceText(relation: Relation): string {
  if (relation.kind === 'share') return `${shown(quotient(relation).times(100), 2)}%`;
  if (relation.kind === 'together' || relation.kind === 'stated') return '';
  const gap = difference(relation).abs();
  const unit = [...relation.left, ...relation.right][0]?.figure.unit;
  return unit ? `${shown(gap.times(unit.perWanYuan), 2)} ${unit.name}` : shown(gap, gap.decimalPlaces());
}

function shown(value: Decimal, places: number): string {
  const [whole = '', fraction] = roundHalfUp(value, places).toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** 10,000 times too large or too small: 元 in a table of 万元, or the other way round. */
function isShift({ value, unit }: Figure, correction: Decimal): boolean {
  if (value.isZero()) return false;
  const right = value.plus(unit ? correction.times(unit.perWanYuan) : correction);
  return [value.times(10000), value.div(10000)].some((shifted) =>
    shifted.minus(right).abs().lte(shifted.abs().times('0.001').plus('0.005')),
  );
}
