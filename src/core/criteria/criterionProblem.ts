import type { CriterionCode } from '../wording/criterionMessages';
import type { DetailsNeeded } from '../wording/messageDetails';
import type { Span } from './span';

/** Why a sentence is no rule, or what is worth a look although it is one. The wording turns the code into Chinese. */
export interface CriterionProblem {
  readonly code: CriterionCode;
  readonly span: Span;
  readonly details: Readonly<Record<string, string>>;
}

/** Thrown inside the compiler only; `compileCriterion` catches it and gives the problem back as a value. */
export class NotUnderstood extends Error {
  constructor(readonly problem: CriterionProblem) {
    super(problem.code);
  }
}

export function fail<Code extends CriterionCode>(code: Code, span: Span, ...[details]: DetailsNeeded<Code>): never {
  throw new NotUnderstood({ code, span, details: { ...details } });
}
