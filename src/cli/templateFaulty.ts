import { type Result, refuse } from '../core/base/problem';
import type { TemplateProblem } from '../core/report/template/templateProblem';
import { sayTemplateProblem } from '../core/wording/sayTemplateProblem';

/** All that is wrong with a template, at once. */
export function templateFaulty(path: string, problems: readonly TemplateProblem[]): Result<never> {
  return refuse('templateFaulty', {
    path,
    count: String(problems.length),
    list: problems.map((problem) => `· ${sayTemplateProblem(problem)}`).join('\n'),
  });
}
