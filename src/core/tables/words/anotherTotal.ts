import type { Meaning } from './meaning';

/** What a total says of itself that its lines do not: 「2023年末合计」 「调整后合计」; 「追加合计」 where they are of nothing else. */
export function isAnotherTotal(
  meanings: ReadonlySet<Meaning>,
  year: number | undefined,
  ofLines: ReadonlySet<Meaning>,
): boolean {
  const changes = [...meanings].filter((one) => CHANGE.test(one));
  const isTheirs = changes.length > 0 && changes.every((one) => ofLines.has(one));
  return [...meanings].some((one) => {
    if (one === 'stage:change' && isTheirs) return false;
    const isOtherYear = one.startsWith('year:') && one !== 'year:this' && one !== `year:${String(year)}`;
    return isOtherYear || /^(?:stage:(?:change|adjusted)|period:part)$/.test(one);
  });
}

const CHANGE = /^item:(?:added|withdrawn|adjustment)$/;
