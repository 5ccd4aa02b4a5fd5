import { type Decimal, decimal, sumOf } from '../../base/decimal';
import type { Figure } from '../figure';
import { numberMismatch } from '../mismatches';
import { printedShare } from '../printed';
import { evened, money, percent } from '../readText';
import { followed, shown } from '../shownSpan';
import type { Mismatch, Reading, StatementKind } from '../statement';
import { itemCount, itemMismatches, listed, listsIn, printedSum } from './amounts';

/** 「一般公共服务支出914.36万元，占比72.15%；公共安全支出4.86万元，占比0.38%」: the shares add up to 100.00%. */
export interface Shares {
  readonly items: readonly Figure[];
}

const ITEM = new RegExp(
  `(?<label>[^\\s\\d,;:。、()%=]{2,40}?|[^,;:。、%=]{2,60}?)${money('amount')},?(?:占比|占)(?:为)?${percent('share')}`,
  'dy',
);

export const shares: StatementKind<Shares> = {
  id: 'shares',

  write({ items }, dress) {
    const present = items.filter(({ value }) => !value.isZero());
    const printed = printedShares(present.map(({ value }) => value));
    return listed(
      present.map((item, index) => {
        const share = printed[index];
        return [
          item.label,
          shown(item, dress),
          ...(share ? ['，占比', followed(printedShare(share.value), item)] : []),
        ];
      }),
      '；',
    );
  },

  recognise(text) {
    return listsIn(text, shares.id, ITEM, /^[、;,]/);
  },

  check(reading, truth) {
    if (!truth) return alone(reading);
    const present = truth.items.filter(({ value }) => !value.isZero());
    const wrong = itemMismatches(reading, present, 'amount');
    const printed = printedShares(present.map(({ value }) => value));
    const byItem = Array.from({ length: itemCount(reading) }, (_, index) => {
      const label = evened(reading.slots[`label.${String(index)}`]?.text ?? '');
      const share = printed[present.findIndex((item) => evened(item.label) === label)];
      return share ? numberMismatch(reading, `share.${String(index)}`, { value: share.value, measure: 'rate' }) : [];
    }).flat();
    return wrong.some(({ code }) => code === 'claimWrong' || code === 'countDiffers') ? wrong : [...wrong, ...byItem];
  },
};

export interface PrintedShare {
  /** A fraction of four decimals. */
  readonly value: Decimal;
  /** Plain rounding would print another one: it was lifted or lowered so that the list adds up. */
  readonly adjusted: boolean;
}

/**
 * Shares in hundredths of a percent that add up to 100.00 exactly: all are rounded down, and what is left goes to the
 * largest remainders, the first of equal ones. Undefined where there is no whole, or a part is negative.
 */
export function printedShares(values: readonly Decimal[]): readonly (PrintedShare | undefined)[] {
  const whole = sumOf(values);
  if (!whole.isPositive() || whole.isZero() || values.some((value) => value.isNegative()))
    return values.map(() => undefined);
  const exact = values.map((value) => value.div(whole).times(10000));
  const floors = exact.map((share) => share.floor());
  const left = floors.reduce((rest, floor) => rest.minus(floor), decimal(10000)).toNumber();
  const order = exact
    .map((share, index) => ({ index, rest: share.minus(share.floor()) }))
    .sort((a, b) => b.rest.comparedTo(a.rest) || a.index - b.index);
  const lifted = new Set(order.slice(0, left).map(({ index }) => index));
  return exact.map((share, index) => {
    const hundredths = share.floor().plus(lifted.has(index) ? 1 : 0);
    return { value: hundredths.div(10000), adjusted: !hundredths.equals(share.toDecimalPlaces(0, 4)) };
  });
}

/** Shares that a list prints and that miss 100.00 by more than their rounding explains. */
function alone(reading: Reading): readonly Mismatch[] {
  const { sum, count } = printedSum(reading, 'share');
  const rounding = decimal('0.00005').times(count);
  if (sum.minus(1).abs().lte(rounding)) return [];
  return [{ code: 'sumDiffers', slot: 'list', span: reading.span, says: printedShare(sum), should: '100.00%' }];
}
