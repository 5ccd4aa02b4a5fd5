/** A number as decimal text, exact: `'0.1'`, `'-32.91'`. */
export type DecimalText = string;

/** What the measured value is: a fraction that is shown in percent, or a plain number. */
export type ValueKind = 'rate' | 'amount';

/** Points, either fixed or as a share of the indicator's full mark (`share: ['1', '4']` is a quarter of it). */
export type Mark = { readonly points: DecimalText } | { readonly share: readonly [DecimalText, DecimalText] };

export const FULL: Mark = { share: ['1', '1'] };
export const NOTHING: Mark = { points: '0' };

export interface Edge {
  readonly at: DecimalText;
  readonly inclusive: boolean;
}

/** Without `from` it reaches down without end, without `to` up without end. */
export interface Interval {
  readonly from?: Edge;
  readonly to?: Edge;
}

/**
 * What a 评价标准 says, as a closed set. A rule is scored exactly (`scoreRule`), printed as an Excel formula
 * (`ruleFormula`) and said in plain words (`describeRule`); the three agree for every input.
 * Every score is kept between 0 and the full mark and rounded half-up to 2 decimals.
 */
export type Rule = PlainRule | GuardedRule;

export type PlainRule =
  | ValueRule
  | ChecklistRule
  | LevelChoiceRule
  | LevelRangeRule
  | CountDeductionRule
  | CountGainRule
  | JudgementRule
  | ExpressionRule
  | FixedRule
  | SumRule;

/** Those that score a rate or an amount. */
export type ValueRule = BandsRule | LinearRule | StepDeductionRule | RatioRule | PassFailRule | PiecewiseRule;

/** Named marks per interval; the first interval that holds the value wins. */
export interface BandsRule {
  readonly kind: 'bands';
  readonly bands: readonly { readonly interval: Interval; readonly mark: Mark }[];
  /** For a value in no interval; absent where the criterion leaves a gap, which a person must judge. */
  readonly otherwise?: Mark;
}

/** A straight line between two different points; beyond either end the mark of that end. */
export interface LinearRule {
  readonly kind: 'linear';
  readonly from: { readonly at: DecimalText; readonly mark: Mark };
  readonly to: { readonly at: DecimalText; readonly mark: Mark };
}

/** Full mark up to the threshold, then a deduction for each step beyond it. */
export interface StepDeductionRule {
  readonly kind: 'stepDeduction';
  readonly threshold: DecimalText;
  /** On which side of the threshold points are lost. */
  readonly side: 'above' | 'below' | 'either';
  /** More than 0. */
  readonly step: DecimalText;
  readonly deduction: Mark;
  /** How a part of a step counts: in proportion, not at all, or as a whole one. */
  readonly partialStep: 'proportional' | 'down' | 'up';
  /** The least that remains. */
  readonly floor: Mark;
}

/** The value times the full mark, from 0 to `cap`. */
export interface RatioRule {
  readonly kind: 'ratio';
  readonly cap: Mark;
}

export interface PassFailRule {
  readonly kind: 'passFail';
  readonly passes: Interval;
  readonly pass: Mark;
  readonly fail: Mark;
}

/** Answers 是, 否 or 不适用 for each 要点. */
export interface ChecklistRule {
  readonly kind: 'checklist';
  readonly marks:
    | { readonly kind: 'perUnmet'; readonly deduction: Mark; readonly floor: Mark }
    /** One mark above 0 per 要点, gained where it is met; those of 不适用 are shared out over the others. */
    | { readonly kind: 'own'; readonly each: readonly Mark[] };
}

export interface LevelChoiceRule {
  readonly kind: 'levelChoice';
  /** From best to worst. */
  readonly levels: readonly { readonly name: string; readonly mark: Mark }[];
}

/** A deduction for each case found. */
export interface CountDeductionRule {
  readonly kind: 'countDeduction';
  readonly deduction: Mark;
  readonly floor: Mark;
}

/** A person decides between two bounds. */
export interface JudgementRule {
  readonly kind: 'judgement';
  readonly minimum: Mark;
  readonly maximum: Mark;
}

