import type { Figure } from '../figure';
import { labelMismatch, numberMismatch, wordMismatch } from '../mismatches';
import { printedRate } from '../printed';
import { money, name, percent, readingsOf } from '../readText';
import { followed, sentence, shown } from '../shownSpan';
import type { Mismatch, Reading, StatementKind } from '../statement';

/** Spending beside its budget: 「比预算节约1.02万元，节约率10.23%」 「比预算超支0.65万元，超支率0.72%」. */
export interface Saving {
  readonly budget: Figure;
  readonly spent: Figure;
}

const WAYS = {
  under: { verb: '节约', rate: '节约率' },
  over: { verb: '超支', rate: '超支率' },
} as const;

const PATTERN = `(?:比|较)${name('base')}(?<verb>节约|超支|减少|增加)了?${money('amount')}(?:,(?<rateName>节约率|超支率)(?:为|是)?${percent('rate')}|(?<noRate>\\(\\k<base>为(?:0|负数),不计算(?<noRateName>节约率|超支率)\\)))`;
const FLAT = `与${name('base')}(?<flat>持平,没有节约也没有超支)`;

export const saving: StatementKind<Saving> = {
  id: 'saving',

  write({ budget, spent }, dress) {
    const left = budget.value.minus(spent.value);
    if (left.isZero()) return sentence(`与${budget.label}`, followed('持平', spent), '，没有节约也没有超支');
    const { verb, rate } = left.isNegative() ? WAYS.over : WAYS.under;
    const said = sentence(`比${budget.label}`, followed(verb, spent), shown({ ...spent, value: left.abs() }, dress));
    if (!aboveZero(budget))
      return sentence(said, `（${budget.label}为${budget.value.isZero() ? '0' : '负数'}，不计算${rate}）`);
    return sentence(said, '，', followed(rate, spent), followed(printedRate(left.div(budget.value).abs()), spent));
  },

  recognise(text) {
    return [...readingsOf(saving.id, PATTERN, text), ...readingsOf(saving.id, FLAT, text)].sort(
      (a, b) => a.span[0] - b.span[0],
    );
  },

  check(reading, truth) {
    return truth ? [...labelMismatch(reading, 'base', truth.budget.label), ...against(reading, truth)] : alone(reading);
  },
};

/** Of what is not above zero there is no share. */
function aboveZero({ value }: Figure): boolean {
  return value.isPositive() && !value.isZero();
}

function against(reading: Reading, { budget, spent }: Saving): readonly Mismatch[] {
  const left = budget.value.minus(spent.value);
  if (left.isZero()) return reading.slots['flat'] ? [] : wordMismatch(reading, 'verb', '持平', 'claimWrong');
  if (reading.slots['flat']) return wordMismatch(reading, 'flat', left.isNegative() ? '超支' : '节约', 'claimWrong');
  const zeroBase = !aboveZero(budget);
  return [
    ...words(reading, left.isNegative()),
    ...numberMismatch(reading, 'amount', { value: left.abs(), measure: spent.measure }),
    ...(zeroBase
      ? wordMismatch(reading, 'rate', '不计算', 'claimWrong')
      : numberMismatch(reading, 'rate', { value: left.div(budget.value).abs(), measure: 'rate' })),
    ...(zeroBase ? [] : wordMismatch(reading, 'noRate', printedRate(left.div(budget.value).abs()), 'claimWrong')),
  ];
}

/** 减少 is as good a word as 节约; 节约率 beside 超支 is not. */
function words(reading: Reading, over: boolean): readonly Mismatch[] {
  const verb = reading.slots['verb']?.text ?? '';
  const rate = over ? WAYS.over.rate : WAYS.under.rate;
  const fits = over ? ['超支', '增加'] : ['节约', '减少'];
  return [
    ...(fits.includes(verb)
      ? []
      : wordMismatch(reading, 'verb', over ? WAYS.over.verb : WAYS.under.verb, 'directionWrong')),
    ...wordMismatch(reading, 'rateName', rate, 'directionWrong'),
    ...wordMismatch(reading, 'noRateName', rate, 'directionWrong'),
  ];
}

function alone(reading: Reading): readonly Mismatch[] {
  const verb = reading.slots['verb']?.text;
  return verb === undefined ? [] : words(reading, verb === '超支' || verb === '增加');
}
