import { labelKey } from '../base/text';
import { type Figure } from './checkedFigure';
import { figuresOf } from './relation';
import type { CheckFinding } from './runChecks';

/**
 * What a finding is about, the same on every run: by the words of the lines, which stay when rows move. What stands in another
 * sheet is another matter, for her reason was about that one.
 */
export function findingKeys(findings: readonly CheckFinding[]): ReadonlyMap<CheckFinding, string> {
  const keys = new Map<CheckFinding, string>();
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    keys.set(finding, before === 0 ? key : `${key}#${String(before + 1)}`);
  }
  return keys;
}

function keyOf({ code, places, details, relation }: CheckFinding): string {
  if (relation.kind === 'stated' || details.says === 'unitSlipped') {
    const about = ['code', 'table'].flatMap((name) => details[name] ?? []).join(' ');
    return `${code}@${places[0]?.sheet ?? ''}!${details.says} ${about}`;
  }
  const [first, ...rest] = figuresOf(relation);
  const counted = relation.kind === 'together' ? rest.map(nameOf).join('~') : '';
  return `${code}@${first?.sheet ?? ''}!${first ? nameOf(first) : ''}${counted === '' ? '' : `~${counted}`}`;
}

function nameOf({ line, heading }: Figure): string {
  return `${labelKey(line)}·${heading}`;
}
