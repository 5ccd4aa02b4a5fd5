import { type Decimal } from '../../base/decimal';
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
    const top =
      right && sign
        ? sentence('[（', bare(left, dress), sign, bare(right, dress), '）')
        : sentence('（', bare(left, dress));
    return sentence(
      `${result.label}=`,
      top,
      '÷',
      bare(below, dress),
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
