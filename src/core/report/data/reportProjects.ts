import { plainText } from '../../base/text';
import type { Money } from '../../projects/project';
import type { ProjectResults, ProjectScorecard } from '../../projects/projectScorecard';
import { contentText } from '../../workbook/snapshot';
import type { GoalResult } from './goalRows';
import type { ProjectAspect } from './projectAspects';
import type { ReportProject } from './reportData';

/**
 * The year's projects as 项目自评汇总 has them: her lists' in their order, then those that only a 自评表 tells of. Goals and
 * results come from the list that has them, by the project's name.
 */
export function reportProjects(
  goals: readonly GoalResult[],
  aspects: ReadonlyMap<string, readonly ProjectAspect[]>,
  { projects, schemeAssumed }: ProjectResults,
): readonly ReportProject[] {
  const byName = new Map(goals.map((goal) => [plainText(goal.name), goal]));
  return projects.map((scored) => {
    const { name, initial, adjusted, executed, places } = scored;
    const goal = byName.get(plainText(name));
    return {
      name,
      initial: amountOf(initial),
      // What the table calls 年初预算 is not told as 全年预算.
      adjusted: amountOf(adjusted),
      executed: amountOf(executed),
      score: scored.total,
      grade: gradeOf(scored, schemeAssumed),
      goal: goal?.goal ?? '',
      result: goal?.result ?? '',
      aspects: aspects.get(plainText(name)) ?? [],
      place: places[0],
    };
  });
}

function amountOf(money: Money) {
  return money.kind === 'amount' ? money.value : undefined;
}

/** Without a chosen scheme the grade is hers or none: its bounds are the scheme's. */
function gradeOf({ total, grade, project }: ProjectScorecard, schemeAssumed: boolean): string | undefined {
  if (!total) return undefined;
  const cells = [project.form, ...project.lines].flatMap((record) =>
    record?.ownGrade ? [contentText(record.ownGrade.content).trim()] : [],
  );
  const own = new Set(cells.filter((text) => text !== ''));
  const [hers] = own;
  if (own.size > 1) return undefined;
  return schemeAssumed ? hers : grade;
}
