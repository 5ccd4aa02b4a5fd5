import type { Finding } from '../base/problem';
import { plainText } from '../base/text';
import { FINAL_FACTS, type FactId } from './catalogue';
import type { RecognisedTable } from './facts';
import type { Blank, Reading } from './reading';

/**
 * This year is the newest with both a budget and a final account, else the newest with a final account, else the
 * newest that any table names. Drafts and copies choose no year while there is anything better.
 */
export function chooseYear(
  all: readonly Reading[],
  blanks: readonly Blank[],
  tables: readonly RecognisedTable[],
  asked: number | undefined,
): number | undefined {
  if (asked !== undefined) return asked;
  const before = all.filter(({ source }) => OF_YEAR_BEFORE.test(source.sheet));
  const open = all.filter((one) => !one.source.secondChoice && !before.includes(one));
  // A figure that is there and cannot be read tells of its year all the same.
  const there = blanks.filter(({ why, secondChoice }) => why === 'unreadable' && !secondChoice);
  const known: readonly Dated[] = open.length + there.length > 0 ? [...open, ...there] : all;
  // What a table tells of the year before it is there for comparison.
  const ofTheirYear = known.filter((one) => one.tableYear === undefined || (yearOf(one) ?? 0) >= one.tableYear);
  const readings = ofTheirYear.length > 0 ? ofTheirYear : known;
  const finals = yearsOf(readings.filter(({ fact }) => FINAL_FACTS.has(fact)));
  const budgets = new Set(yearsOf(readings.filter(({ fact }) => fact.endsWith('Budget') || fact.startsWith('budget'))));
  const found =
    newerThanThreePublic(readings, newest(finals.filter((year) => budgets.has(year)))) ??
    newest(finals) ??
    newest(yearsOf(readings.filter(({ fact }) => !PLANS.has(fact)))) ??
    newest(yearsOf(readings)) ??
    newest(yearsOf(before).map((year) => year + 1)) ??
    newest(tables.flatMap(({ year }) => year ?? []));
  const evaluated = evaluatedYear(tables);
  // The tables of the year before are there for comparison, and those of the year itself are still to come.
  return evaluated !== undefined && evaluated - 1 === found ? evaluated : found;
}

/** 「2021年决算数」 in a sheet 「上年决算」 is there for comparison with the year after it. */
const OF_YEAR_BEFORE = /^(?:上年|上一年|去年)/;

/** “三公” tables print both stages whatever else there is: last year's among final accounts of this one say nothing of which is scored. */
function newerThanThreePublic(readings: readonly Dated[], year: number | undefined): number | undefined {
  if (year === undefined) return undefined;
  const others = readings.filter(({ fact }) => !OF_THREE_PUBLIC.test(fact));
  const isPlanned = others.some((one) => yearOf(one) === year && /Budget$|^budget/.test(one.fact));
  const newer = newest(yearsOf(others.filter(({ fact }) => FINAL_FACTS.has(fact))));
  return isPlanned || newer === undefined ? year : Math.max(year, newer);
}

/** Figures of the “three public” tables. */
export const OF_THREE_PUBLIC = /hreePublic|ravelAbroad|ehicle|eception/;

/** What is to be done next year is told before this one is scored. */
const PLANS: ReadonlySet<FactId> = new Set<FactId>(['plannedWork', 'keyWorkAssigned']);

/** The newest that a title says is scored. */
export function evaluatedYear(tables: readonly Pick<RecognisedTable, 'title'>[]): number | undefined {
  return newest(tables.flatMap(({ title }) => EVALUATED.exec(plainText(title))?.slice(1, 2) ?? []).map(Number));
}

/** 「2024年度绩效自评工作底稿」 says which year is scored. */
const EVALUATED = /(20\d{2})年度?(?!.*20\d{2}).*(?:自评|绩效评价)/;

/** A final account newer than the chosen year, without a budget beside it: she should know that it was passed over. */
export function newerYear(
  readings: readonly Reading[],
  year: number | undefined,
  asked: number | undefined,
): Finding | undefined {
  const newer = newest(yearsOf(readings.filter(({ fact, source }) => FINAL_FACTS.has(fact) && !source.secondChoice)));
  if (asked !== undefined || year === undefined || newer === undefined || newer <= year) return undefined;
  return {
    code: 'newerYearIncomplete',
    level: 'notice',
    details: { year: String(year), newer: String(newer) },
    places: [],
  };
}

/** The year a reading speaks of; undefined where neither column nor table says it. */
export function yearOf({ period, tableYear }: Omit<Dated, 'fact'>): number | undefined {
  if (period.year !== undefined) return period.year;
  return tableYear === undefined ? undefined : tableYear + (period.offset ?? 0);
}

type Dated = Pick<Reading, 'fact' | 'period' | 'tableYear'>;

function yearsOf(readings: readonly Dated[]): readonly number[] {
  return readings.flatMap((reading) => yearOf(reading) ?? []);
}

function newest(years: readonly number[]): number | undefined {
  return years.length > 0 ? Math.max(...years) : undefined;
}
