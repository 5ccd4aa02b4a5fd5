import type { Decimal } from '../base/decimal';
import { decimal } from '../base/decimal';
import type { Criterion } from './criterion';
import type { Unit } from './phrase';

/** A part of a thousand is counted in ‰, whatever it is compared with; 「死亡率（‰）≤2」 says so in its name. */
export function isPerMille({ statements, subject }: Criterion, indicator: string): boolean {
  return (
    statements.some((one) => one.kind === 'band' && PER_MILLE.test(one.unit)) ||
    (NAMED.test(subject + indicator) && statements.every((one) => one.kind !== 'band' || one.unit === 'none'))
  );
}

const NAMED = /‰|千分[点比率号]/;

export function isPartOfThousand(unit: Unit): boolean {
  return PER_MILLE.test(unit);
}

const PER_MILLE = /^#(?:‰|个?千分点)$/;

/**
 * 5‰ may be given as 5 or as 0.005. The two lie so far apart that only one of them can be near what the sentence compares
 * with; where neither is, or both are, nobody knows. Undefined then.
 */
export function inPerMille(value: Decimal, { statements }: Criterion): Decimal | undefined {
  if (value.isZero()) return value;
  const edges = statements
    .flatMap((one) => (one.kind === 'band' && (one.unit === 'none' || PER_MILLE.test(one.unit)) ? one.intervals : []))
    .flatMap(({ from, to }) => [from, to].flatMap((edge) => (edge ? [decimal(edge.at).abs()] : [])))
    .filter((at) => !at.isZero());
  const isNear = (one: Decimal): boolean =>
    edges.some((at) => one.abs().gte(at.div(NEAR)) && one.abs().lte(at.times(NEAR)));
  const thousandfold = value.times(1000);
  const [plain, share] = [isNear(value), isNear(thousandfold)];
  if (plain === share) return undefined;
  return plain ? value : thousandfold;
}

const NEAR = 8;
