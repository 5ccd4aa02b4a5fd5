import type { Decimal } from '../base/decimal';
import type { Finding } from '../base/problem';
import type { Indicator, Scheme } from '../schemes/scheme';
import type { Adjusted } from './adjusted';
import type { IndicatorEntry } from './entries';
import type { RateValue } from './rateValue';

export interface Scorecard {
  readonly scheme: Scheme;
  readonly indicators: readonly ScoredIndicator[];
  readonly groups: readonly GroupScore[];
  /** Sum of what is scored so far. */
  readonly total: Decimal;
  /** Full mark of everything that applies. */
  readonly applicableFull: Decimal;
  /** The total on a scale of the whole full mark; only where something does not apply and nothing is open. */
  readonly converted: Decimal | undefined;
  /** Undefined while indicators are open. */
  readonly grade: string | undefined;
  readonly pending: number;
  /** With what the scheme adds and takes outside its full marks; the grade follows it. */
  readonly adjusted?: Adjusted;
  /** Paths of what `--assume-met` answered. */
  readonly assumed: readonly string[];
  readonly findings: readonly Finding[];
}

export interface GroupScore {
  readonly name: string;
  readonly full: Decimal;
  readonly applicableFull: Decimal;
  readonly score: Decimal;
  readonly pending: number;
}

export interface ScoredIndicator {
  readonly path: string;
  readonly dimension: string;
  readonly subDimension: string;
  readonly indicator: Indicator;
  readonly fullMark: Decimal;
  readonly entry: IndicatorEntry;
  /** The rate behind the score, where the indicator has one. */
  readonly rate: RateValue | undefined;
  readonly value: Decimal | string | undefined;
  /** `unconfirmed`: scored, but by a criterion with words that were not read. */
  readonly status: 'scored' | 'pending' | 'notApplicable' | 'unconfirmed';
  readonly score: Decimal | undefined;
  /** A person gave the score itself, or must. */
  readonly byPerson: boolean;
  /** She typed a score beyond the mark: it is not counted. */
  readonly scoreOutOfBounds: boolean;
  /** She typed a 分值 that cannot be scored with: the scheme's stands. */
  readonly markRefused: boolean;
}
