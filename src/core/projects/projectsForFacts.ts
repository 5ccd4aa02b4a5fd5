import { decimal, type Decimal, sumOf } from '../base/decimal';
import type { ProjectTotals } from '../facts/agreedProjects';
import type { ProjectReader } from '../facts/findFacts';
import type { Project, ProjectAmount } from '../facts/projects';
import type { TaughtWords } from '../tables/words/taughtWords';
import { parseA1 } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { type Project as MergedProject, mergeProjects } from './mergeProjects';
import type { Money, ProjectRecord } from './project';
import { type FoundProjects, readProjects } from './read/readProjects';

/** The projects of a workbook, as the facts count and add them up: its 自评表, and what all projects come to. */
export function projectsForFacts(
  snapshot: WorkbookSnapshot,
  ownSheets: ReadonlySet<string>,
  taught?: TaughtWords,
): ProjectReader {
  let known: FoundProjects | undefined;
  const found = () => (known ??= readProjects(snapshot, ownSheets, taught));
  return {
    forms: () => found().records.flatMap((record) => (record.from === 'form' ? asProject(record) : [])),
    totals: (year) => totalsOf(mergeProjects(found(), year).projects),
  };
}

/** None where there are no projects. */
function totalsOf(projects: readonly MergedProject[]): ProjectTotals | undefined {
  if (projects.length === 0) return undefined;
  return {
    count: decimal(projects.length),
    budget: sumOfAll(projects.map(({ initial, adjusted }) => (adjusted.kind === 'absent' ? initial : adjusted))),
    executed: sumOfAll(projects.map(({ executed }) => executed)),
  };
}

function sumOfAll(moneys: readonly Money[]): Decimal | undefined {
  const amounts = moneys.flatMap((money) => (money.kind === 'amount' ? [money.value] : []));
  return amounts.length < moneys.length ? undefined : sumOf(amounts);
}

function asProject(record: ProjectRecord): readonly Project[] {
  const at = parseA1(record.namePlace.cell ?? '');
  if (!at) return [];
  const { name, sheet, title, year, secondChoice, initial, adjusted } = record;
  const budgetIsInitial = adjusted.kind === 'absent';
  return [
    {
      name,
      ...at,
      sheet,
      title,
      year,
      secondChoice,
      form: true,
      barred: record.findings.some(({ level }) => level === 'error'),
      initial: amountOf(initial),
      change: undefined,
      full: amountOf(adjusted),
      executed: amountOf(record.executed),
      budget: amountOf(budgetIsInitial ? initial : adjusted),
      budgetIsInitial,
      goal: undefined,
      completion: undefined,
    },
  ];
}

function amountOf(money: Money): ProjectAmount | undefined {
  if (money.kind !== 'amount') return undefined;
  const { value, formula, places, divisor } = money;
  const [first, ...more] = places;
  const at = first && parseA1(first.cell ?? '');
  return at && { value, formula, sheet: first.sheet, ...at, divisor: more.length === 0 ? divisor : undefined };
}
