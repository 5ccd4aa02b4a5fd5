import type { Meaning } from './meaning';

/** What a total says of itself that its lines do not: 「2023年末合计」 「调整后合计」. */
export function isAnotherTotal(meanings: ReadonlySet<Meaning>, year: number | undefined): boolean {
  return [...meanings].some((one) => {
    const isOtherYear = one.startsWith('year:') && one !== 'year:this' && one !== `year:${String(year)}`;
    return isOtherYear || /^(?:stage:(?:change|adjusted)|period:part)$/.test(one);
  });
}
