import type { AdjustingTerms, Adjustment } from './adjustment';
import type { FactId } from '../facts/catalogue';
import type { RateId } from '../facts/rates';
import type { DecimalText, Expression, Rule, ValueKind } from '../rules/rule';

/** An 指标体系 as data. Nothing in it is code: a county's own scheme is another value of this type. */
export interface Scheme {
  readonly id: string;
  readonly name: string;
  /** Where its weights and thresholds come from, in one line. */
  readonly origin: string;
  readonly appliesTo: 'department' | 'project';
  /** Its marks or thresholds are this project's, where no document of the county gives them. */
  readonly marksAssumed?: true;
  readonly dimensions: readonly Dimension[];
  /** How a part of a step counts where a sentence does not say; in proportion where the scheme does not say either. */
  readonly partialStep?: 'proportional' | 'down' | 'up';
  /** From best to worst; the last has no lower bound. */
  readonly grades: readonly GradeBand[];
  /** The scheme gives no scale: the usual one is taken. */
  readonly gradesAssumed?: true;
  /** 加分项 and 扣分项, which are no part of the full marks. */
  readonly adjustments?: readonly Adjustment[];
  readonly adjusting?: AdjustingTerms;
}

export interface Dimension {
  readonly name: string;
  readonly summary: string;
  readonly subDimensions: readonly SubDimension[];
}

export interface SubDimension {
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

export interface Indicator {
  readonly name: string;
  readonly fullMark: DecimalText;
  /** 指标解释: what it is about. */
  readonly explanation: string;
  /** 指标说明: the formula or the points, in words. */
  readonly method: string;
  /** 评价标准: the sentence that gives the marks. */
  readonly criterion: string;
  readonly measure: Measure;
  readonly rule: Rule;
  /** The rule as she can hold it against the sentence; absent where a person gives the score. */
  readonly reads?: string;
  /** Words of the criterion that nothing explains: its score counts once a person has confirmed it. */
  readonly unread?: readonly string[];
}

/** What the rule is applied to. */
export type Measure =
  | { readonly kind: 'rate'; readonly rate: RateId }
  | { readonly kind: 'checklist'; readonly points: readonly string[] }
  /** `from` derives the level from a fact where there is one; without it a person chooses. */
  | { readonly kind: 'level'; readonly from?: { readonly fact: FactId; readonly cutoffs: readonly LevelCutoff[] } }
  /** Figures that a formula is made of: the rate over them, or the score itself. */
  | {
      readonly kind: 'figures';
      readonly valueKind: ValueKind;
      readonly value?: Expression;
      readonly quantities: readonly Quantity[];
    }
  /** A rate, an amount or a number of cases that a person types as 实际值. */
  | { readonly kind: 'typed'; readonly what: ValueKind | 'count' }
  | { readonly kind: 'judgement' };

/** A figure of a formula: one of the catalogue, or one that a person enters under its name. */
export interface Quantity {
  readonly name: string;
  readonly fact?: FactId;
}

/** The level holds from this value (included) upwards; the last cutoff takes the rest. */
export interface LevelCutoff {
  readonly level: string;
  readonly from?: DecimalText;
}

export interface GradeBand {
  readonly name: string;
  readonly from?: DecimalText;
}

/** The indicator's key everywhere: two indicators may share a name, never a path. */
export function indicatorPath(dimension: string, subDimension: string, indicator: string): string {
  return [dimension, subDimension, indicator].join('/');
}
