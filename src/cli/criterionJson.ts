import { decimal } from '../core/base/decimal';
import { compileCriterion } from '../core/criteria/compileCriterion';
import { criterionFormula } from '../core/criteria/criterionFormula';
import { criterionNeeds, type Need } from '../core/criteria/criterionNeeds';
import type { Unread } from '../core/criteria/criterion';
import type { CriterionProblem } from '../core/criteria/criterionProblem';
import type { Given, GivenOutcome } from '../core/criteria/given';
import { scoreGiven, vetoesAssumed } from '../core/criteria/scoreGiven';
import { stillUnread } from '../core/criteria/stillUnread';
import { readsOf } from '../core/criteria/readsOf';
import type { Rule } from '../core/rules/rule';
import type { ShownRule } from '../core/rules/ruleKind';
import { shownRule } from '../core/rules/shownRule';
import { sayCriterion } from '../core/wording/sayCriterion';

interface Said {
  readonly code: string;
  readonly message: string;
  readonly span: readonly [number, number];
  readonly suggestion: string;
}

/** The shapes of the contract. */
export type CriterionJson =
  | {
      readonly ok: true;
      readonly rule: ShownRule;
      readonly reads: string;
      readonly needs: readonly Need[];
      readonly formula: string;
      readonly score?: string;
      readonly range?: readonly [string, string];
      readonly notApplicable?: true;
      readonly warnings: readonly Said[];
      /** Words that nothing explains; a person has to confirm the score. */
      readonly unread: readonly Unread[];
    }
  | { readonly ok: false; readonly problem: Said };

export function criterionJson(
  sentence: string,
  full: string,
  indicator: string,
  given: Given | undefined,
): CriterionJson {
  const compiled = compileCriterion(sentence, full, indicator);
  if (!compiled.ok) return { ok: false, problem: said(compiled.problem) };
  const { criterion } = compiled;
  const fullMark = decimal(full);
  const outcome = given && scoreGiven(criterion, fullMark, indicator, given);
  // What was given cannot be placed: no score is better than a wrong one.
  if (outcome?.kind === 'problem')
    return { ok: false, problem: said({ code: outcome.code, details: outcome.details, span: [0, sentence.length] }) };
  return {
    ok: true,
    rule: shownRule(criterion.rule),
    reads: readsOf(criterion, fullMark, indicator),
    needs: criterionNeeds(criterion),
    formula: criterionFormula(criterion, full),
    ...shown(outcome ?? unasked(criterion.rule, fullMark)),
    warnings: [
      ...criterion.warnings,
      ...(outcome?.kind === 'scored' && given ? vetoesAssumed(criterion, given) : []).map((name): CriterionProblem => ({
        code: 'guardAssumed',
        details: { name },
        span: [0, sentence.length],
      })),
    ].map(said),
    unread: given ? stillUnread(criterion, given) : criterion.unread,
  };
}

/** A judgement has its bounds before anything is given. */
function unasked(rule: Rule, fullMark: ReturnType<typeof decimal>): GivenOutcome | undefined {
  if (rule.kind !== 'judgement') return undefined;
  const criterion = {
    rule,
    valueKind: 'amount',
    subject: '',
    itemCount: 0,
    items: [],
    warnings: [],
    unread: [],
    statements: [],
  } as const;
  return scoreGiven(criterion, fullMark, '', { numbers: {}, flags: {} });
}

function shown(outcome: GivenOutcome | undefined): {
  readonly score?: string;
  readonly range?: readonly [string, string];
  readonly notApplicable?: true;
} {
  switch (outcome?.kind) {
    case 'scored':
      return { score: outcome.score.toFixed() };
    case 'range':
      return { range: [outcome.minimum.toFixed(), outcome.maximum.toFixed()] };
    case 'notApplicable':
      return { notApplicable: true };
    default:
      return {};
  }
}

function said({ code, details, span }: CriterionProblem): Said {
  return { code, ...order(sayCriterion(code, details), span) };
}

function order(
  { message, suggestion }: { readonly message: string; readonly suggestion: string },
  span: readonly [number, number],
): Omit<Said, 'code'> {
  return { message, span, suggestion };
}
