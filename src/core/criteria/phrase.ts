import type { DecimalText, Expression, Line, Mark } from '../rules/rule';
import type { Span } from './span';

/** What a number counts: a rate in percent, time or money in the unit that is written, points of a survey, or nothing that is said. */
export type Unit = 'rate' | 'points' | 'none' | TimeUnit | 'yuan' | 'qianYuan' | 'wanYuan' | 'yiYuan' | PlainUnit;
/** People, kilometres, places in a ranking: `#` and the word itself. */
export type PlainUnit = `#${string}`;
export type TimeUnit = 'day' | 'workday' | 'month' | 'hour' | 'week' | 'year';

export function isTime(unit: Unit | undefined): boolean {
  return unit !== undefined && ['day', 'workday', 'month', 'hour', 'week', 'year'].includes(unit);
}

/** Minutes too are a time within which something is done. */
export function isDuration(unit: Unit): boolean {
  return isTime(unit) || unit === '#分钟';
}

/** An edge that the sentence states itself (`sure`), or that custom puts on this side. */
export interface SoftEdge {
  readonly at: DecimalText;
  readonly inclusive: boolean;
  readonly sure: boolean;
}

export interface SoftInterval {
  readonly from?: SoftEdge;
  readonly to?: SoftEdge;
}

/** The parts of a sentence, each with the place where it stands. */
export type Phrase =
  | ConditionPhrase
  | StepPhrase
  | CountPhrase
  | OutcomePhrase
  | LimitPhrase
  | FormulaPhrase
  | WeightsPhrase
  | LevelListPhrase
  | ItemMarksPhrase
  | WeightListPhrase
  | { readonly kind: 'base'; readonly of: string; readonly at: DecimalText; readonly unit: Unit; readonly span: Span }
  /** 「共4分」 */
  | { readonly kind: 'stated'; readonly points: DecimalText; readonly base: boolean; readonly span: Span }
  | PartialPhrase
  | { readonly kind: 'beyond'; readonly direction: 'up' | 'down' | 'away'; readonly span: Span }
  /** 「以5分起」: what steps begin with; `taken`: 「在扣2分的基础上」, what is off by then. */
  | { readonly kind: 'start'; readonly mark: Mark; readonly taken?: true; readonly span: Span }
  /** `open`: 「其余由人工判断」, which leaves the rest unsaid. */
  /** `ofAll`: 「任一项不符合不得分」, and not only of that one. */
  | { readonly kind: 'ownLoss'; readonly ofAll?: true; readonly span: Span }
  | { readonly kind: 'otherwise' | 'mark' | 'stop' | 'pause' | 'veto' | 'open'; readonly span: Span }
  /** 「视为合格」 「按C级计」: whose mark a case has. */
  | { readonly kind: 'level'; readonly level: string; readonly span: Span }
  /** 「①预算执行率≥90%；…」: all that an item says, a comparison in it. */
  | { readonly kind: 'item'; readonly text: string; readonly span: Span }
  /** Explains where it stands, and nowhere else; `defined`: a sentence that says what the thing is that is given. */
  | { readonly kind: 'told' | 'defined'; readonly text: string; readonly span: Span }
  /** 「为0而实际采购大于0」, of the figure before it: both together are a case. */
  | { readonly kind: 'case' | 'text'; readonly text: string; readonly span: Span };

/** 「≥90%」 「90%（含）-95%」 「较上年下降」: one interval, or several joined by 或. */
export interface ConditionPhrase {
  readonly kind: 'condition';
  readonly intervals: readonly SoftInterval[];
  readonly unit: Unit;
  /** Compared with last year, not with a fixed point. */
  readonly change?: boolean;
  /** 「100%」 alone before a mark. */
  readonly bare?: boolean;
  /** Compared with another figure, 「实际成本≤计划成本」: the intervals are of the difference between the two. */
  readonly than?: string | undefined;
  /** Named within the comparison: 「90%＞X≥75%」. */
  readonly subject?: string;
  /** What the further comparisons behind 且 and 或 name. */
  readonly also?: readonly string[];
  /** As it is written. */
  readonly text: string;
  readonly span: Span;
}

/** 「每超过1个百分点」 */
export interface StepPhrase {
  readonly kind: 'step';
  readonly direction: 'up' | 'down' | 'away' | 'any';
  readonly step: DecimalText;
  readonly unit: Unit;
  /** 「与计划每相差3%」: beyond 100%, to both sides. */
  readonly fromPlan?: boolean;
  /** 「每低于90%一个百分点」: beyond which point. */
  readonly at?: DecimalText;
  readonly start?: Mark;
  /** 「在扣2分的基础上」 */
  readonly taken?: Mark;
  /** 「超过10%的部分每1个百分点」: of what lies beyond, and of no more. */
  readonly ofPart?: true;
  /** 「每超过编制数1%」 */
  readonly object?: string;
  /** 「每争取上级资金100万元」: of what it is so much. */
  readonly of?: string;
  /** 「每逾期1天」: behind a date, not beyond a number. */
  readonly late?: boolean;
  /** 「每超编1人」 */
  readonly staff?: true;
  /** 「每提前10天」 */
  readonly early?: true;
  /** 「每少下降1个百分点」 「每多节约1%」 */
  readonly fall?: 'less' | 'more';
  /** 「每降低1%」, of what is measured. */
  readonly fell?: true;
  /** 「每再降低1%」: behind what was taken off before. */
  readonly further?: true;
  /** The step as the sentence has it, whatever it is turned into. */
  readonly written?: StepSize;
  /** 「每达到10%」 is not reached before the whole of it. */
  readonly whole?: true;
  readonly span: Span;
}

