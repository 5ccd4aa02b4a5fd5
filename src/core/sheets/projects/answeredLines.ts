import type { IndicatorEntry, ProjectEntries, ProjectEntry } from '../../projects/projectScorecard';
import type { Typed } from '../../workbook/typed';
import type { ProjectInputs } from './projectInputs';
import { lineKeyOf } from './projectLines';

/** Her entry columns with what she answered elsewhere, in the pane or in a file: so it stands in the sheets, and in the next run. */
export function answeredLines(
  typed: ProjectInputs['typedLines'],
  answers: ProjectEntries,
): ProjectInputs['typedLines'] {
  const projects = new Map(typed.projects);
  const indicators = new Map(typed.projectIndicators);
  for (const [project, entry] of answers.projects) {
    put(projects, project, projectCells(entry));
    for (const [indicator, one] of entry.indicators)
      put(indicators, lineKeyOf(project, indicator), indicatorCells(one));
  }
  return { ...typed, projects, projectIndicators: indicators };
}

type Cells = Readonly<Record<string, Typed | undefined>>;

function projectCells({ reason, adjustment, remark, rescale }: ProjectEntry): Cells {
  return { typedReason: reason, adjustment, remark, rescale };
}

function indicatorCells({ full, done, score, reason }: IndicatorEntry): Cells {
  return { typedFull: full, typedDone: done, typedScore: score, typedReason: reason };
}

function put(lines: Map<string, ReadonlyMap<string, Typed>>, key: string, cells: Cells): void {
  const given = Object.entries(cells).flatMap(([column, one]) => (one ? [[column, one] as const] : []));
  if (given.length > 0) lines.set(key, new Map([...(lines.get(key) ?? []), ...given]));
}
