import { decimal } from '../base/decimal';
import { buildRule } from './build/buildRule';
import { readCharacters } from './characters';
import type { CompileOptions, Criterion } from './criterion';
import { directionWarnings } from './direction';
import { groupStatements } from './groupStatements';
import { findListMarks } from './listMarks';
import { parsePhrases } from './parse/parsePhrases';
import { type CriterionProblem, fail, NotUnderstood } from './problem';
import type { Statement } from './statement';

export type Compiled =
  { readonly ok: true; readonly criterion: Criterion } | { readonly ok: false; readonly problem: CriterionProblem };

/** A 评价标准 as a rule, or why it is none. The same sentence always gives the same answer. */
export function compileCriterion(
  sentence: string,
  fullMark: string,
  indicator = '',
  { partialStep = 'proportional' }: CompileOptions = {},
): Compiled {
  try {
    const statements = parseCriterion(sentence);
    const warnings: CriterionProblem[] = [];
    const build = {
      statements,
      fullMark: decimal(fullMark).toFixed(),
      indicator,
      partialStep,
      warn: (problem: CriterionProblem) => warnings.push(problem),
    };
    const built = buildRule(build);
    const criterion: Criterion = { subject: '', itemCount: 0, items: [], ...built, statements, warnings: [] };
    return {
      ok: true,
      criterion: { ...criterion, warnings: [...warnings, ...directionWarnings(criterion, indicator)] },
    };
  } catch (problem) {
    if (problem instanceof NotUnderstood)
      return { ok: false, problem: { ...problem.problem, span: withinSentence(problem.problem.span, sentence) } };
    throw problem;
  }
}

/** The sentence as an AST: statements, every one with its place. */
export function parseCriterion(sentence: string): readonly Statement[] {
  const characters = readCharacters(sentence);
  if (characters.text.trim() === '') fail('emptySentence', [0, sentence.length]);
  const { marks, doubtful } = findListMarks(characters.text);
  if (doubtful)
    fail('listNumberOrDecimal', [
      characters.places[doubtful.at] ?? 0,
      characters.places[doubtful.at + doubtful.length] ?? 0,
    ]);
  return groupStatements(parsePhrases(characters, marks));
}

/** A problem of the sentence as a whole points at all of it. */
function withinSentence([start, end]: readonly [number, number], sentence: string): readonly [number, number] {
  return end > start ? [start, Math.min(end, sentence.length)] : [0, sentence.length];
}
