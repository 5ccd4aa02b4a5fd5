import { type Decimal, ZERO, sumOf } from '../../base/decimal';
import type { ScoredIndicator } from '../../scorecard/scorecard';

export interface SubGroup {
  readonly dimension: string;
  readonly name: string;
  readonly indicators: readonly ScoredIndicator[];
  /** Undefined while one of them is not scored. */
  readonly score: Decimal | undefined;
}

/** 二级指标 in the order of the scheme; two of one name under different 一级指标 are two. */
export function subGroupsOf(indicators: readonly ScoredIndicator[]): readonly SubGroup[] {
  const groups = new Map<string, ScoredIndicator[]>();
  for (const one of indicators) {
    const key = `${one.dimension}/${one.subDimension}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((own) => {
    const open = own.some(({ status }) => status === 'pending' || status === 'unconfirmed');
    const [first] = own;
    return {
      dimension: first?.dimension ?? '',
      name: first?.subDimension ?? '',
      indicators: own,
      score: open ? undefined : sumOf(own.map(({ score }) => score ?? ZERO)),
    };
  });
}
