import type { IndicatorEntry, ProjectEntries, ProjectEntry } from './projectScorecard';

/** What she typed into our sheets, and over it what a file of answers says. */
export function mergeProjectEntries(typed: ProjectEntries, answers: ProjectEntries): ProjectEntries {
  const projects = new Map(typed.projects);
  for (const [key, entry] of answers.projects) projects.set(key, mergeEntry(projects.get(key), entry));
  return { projects, aspectMarks: new Map([...typed.aspectMarks, ...answers.aspectMarks]) };
}

function mergeEntry(one: ProjectEntry | undefined, other: ProjectEntry): ProjectEntry {
  if (!one) return other;
  const indicators = new Map(one.indicators);
  for (const [key, entry] of other.indicators) indicators.set(key, { ...indicators.get(key), ...given(entry) });
  return { ...one, ...given(other), indicators };
}

function given<T extends IndicatorEntry | ProjectEntry>(entry: T): Partial<T> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Partial<T>;
}