/** Marks that are found in different ways on different stretches; the first interval that holds the value wins. */
export interface PiecewiseRule {
  readonly kind: 'piecewise';
  readonly pieces: readonly { readonly interval: Interval; readonly score: PieceScore }[];
  /** For a value on no piece; absent where the criterion leaves a gap. */
  readonly otherwise?: PieceScore;
}

export type PieceScore =
  | { readonly kind: 'mark'; readonly mark: Mark }
  | StepsScore
  /** `value ÷ base × mark`, at most `cap`. */
  | { readonly kind: 'share'; readonly base: DecimalText; readonly mark: Mark; readonly cap: Mark }
  /** `base ÷ value × mark`, for what should be small; nothing spent is the best. */
  | { readonly kind: 'inverse'; readonly base: DecimalText; readonly mark: Mark; readonly cap: Mark }
  | { readonly kind: 'line'; readonly from: LinearRule['from']; readonly to: LinearRule['to'] }
  /** A person decides between two bounds. */
  | { readonly kind: 'between'; readonly minimum: Mark; readonly maximum: Mark };

/** From `start`, so much less (or more) for each step that the value lies away from `at`, as far as `limit`. */
export interface StepsScore {
  readonly kind: 'steps';
  readonly direction: 'lose' | 'gain';
  readonly start: Mark;
  readonly at: DecimalText;
  readonly step: DecimalText;
  readonly change: Mark;
  readonly partialStep: StepDeductionRule['partialStep'];
  readonly limit: Mark;
}

/** Each level leaves a person the choice between two bounds. */
export interface LevelRangeRule {
  readonly kind: 'levelRange';
  readonly levels: readonly { readonly name: string; readonly minimum: Mark; readonly maximum: Mark }[];
}

/** So much for each case, from `start` up to `cap`. */
export interface CountGainRule {
  readonly kind: 'countGain';
  readonly start: Mark;
  readonly gain: Mark;
  readonly cap: Mark;
}

/** A formula over named quantities, from 0 to `cap`; open while a quantity is missing or a divisor is 0. */
export interface ExpressionRule {
  readonly kind: 'expression';
  readonly score: Expression;
  readonly cap: Mark;
}

export type Expression =
  | { readonly kind: 'number'; readonly value: DecimalText }
  | { readonly kind: 'fullMark' }
  | { readonly kind: 'quantity'; readonly name: string }
  | { readonly kind: 'absolute'; readonly of: Expression }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
    };

/** The same mark whatever happens: what is left where only the guards around it can change the score. */
export interface FixedRule {
  readonly kind: 'fixed';
  readonly mark: Mark;
}

/** Several things, each with its own measure and marks: what they bring together, less what they cost. */
export interface SumRule {
  readonly kind: 'sum';
  readonly parts: readonly SumPart[];
  /** What is there before any part has been scored. */
  readonly start: Mark;
  readonly floor: Mark;
  readonly cap: Mark;
}

export interface SumPart {
  /** What the sentence calls it. */
  readonly name: string;
  readonly measure: PartMeasure;
  readonly rule: ValueRule | CountDeductionRule | CountGainRule | ChecklistRule;
  /** What the part is worth: its rule is scored out of this. */
  readonly full: Mark;
  /** What it falls short of its own full mark comes off the others. */
  readonly takes: boolean;
}

export type PartMeasure =
  | { readonly kind: 'value'; readonly valueKind: ValueKind; readonly value: Expression }
  /** How many times; `once`: only whether at all. */
  | { readonly kind: 'count'; readonly name: string; readonly once: boolean }
  /** So many of the 要点, from this one on. */
  | { readonly kind: 'items'; readonly from: number; readonly count: number };

/** Special cases that come first: 一票否决, 没有项目的按满分, 不适用. The first that holds decides. */
export interface GuardedRule {
  readonly kind: 'guarded';
  readonly guards: readonly { readonly name: string; readonly outcome: Mark | 'notApplicable' }[];
  readonly rule: PlainRule;
}
