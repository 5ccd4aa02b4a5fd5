import { plainText } from '../../base/text';
import type { Project } from '../../facts/projects';
import { projectKey } from '../../projects/project';
import type { ProjectResults } from '../../projects/projectScorecard';
import { a1 } from '../../workbook/address';
import { contentText } from '../../workbook/snapshot';
import type { GoalResult } from './goalRows';
import type { ProjectAspect } from './projectAspects';
import type { ReportProject } from './reportData';

/**
 * The year's projects as her list names them, or her 自评表 where there is no list; of drafts and copies only where there
 * is nothing else. Goals and results come from the list that has them, by the project's name.
 */
export function reportProjects(
  found: readonly Project[],
  year: number | undefined,
  goals: readonly GoalResult[],
  aspects: ReadonlyMap<string, readonly ProjectAspect[]>,
  scores: ProjectResults,
): readonly ReportProject[] {
  const own = found.filter((project) => project.year === undefined || project.year === year);
  const open = own.some(({ secondChoice }) => !secondChoice) ? own.filter(({ secondChoice }) => !secondChoice) : own;
  const listed = open.filter(({ form }) => !form);
  const [first] = listed;
  // Two lists may be of the same projects, or of different ones: nobody can say, so the first alone is taken.
  const chosen = first ? listed.filter(({ sheet, title }) => sheet === first.sheet && title === first.title) : open;
  const byName = new Map(goals.map((goal) => [plainText(goal.name), goal]));
  return chosen.map(({ name, sheet, row, column, initial, budget, budgetIsInitial, executed }) => {
    const goal = byName.get(plainText(name));
    const { score, grade } = scoreOf(name, scores);
    return {
      name,
      initial: initial?.value,
      // What the table calls 年初预算 is not told as 全年预算.
      adjusted: budgetIsInitial ? undefined : budget?.value,
      executed: executed?.value,
      score,
      grade,
      goal: goal?.goal ?? '',
      result: goal?.result ?? '',
      aspects: aspects.get(plainText(name)) ?? [],
      place: { sheet, cell: a1(row, column) },
    };
  });
}

/** Only where one project goes by the name. Without a chosen scheme the grade is hers or none: its bounds are the scheme's. */
function scoreOf(name: string, { projects, schemeAssumed }: ProjectResults): Pick<ReportProject, 'score' | 'grade'> {
  const named = projects.filter((project) => projectKey(project.name) === projectKey(name));
  const [only] = named;
  if (!only?.total || named.length > 1) return { score: undefined, grade: undefined };
  const { form, lines } = only.project;
  const cells = [form, ...lines].flatMap((record) => (record?.ownGrade ? [contentText(record.ownGrade.content)] : []));
  const own = new Set(cells.map((text) => text.trim()).filter((text) => text !== ''));
  const [hers] = own;
  if (own.size > 1) return { score: only.total, grade: undefined };
  return { score: only.total, grade: schemeAssumed ? hers : only.grade };
}
