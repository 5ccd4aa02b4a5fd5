import { type Decimal, ZERO, decimal, roundRate, sumOf } from '../base/decimal';
import type { Finding } from '../base/problem';
import { placesText } from './placesText';
import type { Money } from './project';
import type { ProjectScheme } from './schemes/projectScheme';
import type { ProjectScorecard, ProjectSummary } from './projectScorecard';

/** 满分, 95 分以上, 90–95, 90 以下: each total in one of them. */
export const BANDS: readonly { readonly name: string; readonly from: string }[] = [
  { name: '满分', from: '100' },
  { name: '95以上', from: '95' },
  { name: '90-95', from: '90' },
  { name: '90以下', from: '0' },
];

export function summarizeProjects(
  projects: readonly ProjectScorecard[],
  scheme: ProjectScheme,
): { readonly summary: ProjectSummary; readonly findings: readonly Finding[] } {
  const totals = projects.flatMap(({ total }) => total ?? []);
  const findings: Finding[] = [];
  const sum = (what: string, moneys: readonly Money[]): Decimal | undefined => {
    const missing = moneys.filter(({ kind }) => kind !== 'amount');
    if (moneys.length === 0) return undefined;
    if (missing.length === 0) return sumOf(moneys.map((money) => (money.kind === 'amount' ? money.value : ZERO)));
    const places = missing.flatMap((money) => (money.kind === 'absent' ? [] : money.places));
    if (missing.length < moneys.length)
      findings.push({
        code: 'projectSumOpen',
        level: 'notice',
        details: { what, count: String(missing.length), places: placesText(places) },
        places,
      });
    return undefined;
  };
  const [adjusted, executed] = [
    sum(
      '全年预算',
      projects.map(({ budget }) => budget),
    ),
    sum(
      '全年执行',
      projects.map((one) => one.executed),
    ),
  ];
  return {
    summary: {
      count: projects.length,
      evaluated: totals.length,
      coverage: projects.length === 0 ? undefined : roundRate(decimal(totals.length).div(projects.length)),
      budget: sum(
        '年初预算',
        projects.map(({ initial, budget }) => (initial.kind === 'absent' ? budget : initial)),
      ),
      adjusted,
      executed,
      rate: adjusted?.gt(0) && executed?.gte(0) ? roundRate(executed.div(adjusted)) : undefined,
      grades: counted(
        scheme.grades.map(({ name }) => name),
        projects.flatMap(({ grade }) => grade ?? []),
      ),
      bands: counted(
        BANDS.map(({ name }) => name),
        totals.map((total) => bandOf(total)),
      ),
    },
    findings,
  };
}

function bandOf(total: Decimal): string {
  return BANDS.find(({ from }) => total.gte(from))?.name ?? '';
}

function counted(names: readonly string[], found: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name) => [name, found.filter((one) => one === name).length]));
}
