import { labelKey } from '../base/text';
import type { SettledFinding } from './checkReasons';
import { type Relation, figuresOf, holds } from './relation';
import type { CheckReport } from './runChecks';

/** What did not tie before and ties now. What can no longer be compared, a cell that she emptied, is not mended. */
export function mended(before: readonly SettledFinding[], { rules }: CheckReport): readonly SettledFinding[] {
  return before.filter(({ finding }) => {
    const words = wordsOf(finding.relation);
    const same = rules
      .filter(({ check }) => check.code === finding.check.code)
      .flatMap(({ relations }) => relations.filter((relation) => wordsOf(relation) === words));
    return same.length > 0 && same.every((relation) => holds(relation));
  });
}

/** By the words of the lines, which stay when rows move. */
function wordsOf(relation: Relation): string {
  const about =
    relation.kind === 'stated'
      ? relation.places.map(({ sheet, cell }) => `${sheet}!${cell ?? ''}`)
      : figuresOf(relation).map(({ sheet, line, heading }) => `${sheet}!${labelKey(line)}·${heading}`);
  return [relation.kind, ...about].join(' ');
}
