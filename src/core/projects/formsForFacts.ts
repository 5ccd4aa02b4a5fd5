import type { Project, ProjectAmount } from '../facts/projects';
import type { TaughtWords } from '../tables/words/taughtWords';
import { parseA1 } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Money, ProjectRecord } from './project';
import { readProjects } from './read/readProjects';

/** The 自评表 of a workbook, as the facts count and add them up. */
export function formsForFacts(
  snapshot: WorkbookSnapshot,
  ownSheets: ReadonlySet<string>,
  taught?: TaughtWords,
): readonly Project[] {
  return readProjects(snapshot, ownSheets, taught).records.flatMap((record) =>
    record.from === 'form' ? asProject(record) : [],
  );
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
