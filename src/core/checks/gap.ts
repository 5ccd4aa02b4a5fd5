import { type Decimal, decimal } from '../base/decimal';
import { type Relation, difference, quotient } from './relation';

/** How far a relation is from holding, as a sheet shows it: in the unit of its first figure; for a share, in fractions. */
export function gapOf(relation: Relation): Decimal | undefined {
  switch (relation.kind) {
    case 'equal':
    case 'atMost':
      return difference(relation).times(firstUnit(relation));
    case 'share':
      return relation.whole.value.isZero()
        ? undefined
        : relation.rate.value.times(relation.scale).minus(quotient(relation));
    case 'together':
    case 'stated':
      return undefined;
  }
}

/** So many of that unit are 1 万元; 1 where nothing is money. */
export function firstUnit({ left, right }: Extract<Relation, { kind: 'equal' | 'atMost' }>): Decimal {
  return decimal([...left, ...right][0]?.figure.unit?.perWanYuan ?? '1');
}
