import type { DecimalText, Expression, Rule, ValueKind } from '../rules/rule';
import type { CriterionProblem } from './criterionProblem';
import type { Unit } from './phrase';
import type { Span } from './span';
import type { Statement } from './criterionStatement';

/** A 评价标准 understood: the rule, and how what it measures can be found. */
export interface Criterion {
  readonly rule: Rule;
  readonly valueKind: ValueKind;
  /** The words for what is measured; empty where the sentence drops them. */
  readonly subject: string;
  /** The value is the change against last year; `sign`: only its sign matters. `grown`: against a base that the sentence does not name. */
  readonly change?: 'rate' | 'sign' | 'grown';
  /** How the sentence says the value is calculated. */
  readonly measure?: Expression;
  /** How much is planned, where the sentence measures that number and says of it what so much per cent bring. */
  readonly plan?: Plan;
  /** How many 要点 the sentence lists; 0 where they stand elsewhere. */
  readonly itemCount: number;
  readonly items: readonly string[];
  /** In which unit each part of a sum is measured, where its heading names it. */
  readonly partUnits?: readonly (readonly [name: string, unit: Unit])[];
  /** Where each of several things is met or is not: what it brings then. */
  readonly answers?: readonly AnswerWorth[];
  readonly warnings: readonly CriterionProblem[];
  /** Words that nothing explains: the rule stands, and a person has to confirm it. */
  readonly unread: readonly Unread[];
  /** The AST it was made from, every node with its span. */
  readonly statements: readonly Statement[];
}

/** 「培训500人次」 */
export interface Plan {
  readonly number: DecimalText;
  readonly unit: Unit;
}

/** `missed`: undefined where there are several degrees of that. */
export interface AnswerWorth {
  readonly met: DecimalText;
  readonly missed?: DecimalText | undefined;
}

/** Words of the sentence, as she wrote them, with their place. */
export interface Unread {
  readonly text: string;
  readonly span: Span;
  /** Whose figure counts: whoever types the figure herself has read it. */
  readonly source?: true;
  /** Whose figure counts, and it exists nowhere else. */
  readonly onlySource?: true;
  /** What a figure is of which the value is made: whoever gives the value itself has read it. */
  readonly madeOf?: true;
  /** The thing itself, as it is called where it is given. */
  readonly defines?: string;
}

export interface CompileOptions {
  /** How a part of a step counts where the sentence does not say. */
  readonly partialStep?: 'proportional' | 'down' | 'up';
}

/** 「时效（2分）：…」 */
export interface LabelledStatements {
  readonly name: string;
  readonly points?: DecimalText;
  readonly statements: readonly Statement[];
}

/** `at`: where the brackets open. */
export interface RemarkStatements {
  readonly at: number;
  readonly statements: readonly Statement[];
}

/** What the builders know and what they may complain about. */
export interface Build {
  readonly statements: readonly Statement[];
  /** Where clauses end. */
  readonly stops: readonly number[];
  /** What stands under headings of its own, where the sentence has them. */
  readonly labelled?: readonly LabelledStatements[] | undefined;
  /** What stands in brackets right behind a mark: 「质量较高得2分（一般的得1分）」. */
  readonly remarks?: readonly RemarkStatements[] | undefined;
  readonly plan?: Plan;
  readonly fullMark: string;
  readonly indicator: string;
  readonly partialStep: 'proportional' | 'down' | 'up';
  readonly warn: (problem: CriterionProblem) => void;
  /** Where the words can be taken in several ways: which one is tried this time, from 0. All are tried in the end. */
  readonly choose: (ways: number) => number;
}

export type Built = Pick<Criterion, 'rule' | 'valueKind'> &
  Partial<Pick<Criterion, 'subject' | 'change' | 'measure' | 'itemCount' | 'items' | 'partUnits' | 'answers' | 'plan'>>;
