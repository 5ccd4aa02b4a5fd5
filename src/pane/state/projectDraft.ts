import { type Typed, typedNumber, typedText } from '../../core/workbook/typed';
import { NOT_APPLICABLE } from '../../core/rules/cellText';
import type { IndicatorEntry, ProjectEntries, ProjectEntry, ScoredTarget } from '../../core/projects/projectScorecard';
import { numberIn } from './draftEntries';

/** What she typed of projects in the pane, by `projectKey`, as she typed it. */
export type ProjectDraft = Readonly<Record<string, string>>;

/** What may be missing of an indicator: its 分值, what was done, or the score itself. */
export type ProjectEntryName = 'full' | 'done' | 'score';

const APART = '\u0000';

export function projectEntryKey(project: string, indicator: string, name: ProjectEntryName): string {
  return [project, indicator, name].join(APART);
}

/** What she is asked of an open indicator. 执行率 follows from money, so that only its score can be given here. */
export function askedEntries({ kind, askedMark, full }: ScoredTarget): readonly ProjectEntryName[] {
  if (askedMark && full === undefined) return ['full', 'score'];
  return kind === 'target' ? ['done', 'score'] : ['score'];
}

/** As the entries that the core scores with; `unusable` are the keys of what is no number. */
export function projectEntries(draft: ProjectDraft): {
  readonly entries: ProjectEntries;
  readonly unusable: ReadonlySet<string>;
} {
  const projects = new Map<string, Map<string, IndicatorEntry>>();
  const unusable = new Set<string>();
  for (const [key, text] of Object.entries(draft)) {
    const [project = '', indicator = '', name] = key.split(APART);
    const typed = typedIn(text);
    if (!typed || !isEntryName(name)) {
      unusable.add(key);
      continue;
    }
    const own = projects.get(project) ?? new Map<string, IndicatorEntry>();
    projects.set(project, own);
    own.set(indicator, { ...own.get(indicator), [name]: typed });
  }
  const entries = new Map([...projects].map(([key, indicators]): [string, ProjectEntry] => [key, { indicators }]));
  return { entries: { projects: entries, aspectMarks: new Map() }, unusable };
}

function typedIn(text: string): Typed | undefined {
  if (text.trim() === NOT_APPLICABLE) return typedText(NOT_APPLICABLE);
  const number = numberIn(text, 'count');
  return number ? typedNumber(number) : undefined;
}

function isEntryName(name: string | undefined): name is ProjectEntryName {
  return name === 'full' || name === 'done' || name === 'score';
}
