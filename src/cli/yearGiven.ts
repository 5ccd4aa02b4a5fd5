import type { Given, WrongUsage } from './command';

/** `--year 2023`. */
export function yearGiven(given: Given<'year'>): { readonly year: number | undefined } | WrongUsage {
  const year = given.text('year');
  if (year !== undefined && !/^20\d{2}$/.test(year))
    return { wrong: `--year 应当是四位年份，例如 2023，而不是「${year}」。` };
  return { year: year === undefined ? undefined : Number(year) };
}
