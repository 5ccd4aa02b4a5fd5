import type { DecimalText } from '../rules/rule';
import type {
  ConditionPhrase,
  CountPhrase,
  FormulaPhrase,
  ItemMarksPhrase,
  LevelListPhrase,
  LimitPhrase,
  Outcome,
  PartialPhrase,
  SoftInterval,
  StepPhrase,
  Unit,
  WeightListPhrase,
  WeightsPhrase,
} from './phrase';
import type { Span } from './span';

/** The sentence as what it states, one after the other; everything in it is in one of these. */
export type Statement =
  | BandStatement
  | StepsStatement
  | CountStatement
  | NamedStatement
  | OtherwiseStatement
  /** 「满分10分」 「基础分60分」 before anything else. */
  | { readonly kind: 'stated'; readonly points: DecimalText; readonly base: boolean; readonly span: Span }
  | WholeStatement
  | { readonly kind: 'item' | 'explanation'; readonly text: string; readonly span: Span }
  /** 「未参加考核的按C级计」, before the mark of C is looked up. */
  | { readonly kind: 'asLevel'; readonly name: string; readonly as: string; readonly span: Span }
  /** 「一项不符合扣该项分值」 */
  | { readonly kind: 'ownLoss'; readonly ofAll?: true; readonly span: Span }
  /** Neither part of the rule nor known to be explanation; `source` where it only says whose figure counts, `named` where it can be a name. */
  | {
      readonly kind: 'unread';
      readonly text: string;
      readonly span: Span;
      readonly source?: true;
      readonly onlySource?: true;
      readonly named?: true;
    }
  | { readonly kind: 'base'; readonly of: string; readonly at: DecimalText; readonly unit: Unit; readonly span: Span }
  | TargetStatement
  | PartialPhrase
  | LimitPhrase
  | FormulaPhrase
  | WeightsPhrase
  | WeightListPhrase
  | LevelListPhrase
  | ItemMarksPhrase;

/** 「预算完成率≥90%的，得8分」 */
export interface BandStatement {
  readonly kind: 'band';
  readonly subject: string;
  readonly intervals: readonly SoftInterval[];
  readonly unit: Unit;
  readonly change: boolean;
  readonly bare: boolean;
  /** The other figure, where two are compared: the intervals are of their difference. */
  readonly than?: string | undefined;
  /** The comparison as it is written. */
  readonly text?: string;
  /** Made of words, 「全部完成」, that state no comparison. */
  readonly worded?: true;
  readonly outcome: Outcome;
  readonly span: Span;
}

/** 「培训合格率≥95%。」: what is wanted, before the mark for reaching it. */
export interface TargetStatement {
  readonly kind: 'target';
  readonly of: string;
  readonly intervals: readonly SoftInterval[];
  readonly unit: Unit;
  readonly span: Span;
}

/** 「超过100%的，每超过1个百分点扣0.5分」 */
export interface StepsStatement {
  readonly kind: 'steps';
  readonly subject: string;
  readonly condition: ConditionPhrase | undefined;
  readonly step: StepPhrase;
  readonly outcome: Outcome;
  /** Written in the same clause as the band before it. */
  readonly follows: boolean;
  readonly span: Span;
}

export interface CountStatement {
  readonly kind: 'count';
  readonly count: CountPhrase;
  readonly before: string;
  /** 「未达到100%的，每有一项未办结扣1分」: where the rate falls short the count alone decides. */
  readonly instead?: true;
  readonly outcome: Outcome;
  readonly span: Span;
}

/** An outcome that nothing goes before: 「酌情打分」 「按完成比例计分」. */
/** 「否则」 holds wherever nothing else is said; `missed`, as 「未完成的」, only where it is not reached. */
export interface OtherwiseStatement {
  readonly kind: 'otherwise';
  readonly outcome: Outcome;
  readonly missed?: string;
  readonly span: Span;
}

export interface WholeStatement {
  readonly kind: 'whole';
  readonly outcome: Outcome;
  readonly span: Span;
}

/** Words with a mark: a level, an item of a checklist, a special case. */
export interface NamedStatement {
  readonly kind: 'named';
  readonly name: string;
  readonly outcome: Outcome;
  readonly veto: boolean;
  /** 「未参加考核的视为合格」: the level whose mark it has. */
  readonly as?: string;
  /** Somebody must say whether it holds. */
  readonly required?: true;
  readonly marked: boolean;
  readonly span: Span;
}
