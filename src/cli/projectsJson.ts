import type { Decimal } from '../core/base/decimal';
import { roundScore } from '../core/base/decimal';
import type { Money } from '../core/projects/project';
import type { ProjectResults, ProjectScorecard, ScoredTarget } from '../core/projects/projectScorecard';
import { sayProjectReason } from '../core/wording/projectReasons';
import { findingJson } from './scoreJson';

const STATUS = { scored: '已评', pending: '待填', notApplicable: '不适用' } as const;

/** The `projects` part of the contract: money in 万元, rates as fractions, all as decimal text. */
export function projectsJson({ scheme, schemeAssumed, year, projects, summary, findings }: ProjectResults) {
  return {
    scheme: { id: scheme.id, name: scheme.name, assumed: schemeAssumed },
    year: year ?? null,
    projects: projects.map(projectJson),
    summary: {
      count: summary.count,
      evaluated: summary.evaluated,
      coverage: text(summary.coverage),
      budget: text(summary.budget),
      adjusted: text(summary.adjusted),
      executed: text(summary.executed),
      rate: text(summary.rate),
      grades: Object.fromEntries(summary.grades),
      bands: Object.fromEntries(summary.bands),
    },
    findings: findings.map(findingJson),
  };
}

function projectJson(project: ProjectScorecard) {
  return {
    name: project.name,
    budget: moneyText(project.initial.kind === 'absent' ? project.budget : project.initial),
    // A table that knows one budget only says nothing of what came out of it.
    adjusted: project.initial.kind === 'absent' ? null : moneyText(project.adjusted),
    executed: moneyText(project.executed),
    rate: text(project.rate),
    indicators: project.indicators.map(indicatorJson),
    total: text(project.total),
    grade: project.grade ?? null,
    pending: project.pending,
    listed: project.listed,
    places: project.places,
  };
}

function indicatorJson({ path, full, targetText, doneText, score, status, reason }: ScoredTarget) {
  return {
    path,
    full: text(full),
    target: targetText,
    done: doneText,
    score: score === undefined ? null : roundScore(score).toString(),
    status: STATUS[status],
    reason: sayProjectReason(reason),
  };
}

function moneyText(money: Money): string | null {
  return money.kind === 'amount' ? money.value.toString() : null;
}

function text(value: Decimal | undefined): string | null {
  return value?.toString() ?? null;
}
