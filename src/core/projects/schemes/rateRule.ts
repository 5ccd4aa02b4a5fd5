import { type Decimal, decimal } from '../../base/decimal';
import { type Formula, binary, number } from '../../formula/formula';
import { when } from '../../formula/shorthand';
import { type Shortfall, shortfallFormula, shortfallShare } from '../targets/shortfall';

/** What part of its 分值 an 执行率 earns: all of it from some rate on, and below that as a completion below its target does. */
export interface RateRule {
  readonly fullFrom: string;
  readonly below: Shortfall;
}

/** 10 × the rate, at most 10. */
export const IN_PROPORTION: RateRule = { fullFrom: '1', below: { kind: 'ratio' } };

export function rateShare({ fullFrom, below }: RateRule, rate: Decimal): Decimal {
  return rate.gte(fullFrom) ? decimal('1') : shortfallShare(below, rate);
}

export function rateShareFormula({ fullFrom, below }: RateRule, rate: Formula): Formula {
  return when(binary(rate, '>=', number(fullFrom)), number('1'), shortfallFormula(below, rate));
}
