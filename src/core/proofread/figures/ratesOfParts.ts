import { type Decimal, ZERO, decimal, roundHalfUp, sumOf } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { suspectFitting } from '../suspectFitting';
import type { Way } from '../wayOf';
import type { ComparedItem } from './comparedItems';
import type { Figure } from './figure';
import { type ItemList, itemLists } from './itemLists';
import type { FigureLaw, Relation } from './relation';

/** An amount with the rate that leads back to what it is compared with. */
interface Traced {
  readonly amount: Figure;
  readonly rate: Figure | undefined;
  /** By how much of the base the amount is it: 1.0562, or 0.8071 of a budget. */
  readonly factor: Decimal;
  readonly way: Way | 'done';
}

/** 「收入20348万元，增长8.2%，其中甲13916万元，增长6.3%；乙6432万元，增长12.6%」: what the parts were makes what the whole was. */
export const ratesOfParts: FigureLaw = {
  code: 'rateWrong',
  level: 'error',
  law: '按各部分的增减率（完成率）倒推的基数，合起来等于按总的增减率倒推的基数',
  relationsIn: (figures) =>
    itemLists(figures).flatMap((list) =>
      list.adds ? waysOf(list).flatMap(([whole, parts]) => judge(whole, parts)) : [],
    ),
};

/** By each base, where the whole and every part say it. */
function waysOf({ whole, parts }: ItemList): readonly (readonly [Traced, readonly Traced[]])[] {
  const kept = parts.filter(({ amount }) => !amount?.number.value.isZero());
  const bases = new Set(whole.compared.map(({ base }) => base));
  const traces = [...bases].map((base) => (item: ComparedItem) => tracedBy(item, base));
  return [...traces, doneOf].flatMap((trace) => {
    const [own, all] = [trace(whole), kept.map((part) => trace(part))];
    const said = all.flatMap((one) => one ?? []);
    return own?.rate && said.length === all.length && said.some(({ rate }) => rate) ? [[own, said] as const] : [];
  });
}

function tracedBy({ amount, compared }: ComparedItem, base: string): Traced | undefined {
  const one = compared.find((each) => each.base === base);
  if (!amount || !one) return undefined;
  if (one.way === 'flat') return { amount, rate: undefined, factor: decimal('1'), way: 'flat' };
  return one.rate && { amount, rate: one.rate, factor: factorOf(one.rate.number.value, one.way), way: one.way };
}

function doneOf({ amount, done }: ComparedItem): Traced | undefined {
  return amount && done && { amount, rate: done, factor: done.number.value, way: 'done' };
}

function factorOf(rate: Decimal, way: Traced['way']): Decimal {
  if (way === 'done') return rate;
  return way === 'down' ? decimal('1').minus(rate) : rate.plus(1);
}

function judge(whole: Traced, parts: readonly Traced[]): readonly Relation[] {
  const all = [whole, ...parts];
  if (all.some(({ factor }) => factor.lte('0.01'))) return [];
  const figures = all.flatMap(({ amount, rate }) => (rate ? [amount, rate] : [amount]));
  if (holds(whole, parts)) return [{ figures }];
  const { amount, rate, way } = whole;
  if (!rate) return [];
  const base = sumOf(parts.map(baseOf));
  const share = amount.number.value.div(base);
  const exact = way === 'done' ? share : share.minus(1).abs();
  // What the rounded figures of the parts do not tell to the last digit is not told to the last digit.
  const spread = sumOf(parts.map(spreadOf)).div(base);
  const should = spread.gt(rate.number.step)
    ? `约${roundHalfUp(exact.times(100), spread.lt('0.0005') ? 1 : 0).toString()}%`
    : inDressOf(rate.number.text, roundHalfUp(exact, 6));
  if (spread.gt('0.005')) return [];
  const mends = (one: Traced) => {
    const own = one.rate;
    return own
      ? [
          suspectFitting(own.at, own.number, (value) => {
            const mended = { ...one, factor: factorOf(value, one.way) };
            if (mended.factor.lte('0.01')) return false;
            return one === whole
              ? holds(mended, parts)
              : holds(
                  whole,
                  parts.map((each) => (each === one ? mended : each)),
                );
          }),
        ]
      : [];
  };
  return [
    {
      figures,
      doubt: {
        at: rate.at,
        says: rate.number.text,
        should,
        why: `按各部分的比率倒推，基数合起来约 ${roundHalfUp(base, 2).toString()}万元`,
        suspects: parts.flatMap(mends),
      },
    },
  ];
}

function holds(whole: Traced, parts: readonly Traced[]): boolean {
  const off = baseOf(whole)
    .minus(sumOf(parts.map(baseOf)))
    .abs();
  return off.lte(sumOf([whole, ...parts].map(spreadOf)));
}

function baseOf({ amount, factor }: Traced): Decimal {
  return amount.number.value.div(factor);
}

/** How far the rounding of both may have moved it. */
function spreadOf(one: Traced): Decimal {
  const { amount, rate, factor } = one;
  const ofRate = rate ? baseOf(one).times(rate.number.step.div(2)).div(factor) : ZERO;
  return amount.number.step.div(2).div(factor).plus(ofRate);
}
