import type { LevelBounds } from '../targets/levels';
import type { Shortfall } from '../targets/shortfall';
import type { RateRule } from './rateRule';

/** How projects are scored: weights, cut-offs and cliffs are data, never code. */
export interface ProjectScheme {
  readonly id: string;
  readonly name: string;
  readonly kind: 'project';
  /** 分值 of 预算执行率; undefined where the scheme has none. */
  readonly rateMark: string | undefined;
  readonly aspects: readonly Aspect[];
  /** Highest first; empty where no cut-offs are published. */
  readonly grades: readonly ProjectGrade[];
  readonly levels: LevelBounds;
  readonly shortfall: Shortfall;
  readonly rateRule: RateRule;
  /** Sentences of it that nobody understands, by what they govern: no score is worked out under them. */
  readonly unread: { readonly rate: string | undefined; readonly targets: string | undefined };
  /** What a scheme of hers leaves unsaid, and is taken from the national one. */
  readonly assumes: readonly AssumedPart[];
  /** What of it nobody published. */
  readonly unpublished: 'weights' | 'grades' | 'both' | undefined;
}

export type AssumedPart = 'rate' | 'shortfall' | 'levels';

/** A 一级指标 of the project kind. */
export interface Aspect {
  readonly name: string;
  /** How a form may call it, as a pattern over the name without 「指标」. */
  readonly words: string;
  /** Undefined: nobody published it, so it is asked for and never made up. */
  readonly full: string | undefined;
  readonly subs: readonly string[];
}

export interface ProjectGrade {
  readonly name: string;
  /** The lowest total that earns it, as it is shown. */
  readonly from: string;
}
