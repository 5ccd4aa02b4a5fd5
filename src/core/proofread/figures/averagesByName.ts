import { inDressOf } from '../mentions';
import { ofPeriod } from './ofPeriod';
import { fits, quotient } from '../reckoned';
import { isSlip } from '../slips';
import { suspectFitting } from '../suspectFitting';
import { type Counter, averageOf, countsFor } from './average';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

/** 「共安排项目8个…全年执行396.00万元，平均每个项目执行49.50万元」: what is counted and what it adds up to go by the average's own words. */
export const averagesByName: FigureLaw = {
  code: 'resultDiffers',
  level: 'error',
  law: '平均数等于总数除以个数',
  relationsIn: (figures) =>
    figures.flatMap((each, at): readonly Relation[] => {
      const average = averageOf(each);
      if (!average) return [];
      const counted = countsFor(average, figures, each);
      const counts = [...counted.counts, ...ofPeriod(average, each)];
      const wholes = wholesFor(each, figures, at);
      const holding = counts.flatMap((count) =>
        wholes.filter((whole) => isAverage(each, whole, count)).map((whole) => [count, whole] as const),
      )[0];
      if (holding) return [{ figures: [each, holding[1], ...(holding[0].at ? [holding[0] as Figure] : [])] }];
      const meant = theOne(counted.item, each, counts, wholes);
      return meant ? [broken(each, meant.whole, meant.count)] : [];
    }),
};

function isAverage(each: Figure, whole: Figure, count: Counter): boolean {
  if (count.number.value.isZero()) return false;
  const step = count.at ? count.number : { ...count.number, step: count.number.step.times(0) };
  return quotient(whole.number, step).some((way) => fits(each.number, way));
}

/** Amounts of the average's kind that stand before it, or right behind it. */
function wholesFor(each: Figure, figures: readonly Figure[], at: number): readonly Figure[] {
  const { kind, unit } = each.number;
  return figures.filter((one, index) => {
    if (one === each || index > at + 1 || averageOf(one)) return false;
    if (one.role !== 'amount' && one.role !== 'base') return false;
    if (kind === 'money') return one.number.kind === 'money' && one.number.value.gte(each.number.value);
    return one.number.kind === kind && (one.number.unit === unit || one.number.unit === `${unit}次`);
  });
}

/** One count, and one whole that bears the average's name; of several the one that a slip of hand tells. */
function theOne(item: string, each: Figure, counts: readonly Counter[], wholes: readonly Figure[]) {
  const sure = counts.filter(({ at }) => at !== undefined);
  const told = sure.length > 0 ? sure : counts;
  // Of the days of a year nobody knows which are meant.
  const [count, other] = sure.length > 0 || counts.length === 1 ? distinct(told) : [];
  if (!count || other) return undefined;
  const named = item === '' ? [] : wholes.filter(({ words }) => sharesName(item, words));
  // Without a name of its own it is of the only amount there is.
  const meant = distinct(named.length > 0 || item !== '' ? named : wholes);
  const [whole, another] = meant;
  // 「发放补贴96.48万元。…救助25户，户均0.50万元」: what another sentence spent, nobody says of these.
  const beside = [count.sentence, each.sentence].includes(whole?.sentence);
  if (whole && !another && (item !== '' || beside)) return { count, whole };
  const near = meant.filter((one) =>
    isSlip(each.number.text, inDressOf(each.number.text, one.number.value.div(count.number.value))),
  );
  const [only, second] = near;
  return only && !second ? { count, whole: only } : undefined;
}

function distinct<One extends Pick<Figure, 'number'>>(all: readonly One[]): readonly One[] {
  return all.filter((one, at) => all.findIndex(({ number }) => number.value.equals(one.number.value)) === at);
}

const COMMON = /经费|支出|费用|资金|总额|金额|收入|投入|投资|全年|实际|本年|年度/g;

/** Two signs that stand side by side in both, but for what all are called. */
function sharesName(item: string, words: string): boolean {
  const [own, other] = [item, words].map((one) => one.replace(COMMON, '|'));
  const plain = Array.from(own ?? '');
  const pairs = plain.flatMap((sign, at) => {
    const pair = `${plain[at - 1] ?? '|'}${sign}`;
    return pair.includes('|') ? [] : [pair];
  });
  if (pairs.length === 0) return item.length >= 2 && words.endsWith(item);
  return pairs.some((pair) => other?.includes(pair));
}

function broken(each: Figure, whole: Figure, count: Counter): Relation {
  const { number } = each;
  const { at } = count;
  const mendedWhole = suspectFitting(whole.at, whole.number, (value) =>
    isAverage(each, { ...whole, number: { ...whole.number, value } }, count),
  );
  const mendedCount = at
    ? [
        suspectFitting(at, count.number, (value) =>
          isAverage(each, whole, { ...count, number: { ...count.number, value } }),
        ),
      ]
    : [];
  return {
    figures: [each, whole, ...(at ? [count as Figure] : [])],
    doubt: {
      at: each.at,
      says: number.text,
      should: inDressOf(number.text, whole.number.value.div(count.number.value)),
      why: `${whole.number.text} ÷ ${count.number.text}`,
      suspects: [mendedWhole, ...mendedCount],
    },
  };
}
