import { type Decimal, decimal } from '../../base/decimal';
import type { Dress, Figure } from '../figure';
import { labelMismatch, numberMismatch } from '../mismatches';
import { printed, printedRate } from '../printed';
import { readPrinted } from '../readPrinted';
import { percent, plainNumber, readingsOf } from '../readText';
import { type Span, followed, sentence } from '../shownSpan';
import type { Mismatch, Reading, StatementKind } from '../statement';

/** 「预算完成率=（1267.33÷1381.73）×100%=91.72%」; with two figures above the line, their sum or difference. */
export interface Equation {
  readonly result: Figure;
  readonly above: readonly [Figure] | readonly [left: Figure, sign: '-' | '+', right: Figure];
  readonly below: Figure;
}

const TERM = `(?:\\[?\\(?${plainNumber('left')}(?:(?<sign>[-+])${plainNumber('right')}\\))?[÷/]${plainNumber('below')}[)\\]]?)`;
const PATTERN = `(?<label>[^\\s,;:。=()]{2,30})=${TERM}[×*xX]100%=${percent('rate')}`;

export const equation: StatementKind<Equation> = {
  id: 'equation',

  write({ result, above, below }, dress) {
    const [left, sign, right] = above;
    const write = comesTo(result, above, below, dress) ? bare : exact;
    const top =
      right && sign
        ? sentence('[（', write(left, dress), sign, write(right, dress), '）')
        : sentence('（', write(left, dress));
    return sentence(
      `${result.label}=`,
      top,
      '÷',
      write(below, dress),
      right ? ']' : '）',
      '×100%=',
      followed(printedRate(result.value), result),
    );
  },

  recognise(text) {
    return readingsOf(equation.id, PATTERN, text);
  },

  check(reading, truth) {
    return truth
      ? [...labelMismatch(reading, 'label', truth.result.label), ...against(reading, truth)]
      : alone(reading);
  },
};

/** Inside a formula numbers stand without their unit; a negative one in brackets of its own would not be read by anybody. */
function bare(figure: Figure, dress: Dress): Span {
  return followed(printed(figure, dress).replace(/(?:万元|元|分|%|[^\d.%-]+)$/, ''), figure);
}

/** Down to the 分 of an amount in 万元. */
function exact(figure: Figure, dress: Dress): Span {
  if (figure.measure !== 'money') return bare(figure, dress);
  const value = dress.money === '元' ? figure.value.times(10000) : figure.value;
  return followed(value.toDecimalPlaces(6).toString(), figure);
}

/** How far a result may be from what the printed numbers come to, before she who reckons it again takes it for wrong. */
const NEAR = '0.0005';

/** 「0.05÷0.12=44.07%」 would be no formula for 520元 of 1180元. */
function comesTo({ value }: Figure, [left, sign, right]: Equation['above'], below: Figure, dress: Dress): boolean {
  const [a, b, c] = [left, right, below].map((figure) => (figure ? decimal(bare(figure, dress).text) : decimal(0)));
  if (!a || !b || !c || c.isZero()) return true;
  return (sign === '-' ? a.minus(b) : a.plus(b)).div(c).minus(value).abs().lte(NEAR);
}

function against(reading: Reading, { result, above, below }: Equation): readonly Mismatch[] {
  const [left, sign, right] = above;
  const wrongSign =
    (reading.slots['sign']?.text ?? '') === (sign ?? '')
      ? []
      : [
          {
            code: 'wordWrong' as const,
            slot: 'sign',
            span: reading.slots['sign']?.span ?? reading.span,
            says: reading.slots['sign']?.text ?? '',
            should: sign ?? '',
          },
        ];
  return [
    ...wrongSign,
    ...inUnits(reading, 'left', left),
    ...(right ? inUnits(reading, 'right', right) : []),
    ...inUnits(reading, 'below', below),
    ...numberMismatch(reading, 'rate', { value: result.value, measure: 'rate' }),
  ];
}

const SCALES: Readonly<Record<Figure['measure'], readonly number[]>> = {
  money: [1, 10000],
  rate: [1, 100],
  points: [1],
  count: [1],
};

/** Without a unit in the formula: the number is right in 万元 or in 元, or as a percentage. */
function inUnits(reading: Reading, slot: string, figure: Figure): readonly Mismatch[] {
  const tries = SCALES[figure.measure].map((scale) =>
    numberMismatch(reading, slot, { value: figure.value.times(scale), measure: 'count' }),
  );
  return tries.some((mismatches) => mismatches.length === 0) ? [] : (tries[0] ?? []);
}

/** The result follows from the numbers in the formula, within what their own rounding allows. */
function alone(reading: Reading): readonly Mismatch[] {
  const [left, right, below] = ['left', 'right', 'below'].map((slot) => readPrinted(reading.slots[slot]?.text ?? ''));
  if (!left || !below || below.value.isZero()) return [];
  const minus = reading.slots['sign']?.text === '-';
  const top = right ? left.value.plus(right.value.times(minus ? -1 : 1)) : left.value;
  const rate = top.div(below.value);
  const says = readPrinted(reading.slots['rate']?.text ?? '');
  const slack = says ? spread(rate, [left, right, below], below.value).div(says.step).plus(0.01).toNumber() : 0;
  return numberMismatch(reading, 'rate', { value: rate, measure: 'rate', slack, code: 'resultDiffers' });
}

function spread(
  rate: Decimal,
  [left, right, below]: readonly ({ readonly step: Decimal } | undefined)[],
  divisor: Decimal,
): Decimal {
  const half = (one: { readonly step: Decimal } | undefined) => one?.step.div(2) ?? rate.times(0);
  return half(left)
    .plus(half(right))
    .plus(rate.abs().times(half(below)))
    .div(divisor.abs());
}
