import type { FactId } from '../../../src/core/facts/catalogue';
import { evidenceIn, settleFacts } from '../../../src/core/facts/findFacts';
import { projectsForFacts } from '../../../src/core/projects/projectsForFacts';
import type { Money } from '../../../src/core/projects/project';
import { scoreProjects } from '../../../src/core/projects/scoreProjects';
import type { ProjectResults, ProjectScorecard } from '../../../src/core/projects/projectScorecard';
import { projectSchemeById } from '../../../src/core/projects/schemes/builtInProjectSchemes';
import { projectsJson } from '../../../src/cli/projectsJson';
import { say } from '../../../src/core/wording/say';
import { type ProjectBookCase, bookCases } from '../../cases/projects/bookCases';
import { freshBooks } from '../../cases/projects/freshBooks';
import { townshipBooks } from '../../cases/projects/townshipBooks';
import { gridSnapshot } from '../../support/gridSnapshot';

function results({ sheets, scheme, assumeMet }: ProjectBookCase): ProjectResults {
  return scoreProjects(gridSnapshot(sheets), {
    ownSheets: new Set(),
    assumeMet,
    scheme: scheme === undefined ? undefined : projectSchemeById(scheme),
  });
}

function line({ name, initial, adjusted, budget, executed, rate, total, grade }: ProjectScorecard): string {
  const moneys = [initial.kind === 'absent' ? budget : initial, adjusted, executed].map(shown).join('/');
  return `${name} ${moneys} ${rate?.toString() ?? '-'} ${total?.toString() ?? '-'} ${grade ?? '-'}`;
}

function shown(money: Money): string {
  if (money.kind === 'amount') return money.value.toString();
  return { absent: '-', blank: '?', unusable: '!' }[money.kind];
}

const books = [...bookCases, ...townshipBooks, ...freshBooks];

describe('清单与自评表', () => {
  it.each(books.map((one) => [one.title, one] as const))('%s', (_, one) => {
    const found = results(one);
    expect(found.projects.map(line)).toEqual(one.projects);
    const codes = new Set(found.findings.map(({ code }) => code));
    codes.delete('projectSchemeAssumed');
    if (one.findings)
      expect([...codes].filter((code) => !IN_PASSING.has(code) || one.findings?.includes(code))).toEqual(one.findings);
    if (one.summary) expect(projectsJson(found).summary).toMatchObject(one.summary);
    for (const finding of found.findings) expect(say(finding)).not.toMatch(/undefined|\{/);
  });
});

/** Two readers look at every list: one for the sums that are facts, one for the projects. */
describe('数据项与项目：两边都有的，从不两样', () => {
  it.each(books.map((one) => [one.title, one] as const))('%s', (_, { sheets }) => {
    const snapshot = gridSnapshot(sheets);
    const { summary, year } = scoreProjects(snapshot, { ownSheets: new Set() });
    const evidence = evidenceIn(snapshot, new Set(), year, undefined, projectsForFacts(snapshot, new Set()));
    const { facts } = settleFacts(evidence, { year, typed: new Map(), ownSheets: new Set() });
    const known = (id: FactId) => facts.get(id)?.value?.toFixed(2);
    const counted = summary.count > 0 ? String(summary.count) : undefined;
    expect([counted, undefined]).toContain(facts.get('projectCount')?.value?.toString());
    expect([summary.adjusted?.toFixed(2), undefined]).toContain(known('projectsBudget'));
    expect([summary.executed?.toFixed(2), undefined]).toContain(known('projectsExecuted'));
  });
});

/** Said of nearly every form; named only where a case is about it. */
const IN_PASSING = new Set([
  'projectReasonMissing',
  'projectSumOpen',
  'projectWeightsDiffer',
  'projectAdjustNote',
  'projectNoSurvey',
]);