/** 「不足1个百分点的按1个百分点计」; `sizes`: the amounts that it names, of which each must be one step. */
export interface PartialPhrase {
  readonly kind: 'partial';
  readonly policy: 'proportional' | 'down' | 'up';
  readonly sizes: readonly StepSize[];
  readonly span: Span;
}

export interface StepSize {
  readonly step: DecimalText;
  readonly unit: Unit;
}

/** 「每发现一例」 「一项不符合」 */
export interface CountPhrase {
  readonly kind: 'count';
  readonly each: boolean;
  readonly number: number;
  readonly unit: string;
  readonly words: string;
  /** 「甲、乙、丙各得1分」: each of the things right before it. */
  readonly several?: true;
  /** 「以上三项各1分」: of how many. */
  readonly of?: number;
  readonly span: Span;
}

export type Outcome =
  | {
      readonly kind: 'gain';
      readonly mark: Mark;
      readonly stated?: DecimalText | undefined;
      readonly verb: boolean;
      readonly noLoss?: true;
    }
  /** `again`: 「再扣2分」, on top of what was taken off before; `assumed`: 「扣5%」, of which it is not said of what. */
  | {
      readonly kind: 'lose';
      readonly mark: Mark;
      readonly ofMark?: boolean;
      readonly again?: true;
      readonly assumed?: true;
    }
  | { readonly kind: 'add'; readonly mark: Mark }
  /** `ends`: where the sentence itself names them; `marks`: what it says that they are worth. */
  | { readonly kind: 'line'; readonly ends?: Line; readonly marks?: readonly [DecimalText, DecimalText] }
  /** 「按比例扣分」: a line only where both ends are known. */
  | { readonly kind: 'proportion'; readonly loss: boolean }
  | { readonly kind: 'formula'; readonly expression: Expression }
  /** 「按完成率计分」; `name`: of what. */
  | { readonly kind: 'ratio'; readonly name: string }
  | { readonly kind: 'judge'; readonly minimum: Mark; readonly maximum: Mark; readonly loss: boolean }
  | { readonly kind: 'notApplicable' };

export interface OutcomePhrase {
  readonly kind: 'outcome';
  readonly outcome: Outcome;
  readonly span: Span;
}

export interface LimitPhrase {
  readonly kind: 'limit';
  /** `loss` and `gain`: at most so much is taken off or added; `floor` and `cap`: the score itself. */
  readonly limit: 'loss' | 'gain' | 'floor' | 'cap';
  /** Where its clause begins. */
  readonly from?: number;
  /** 「扣完为止」 ends a taking off; 「不计负分」 says only how low a score may be. */
  readonly gone?: true;
  /** 「扣至2分为止」: what is left, or what is taken. */
  readonly isEither?: true | undefined;
  readonly mark: Mark;
  readonly span: Span;
}

/** 「得分=预算完成率×分值」, or how the measured value itself is found: 「满意度=…」. */
export interface FormulaPhrase {
  readonly kind: 'formula';
  /** What stands before `=`; undefined where only the expression is written, or 「按…计分」. */
  readonly name: string | undefined;
  readonly isScore: boolean;
  readonly expression: Expression;
  readonly span: Span;
}

/** 「满意计1、基本满意计0.8、不满意计0」 */
export interface WeightsPhrase {
  readonly kind: 'weights';
  readonly weights: readonly { readonly name: string; readonly weight: DecimalText }[];
  readonly span: Span;
}

/** 「内部满意度占30%、外部满意度占70%」 */
export interface WeightListPhrase {
  readonly kind: 'weightList';
  readonly shares: readonly { readonly name: string; readonly share: DecimalText }[];
  readonly span: Span;
}

/** 「分为甲、乙、丙三档，分别按100-80%(含)、80-60%(含)、60-0%合理确定分值」 */
export interface LevelListPhrase {
  readonly kind: 'levelList';
  readonly levels: readonly { readonly name: string; readonly minimum: Mark; readonly maximum: Mark }[];
  readonly span: Span;
}

/** 「①②③各1分」: marks of items that stand elsewhere. */
export interface ItemMarksPhrase {
  readonly kind: 'itemMarks';
  readonly items: readonly number[];
  readonly points: DecimalText;
  readonly span: Span;
}
