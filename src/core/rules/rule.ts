import type { AnyRule, PlainRule } from './allKinds';
import type { Guarded } from './kinds/guarded';

/**
 * What a 评价标准 says: a rule of one of `allKinds`. It is scored exactly (`scoreRule`), printed as an Excel formula
 * (`ruleFormula`) and said in plain words (`describeRule`); the three agree for every input.
 * Every score is kept between 0 and the full mark and rounded half-up to 2 decimals.
 */
export type Rule = AnyRule;

export type { PlainRule };
export type GuardedRule = Guarded<PlainRule>;

/** The words that rules are made of, so that whoever handles rules finds all of them here. */
export type { ChecklistRule } from './kinds/checklist';
export type { SumPart } from './kinds/sum';
export type { Line, PieceScore, PiecewiseRule, StepsScore } from './pieces/piecewiseRule';
export { type DecimalText, type Edge, type Expression, FULL, type Interval, type Mark, NOTHING } from './terms';
export type { PartialStep, ValueKind } from './terms';
