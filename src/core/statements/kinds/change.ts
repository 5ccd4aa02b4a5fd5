import type { Decimal } from '../../base/decimal';
import type { Figure } from '../figure';
import { DOWN_WORDS, FLAT_WORDS, UP_WORDS, WRITTEN, directionOf } from '../lexicon';
import { directionMismatch, labelMismatch, numberMismatch, signOf } from '../mismatches';
import { bareMoney, printedRate } from '../printed';
import { money, name, percent, readingsOf } from '../readText';
import { readPrinted } from '../readPrinted';
import { followed, sentence, shown } from '../shownSpan';
import type { Mismatch, Reading, StatementKind } from '../statement';

/** One amount beside another: 「比预算收入减少114.40万元，下降8.28%」 「与上年持平」. */
export interface Change {
  readonly now: Figure;
  readonly base: Figure;
  /** The amount alone, where the form gives no percentage. */
  readonly amountOnly?: boolean;
  /** 「比」, or 「较」. */
  readonly than?: string;
}

const AMOUNT = `(?:比|较|与|同)${name('base')}(?:相比,?|比,?)?(?<direction>${UP_WORDS}|${DOWN_WORDS})了?${money('amount')}`;
const RATE = `(?:,(?<rateDirection>${UP_WORDS}|${DOWN_WORDS})了?${percent('rate')})?`;
const NO_RATE = '(?<noRate>\\(\\k<base>为(?<why>0|负数),不计算增长率\\))?';
const FLAT = `(?:比|较|与|同)${name('base')}(?:相比,?|比,?)?(?<direction>${FLAT_WORDS})`;

export const change: StatementKind<Change> = {
  id: 'change',

  write({ now, base, amountOnly = false, than = '比' }, dress) {
    const difference = now.value.minus(base.value);
    const direction = signOf(difference);
    if (direction === 'flat') return sentence(`与${base.label}`, followed(WRITTEN.amount.flat, now));
    const amount = shown({ ...now, value: difference.abs() }, dress);
    const said = sentence(`${than}${base.label}`, followed(WRITTEN.amount[direction], now), amount);
    if (amountOnly) return said;
    const rate = rateOf(now.value, base.value);
    if (rate === undefined)
      return sentence(said, `（${base.label}为${base.value.isZero() ? '0' : '负数'}，不计算增长率）`);
    return sentence(said, '，', followed(WRITTEN.rate[direction], now), followed(printedRate(rate.abs()), now));
  },

  recognise(text) {
    return [
      ...readingsOf(change.id, `${AMOUNT}(?:${NO_RATE}${RATE})`, text),
      ...readingsOf(change.id, FLAT, text),
    ].sort((a, b) => a.span[0] - b.span[0]);
  },

  check(reading, truth) {
    return truth ? [...labelMismatch(reading, 'base', truth.base.label), ...against(reading, truth)] : alone(reading);
  },
};

/** Growth over a base that is not above zero says nothing. */
export function rateOf(now: Decimal, base: Decimal): Decimal | undefined {
  return base.isZero() || base.isNegative() ? undefined : now.minus(base).div(base);
}

function against(reading: Reading, { now, base }: Change): readonly Mismatch[] {
  const difference = now.value.minus(base.value);
  const direction = signOf(difference);
  const rate = rateOf(now.value, base.value);
  const { noRate, rate: printedRateSlot, why } = reading.slots;
  const flatLie =
    direction === 'flat' && reading.slots['amount']
      ? [{ code: 'claimWrong' as const, slot: 'amount', ...place(reading, 'amount'), should: WRITTEN.amount.flat }]
      : [];
  const baseLie =
    (noRate && rate !== undefined) || (why && (why.text === '0') !== base.value.isZero())
      ? [
          {
            code: 'claimWrong' as const,
            slot: 'noRate',
            ...place(reading, 'noRate'),
            should: rateWords(rate, base.value),
          },
        ]
      : [];
  const noBase =
    printedRateSlot && rate === undefined
      ? [{ code: 'claimWrong' as const, slot: 'rate', ...place(reading, 'rate'), should: rateWords(rate, base.value) }]
      : [];
  if (flatLie.length > 0) return flatLie;
  const amount = numberMismatch(reading, 'amount', { value: difference.abs(), measure: now.measure });
  // 「持平」 of what differs only beyond what is printed is as wrong as any other word.
  return [
    ...directionMismatch(reading, 'direction', direction, WRITTEN.amount),
    ...amount,
    ...directionMismatch(reading, 'rateDirection', direction, WRITTEN.rate),
    ...(rate ? numberMismatch(reading, 'rate', { value: rate.abs(), measure: 'rate' }) : []),
    ...baseLie,
    ...noBase,
  ];
}

function rateWords(rate: Decimal | undefined, base: Decimal): string {
  return rate ? printedRate(rate.abs()) : `${base.isZero() ? '为0' : '为负数'}，不计算增长率`;
}

function place(reading: Reading, slot: string) {
  const found = reading.slots[slot];
  return { span: found?.span ?? reading.span, says: found?.text ?? '' };
}

/** By itself: both directions are one, nothing is 「增加0」 or 「减少-3」. */
function alone(reading: Reading): readonly Mismatch[] {
  const { direction, rateDirection, amount } = reading.slots;
  const way = direction && directionOf(direction.text);
  const value = amount && readPrinted(amount.text)?.value;
  const odd =
    amount && value && (value.isZero() || value.isNegative())
      ? [
          {
            code: 'claimWrong' as const,
            slot: 'amount',
            span: amount.span,
            says: amount.text,
            should: value.isZero() ? WRITTEN.amount.flat : bareMoney(value.abs(), { money: '万元' }),
          },
        ]
      : [];
  return [...odd, ...(way && rateDirection ? directionMismatch(reading, 'rateDirection', way, WRITTEN.rate) : [])];
}
