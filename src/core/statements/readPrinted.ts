import { type Decimal, decimal } from '../base/decimal';
import { evened } from './readText';

/** A number as somebody printed it: its value in the unit that we keep, and how much its last digit is worth. */
export interface Printed {
  readonly value: Decimal;
  readonly step: Decimal;
}

const SCALES: Readonly<Record<string, string>> = { 亿元: '10000', 万元: '1', 千元: '0.1', 元: '0.0001', '%': '0.01' };

/** `1,381.73万元` → 1381.73 ± 0.01; `91.72%` → 0.9172 ± 0.0001. */
export function readPrinted(text: string): Printed | undefined {
  const match = /^(-?[\d,]+(?:\.(\d+))?) ?(亿元|万元|千元|元|%)?/.exec(evened(text).trim());
  if (!match) return undefined;
  const [, digits = '', fraction = '', unit = ''] = match;
  const scale = SCALES[unit] ?? '1';
  return {
    value: decimal(digits.replaceAll(',', '')).times(scale),
    step: decimal('10').pow(-fraction.length).times(scale),
  };
}

/** Rounded as printed: 3551.83 ÷ 4068.67 printed 87.3 % is right. `slack` allows that many more of the last digit. */
export function agrees(says: Printed, exact: Decimal, slack = 0): boolean {
  return says.value
    .minus(exact)
    .abs()
    .lte(says.step.times(decimal('0.5').plus(slack)));
}
