import { decimal } from '../../base/decimal';
import { describeRule } from '../../rules/describeRule';
import { sameAnswers } from '../../rules/sameAnswers';
import type { Build, Built } from '../criterion';
import { type CriterionProblem, fail, NotUnderstood } from '../criterionProblem';
import { buildRule } from './buildRule';

export interface Reading {
  readonly built: Built;
  readonly warnings: readonly CriterionProblem[];
}

/** No sentence has so many; what has is not tried further, and refused. */
const MOST_READINGS = 32;

/**
 * Builds the rule in every way the words allow: a builder that has a choice asks `choose`, and every answer is tried. A
 * way that does not go together is no reading; those that give the same score everywhere are one; two that differ are
 * an ambiguity, and she is shown both.
 */
export function everyReading(texts: Omit<Build, 'warn' | 'choose'>): Reading {
  const readings: Reading[] = [];
  const untried: (readonly number[])[] = [[]];
  let first: NotUnderstood | undefined;
  for (let tried = 0; untried.length > 0; tried++) {
    if (tried === MOST_READINGS) fail('mixedRules', [0, 0]);
    try {
      readings.push(buildAlong(untried.pop() ?? [], untried, texts));
    } catch (problem) {
      if (!(problem instanceof NotUnderstood)) throw problem;
      first ??= problem;
    }
  }
  const [one, ...others] = readings;
  if (!one) throw first ?? new Error('A sentence has at least one way to be read');
  const fullMark = decimal(texts.fullMark);
  const other = others.find(({ built }) => !sameAnswers(one.built.rule, built.rule, fullMark));
  if (other) {
    const said = ({ built }: Reading): string => describeRule(built.rule, fullMark, built.valueKind);
    fail('ambiguous', [0, 0], { first: said(one), second: said(other) });
  }
  return one;
}

/** One way, as far as it is laid down; behind that the first of each choice, and the others are noted down. */
function buildAlong(
  path: readonly number[],
  untried: (readonly number[])[],
  texts: Omit<Build, 'warn' | 'choose'>,
): Reading {
  const warnings: CriterionProblem[] = [];
  const taken: number[] = [];
  const choose = (ways: number): number => {
    const known = path[taken.length];
    if (known === undefined) for (let other = ways - 1; other > 0; other--) untried.push([...taken, other]);
    taken.push(known ?? 0);
    return known ?? 0;
  };
  const built = buildRule({ ...texts, warn: (problem) => warnings.push(problem), choose });
  return { built, warnings };
}
