import type { Decimal } from '../../base/decimal';
import type { LevelBounds } from './levels';
import type { HerCell, WrittenNumber } from './quantity';
import type { ShareBelow, UnclearDone } from './readDone';
import type { Shortfall } from './shortfall';
import type { Relation } from './lexicon';
import type { Target, TargetCells, UnclearTarget } from './target';

/** All that one 三级指标 says of itself. */
export interface TargetQuestion {
  readonly cells: TargetCells;
  readonly done: HerCell | undefined;
  /** Her own 得分. */
  readonly own: HerCell | undefined;
  readonly full: Decimal;
  readonly year: number | undefined;
  readonly levels: LevelBounds;
  readonly shortfall: Shortfall;
  readonly assumeMet: boolean;
  /** A sentence of the scheme that governs it, and that nobody understands. */
  readonly unread?: string | undefined;
  /** Something is said of it that nobody understands. */
  readonly noted?: boolean;
  /** A completion that she typed beside a blank one, in the target's unit. */
  readonly typedDone?: Decimal | undefined;
}

export type TargetAnswer = {
  readonly target: Target;
  /** Completion ÷ target, where both are figures. */
  readonly deviation?: Decimal;
  readonly calculation: Calculation;
} & (
  | { readonly status: 'scored'; readonly score: Decimal; readonly why: ScoredWhy }
  | { readonly status: 'pending'; readonly why: PendingWhy; readonly bounds: readonly [Decimal, Decimal] }
  | { readonly status: 'notApplicable' }
);

export type ScoredWhy = 'reached' | 'ratio' | 'above' | 'inRange' | 'inTime' | 'ownLevel' | 'assumedLevel';

export type PendingWhy =
  | 'schemeUnread'
  | 'noted'
  | 'noTarget'
  | 'noCompletion'
  | `target:${UnclearTarget}`
  | `done:${UnclearDone}`
  | 'zeroTarget'
  | 'negative'
  | 'outOfRange'
  | 'late'
  | 'dateWords'
  | 'notEqual'
  | 'notExact'
  | 'level'
  | 'ownOutOfLevel'
  | 'ownNotNumber';

/** How the score is worked out again from her cells. */
export type Calculation =
  | {
      readonly kind: 'bound';
      readonly relation: Relation | 'exact';
      readonly target: WrittenNumber;
      readonly done: BoundDone | undefined;
    }
  /** The full mark, as long as both cells say what they say now. */
  | { readonly kind: 'full' }
  /** Her own score, as long as it lies within these shares of the 分值. */
  | { readonly kind: 'own'; readonly bounds: readonly [Decimal, Decimal] }
  | { readonly kind: 'open' };

export interface BoundDone {
  readonly number: WrittenNumber;
  readonly scale: Decimal;
  readonly bare: boolean;
  /** No unit stands beside it: a share of the target may have been meant, where shares are from this on. */
  readonly shareBelow: ShareBelow | undefined;
}
