import { type Finding, finding } from '../base/problem';
import { FINAL_FACTS, type FactId } from './catalogue';
import { OF_THREE_PUBLIC, evaluatedYear, yearOf } from './chooseYear';
import type { RecognisedTable } from './facts';
import type { Blank, Reading } from './reading';

const isBudget = ({ fact }: { readonly fact: FactId }) => /Budget$|^budget(?!Added|Withdrawn)/.test(fact);

/**
 * Budgets of 2023 and final accounts of 2022, and nothing that joins the two: last year's accounts beside the book of 2023, or next
 * year's budget beside that of 2022. The newer year, where nobody said which is scored; what bears no year is of neither then.
 */
export function unclearYear(
  readings: readonly Reading[],
  blanks: readonly Blank[],
  tables: readonly RecognisedTable[],
  year: number | undefined,
  asked: number | undefined,
): number | undefined {
  if (asked !== undefined || year === undefined || evaluatedYear(tables) !== undefined) return undefined;
  const there = [
    ...readings.filter(({ source }) => !source.secondChoice),
    ...blanks.filter(({ why, secondChoice }) => why === 'unreadable' && !secondChoice),
  ];
  // What a table tells of the year before it is there for comparison.
  const own = there.filter((one) => one.tableYear === undefined || yearOf(one) === one.tableYear);
  const ofMoney = own.filter((one) => isBudget(one) || FINAL_FACTS.has(one.fact));
  if (ofMoney.length > 0 && ofMoney.every(({ fact }) => OF_THREE_PUBLIC.test(fact))) return newerTable(tables, year);
  const budgets = own.filter(isBudget).flatMap((one) => yearOf(one) ?? []);
  const finals = own.filter(({ fact }) => FINAL_FACTS.has(fact)).flatMap((one) => yearOf(one) ?? []);
  const newer = budgets.filter((one) => one > year);
  const isJoined = budgets.includes(year) || !finals.includes(year) || finals.some((one) => one > year);
  return isJoined || newer.length === 0 ? undefined : Math.max(...newer);
}

/** Of a year that “three public” tables alone speak of: last year's is often left beside this year's, which nobody here reads. */
function newerTable(tables: readonly RecognisedTable[], year: number): number | undefined {
  const newer = tables.flatMap((one) => (one.year !== undefined && one.year > year ? [one.year] : []));
  return newer.length > 0 ? Math.max(...newer) : undefined;
}

export function yearFinding(year: number | undefined, newer: number): Finding {
  return finding('yearUnclear', 'error', { year: String(year ?? ''), newer: String(newer) });
}

/** Without what bears no year, each told as a place that cannot be read. */
export function withoutUndated<Dated extends Reading>(
  readings: readonly Dated[],
): { readonly readings: readonly Dated[]; readonly blanks: readonly Blank[] } {
  const undated = readings.filter((one) => yearOf(one) === undefined);
  return {
    readings: readings.filter((one) => !undated.includes(one)),
    blanks: undated.map(({ fact, period, tableYear, source }) => ({
      fact,
      period,
      tableYear,
      secondChoice: source.secondChoice,
      why: 'unreadable',
    })),
  };
}
