import { labelKey } from '../base/text';
import { type Figure } from './checkedFigure';
import { figuresOf } from './relation';
import type { CheckFinding } from './runChecks';

/** What 校验 held when it was last written, and which sheets of hers are there now. */
export interface EarlierLines {
  readonly lines: ReadonlySet<string>;
  readonly typed: ReadonlySet<string>;
  readonly sheets: ReadonlySet<string>;
}

/**
 * What a finding is about, the same on every run: by the words of the lines, which stay when rows move. What stands in another
 * sheet is another matter, for her reason was about that one; a sheet that only has another name keeps the key it had.
 */
export function findingKeys(
  findings: readonly CheckFinding[],
  earlier: EarlierLines,
): ReadonlyMap<CheckFinding, string> {
  const keys = new Map<CheckFinding, KeyParts>();
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const parts = partsOf(finding);
    const key = keyOf(parts);
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    keys.set(finding, before === 0 ? parts : { ...parts, about: `${parts.about}#${String(before + 1)}` });
  }
  return new Map([...keys].map(([finding, parts]) => [finding, keyBeforeRenaming(parts, [...keys.values()], earlier)]));
}

interface KeyParts {
  readonly code: string;
  readonly sheet: string;
  readonly about: string;
}

function keyOf({ code, sheet, about }: KeyParts): string {
  return `${code}@${sheet}!${about}`;
}

/** The key under which she typed, where only its sheet has gone and nothing else can be meant on either side. */
function keyBeforeRenaming(parts: KeyParts, all: readonly KeyParts[], { lines, typed, sheets }: EarlierLines): string {
  const key = keyOf(parts);
  if (lines.has(key)) return key;
  const [start, end] = [`${parts.code}@`, `!${parts.about}`];
  const orphans = [...typed].filter(
    (one) =>
      one.length >= start.length + end.length &&
      one.startsWith(start) &&
      one.endsWith(end) &&
      !sheets.has(one.slice(start.length, one.length - end.length)),
  );
  const alike = all.filter((one) => one.code === parts.code && one.about === parts.about && !lines.has(keyOf(one)));
  const [orphan] = orphans;
  return orphan !== undefined && orphans.length === 1 && alike.length === 1 ? orphan : key;
}

function partsOf({ code, places, details, relation }: CheckFinding): KeyParts {
  if (relation.kind === 'stated' || details.says === 'unitSlipped') {
    const about = ['code', 'table'].flatMap((name) => details[name] ?? []).join(' ');
    return { code, sheet: places[0]?.sheet ?? '', about: `${details.says} ${about}` };
  }
  const [first, ...rest] = figuresOf(relation);
  const counted = relation.kind === 'together' ? rest.map(nameOf).join('~') : '';
  const about = `${first ? nameOf(first) : ''}${counted === '' ? '' : `~${counted}`}`;
  return { code, sheet: first?.sheet ?? '', about };
}

function nameOf({ line, heading }: Figure): string {
  return `${labelKey(line)}·${heading}`;
}
