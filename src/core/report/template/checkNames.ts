import type { FieldStep, Placed, Step } from './matchLoops';
import { nearestName } from './nearestName';
import type { NameScope } from './scope';

export interface NameProblem<T> extends Placed<T> {
  readonly code: 'unknownField' | 'unknownSuffix' | 'notAList';
  readonly nearest: string;
}

export interface CheckedNames<T> {
  /** Without the bracketed words that are no tags. */
  readonly steps: readonly Step<T>[];
  readonly problems: readonly NameProblem<T>[];
}

/** Asks for every name whether it is known where it stands: inside a list the names of its lines are, too. */
export function checkNames<T>(steps: readonly Step<T>[], scope: NameScope): CheckedNames<T> {
  const kept: Step<T>[] = [];
  const problems: NameProblem<T>[] = [];
  for (const step of steps) {
    if (step.kind === 'field') {
      const problem = fieldProblem(step, scope);
      if (problem) problems.push(problem);
      else if (isKnown(step, scope)) kept.push(step);
      continue;
    }
    const { name } = step.open.tag;
    const asked = scope.canBeAsked(name);
    if (!asked) {
      const known = scope.knows(name, undefined);
      const nearest = known ? '' : (nearestName(name, scope.all()) ?? '');
      problems.push({ ...step.open, code: known ? 'notAList' : 'unknownField', nearest });
    }
    const inner = checkNames(step.steps, asked && step.open.tag.kind === 'open' ? scope.inside(name) : scope);
    // Names inside an unknown loop may well be its own: only the loop itself is to blame.
    if (asked) problems.push(...inner.problems);
    kept.push({ ...step, steps: inner.steps });
  }
  return { steps: kept, problems };
}

function isKnown({ tag }: FieldStep<unknown>, scope: NameScope): boolean {
  return scope.knows(tag.name, tag.suffix);
}

function fieldProblem<T>(step: FieldStep<T>, scope: NameScope): NameProblem<T> | undefined {
  const { place, tag } = step;
  if (isKnown(step, scope)) return undefined;
  const knownBare = scope.knows(tag.name, undefined);
  if (knownBare) {
    const nearest = nearestName(tag.suffix ?? '', scope.suffixes()) ?? '';
    return { code: 'unknownSuffix', place, tag, nearest };
  }
  const nearest = nearestName(tag.name, scope.all());
  // 【说明】 is words; 【总份】 is so near to 【总分】 that leaving it would be a silent hole in the report.
  if (tag.maybeWords && (nearest === undefined || !isSlip(tag.name, nearest))) return undefined;
  return { code: 'unknownField', place, tag, nearest: nearest ?? '' };
}

function isSlip(name: string, nearest: string): boolean {
  return nearestName(name, [nearest]) !== undefined && Math.abs(name.length - nearest.length) <= 1;
}
