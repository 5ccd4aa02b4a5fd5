import type { Interval, StepsScore } from '../../rules/rule';
import type { Outcome, SoftInterval } from '../phrase';
import type { Span } from '../span';
import type { BandStatement } from '../criterionStatement';

/** A stretch of values before its score is settled. */
export interface Stretch {
  readonly soft: SoftInterval;
  readonly outcome: Outcome;
  readonly span: Span;
  readonly steps?: StepsScore;
  /** The band whose values the steps mark in its place. */
  readonly within?: BandStatement;
}

/** A stretch whose edges are settled. */
export interface Place extends Stretch {
  readonly interval: Interval;
}
