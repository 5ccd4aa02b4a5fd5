import { binary, call, type Formula, joined, text } from '../../formula/formula';
import { EMPTY, isNumber, isText, when } from '../../formula/shorthand';
import { answerText, NOT_APPLICABLE } from '../cellText';
import { kindIn } from '../kindIn';
import { isNothing, scoreOfMark, scoreOfMarkFormula } from '../mark';
import { open } from '../scored';
import { verdict } from '../verdict';
import type { RuleKind } from '../ruleKind';
import { needed, type ReasonRefs, type RuleRefs } from '../ruleRefs';
import { gainText } from '../ruleWords';
import type { Mark } from '../terms';

/** Special cases that come first: 一票否决, 没有项目的按满分, 不适用. The first that holds decides. */
export interface Guarded<Plain> {
  readonly kind: 'guarded';
  readonly guards: readonly Guard[];
  readonly rule: Plain;
}

export interface Guard {
  readonly name: string;
  readonly outcome: Mark | 'notApplicable';
  /** What the sentence wants besides the value: nobody may leave it unsaid. */
  readonly asked?: true;
}

export function guardedOver<Plain extends { readonly kind: string }>(
  kinds: readonly RuleKind<Plain>[],
): RuleKind<Guarded<Plain>> {
  /** Where nothing but the special cases is asked, somebody must at least say no; so of a case that must be answered. */
  const mustBeDenied = ({ asked }: Guard, rule: Plain): boolean =>
    asked === true || kindIn(kinds, rule).needs(rule).length === 0;
  return {
    kind: 'guarded',
    needs: ({ guards, rule }) => [
      ...guards.map((one) => ({ kind: 'guard', name: one.name, optional: !mustBeDenied(one, rule) }) as const),
      ...kindIn(kinds, rule).needs(rule),
    ],
    marks: ({ guards, rule }) => [
      ...guards.flatMap(({ outcome }) => (outcome === 'notApplicable' ? [] : [outcome])),
      ...kindIn(kinds, rule).marks(rule),
    ],
    score: ({ guards, rule }, fullMark, input) => {
      const guard = guards.find((_, index) => input.guards?.[index] === true);
      if (guard?.outcome === 'notApplicable') return { kind: 'notApplicable' };
      if (guard) return { kind: 'scored', score: scoreOfMark(guard.outcome, fullMark) };
      const unsaid = guards.some((one, index) => input.guards?.[index] === undefined && mustBeDenied(one, rule));
      if (unsaid) return open('guardMissing');
      return kindIn(kinds, rule).score(rule, fullMark, input);
    },
    /** `IF(P5="是",0,…)`; where nothing else is asked, the last answer must be 否. */
    formula: ({ guards, rule }, refs) => {
      const inner = kindIn(kinds, rule).formula(rule, refs);
      const denied = allDenied(
        guards.map((one) => mustBeDenied(one, rule)),
        refs,
      );
      return guards.reduceRight<Formula>(
        (otherwise, { outcome }, index) => {
          const then = outcome === 'notApplicable' ? text(NOT_APPLICABLE) : scoreOfMarkFormula(outcome, refs.fullMark);
          return when(isText(guardCell(refs, index), answerText.met), then, otherwise);
        },
        denied ? when(denied, inner, EMPTY) : inner,
      );
    },
    /** The special case itself where it holds. */
    reason: ({ guards, rule }, refs) =>
      guards.reduceRight<Formula>(
        (otherwise, { name, outcome }, index) => {
          const excluded = outcome === 'notApplicable';
          const then = excluded ? text(`${name}，不适用，不计入总分`) : joined(text(name), verdict(refs));
          return when(isText(guardCell(refs, index), answerText.met), then, otherwise);
        },
        joined(
          kindIn(kinds, rule).reason(rule, refs),
          ...guards.flatMap((one, at) => (mustBeDenied(one, rule) ? [] : leftOpen(one, guardCell(refs, at), refs))),
        ),
      ),
    /** The special cases first, as they come first in scoring. */
    describe: ({ guards, rule }, fullMark, kind) => {
      const cases = guards.map(
        ({ name, outcome }) =>
          `${name}的，${outcome === 'notApplicable' ? NOT_APPLICABLE : gainText(outcome, fullMark)}`,
      );
      return [...cases, kindIn(kinds, rule).describe(rule, fullMark, kind)].join('；');
    },
    shown: (guarded) => ({ ...guarded, rule: kindIn(kinds, guarded.rule).shown?.(guarded.rule) ?? guarded.rule }),
  };
}

/** A veto that nobody answered counts as one that did not happen, and that says so beside the score. */
function leftOpen({ name, outcome }: Guard, cell: Formula, { score }: ReasonRefs): readonly Formula[] {
  if (outcome === 'notApplicable' || !isNothing(outcome)) return [];
  const isOpen = call('AND', isNumber(score), binary(cell, '=', EMPTY));
  return [when(isOpen, text(`（“${name}”没有填，按没有计）`), EMPTY)];
}

function guardCell({ guards }: RuleRefs, index: number): Formula {
  return needed(guards?.[index], 'guard');
}

function allDenied(asked: readonly boolean[], refs: RuleRefs): Formula | undefined {
  return asked
    .flatMap((must, index) => (must ? [isText(guardCell(refs, index), answerText.unmet)] : []))
    .reduce<Formula | undefined>((all, one) => (all ? call('AND', all, one) : one), undefined);
}
