import type { Decimal } from '../base/decimal';
import type { SheetSnapshot } from '../workbook/snapshot';
import { yearOf } from './chooseYear';
import type { TableFinds } from './readTables';
import { isNumberedCopy } from './secondChoice';
import { surveyScore } from './survey';

/**
 * Excel calls a copy 「支出决算 (2)」, and which of the two was worked on afterwards nobody knows. One that says the same is a copy
 * and no more; one that says another figure is as good as the first, and what they differ in is a conflict.
 */
export function withRivalCopies<Finds extends Pick<TableFinds, 'readings' | 'surveys'>>(
  found: Finds,
  sheets: readonly SheetSnapshot[],
): Finds {
  const copies = new Set(sheets.filter(isNumberedCopy).map(({ name }) => name));
  if (copies.size === 0) return found;
  const rivals = rivalsAmong(
    [
      ...found.readings.map((one) => ({
        ...one.source,
        of: `${one.fact} ${String(yearOf(one))}`,
        value: one.value,
      })),
      ...found.surveys.map(({ survey, year }) => ({
        ...survey,
        of: `survey ${String(year)}`,
        value: surveyScore(survey),
      })),
    ],
    copies,
  );
  if (rivals.size === 0) return found;
  return {
    ...found,
    readings: found.readings.map((one) =>
      rivals.has(one.source.sheet) ? { ...one, source: { ...one.source, secondChoice: false } } : one,
    ),
    surveys: found.surveys.map((one) =>
      rivals.has(one.survey.sheet) ? { ...one, survey: { ...one.survey, secondChoice: false } } : one,
    ),
  };
}

interface Said {
  readonly sheet: string;
  readonly secondChoice: boolean;
  /** What it is a figure of. */
  readonly of: string;
  readonly value: Decimal;
}

function rivalsAmong(all: readonly Said[], copies: ReadonlySet<string>): ReadonlySet<string> {
  const open = new Map<string, Decimal[]>();
  for (const { secondChoice, of, value } of all) if (!secondChoice) open.set(of, [...(open.get(of) ?? []), value]);
  const differing = all.filter(
    ({ sheet, of, value }) => copies.has(sheet) && open.get(of)?.some((one) => !one.eq(value)),
  );
  return new Set(differing.map(({ sheet }) => sheet));
}
