import type { Decimal } from '../../base/decimal';
import { oneLine, readLabel } from '../../base/text';
import type { Column, Table } from '../../tables/table';
import type { Residue } from '../../tables/words/residue';
import { contentAt, contentText } from '../../workbook/snapshot';
import { amountColumns } from './labelled';
import { showsSum, sumOf } from './namelessRows';
import { namesKindBought } from './purchasesAlike';

/**
 * Lines that are just what some lines right behind or before them come to: 「基础设施类 80」 over two projects of 50 and 30 is a group
 * of them, whatever it is called, and adding it up counts them twice. Nothing but figures tells it, so they have to tell enough: by
 * four digits, in two columns at once, or because all of the list falls into such groups.
 */
export function groupsByFigures(table: Table, column: Column, rows: readonly number[]): readonly Residue[] {
  if (rows.length < FEWEST || rows.every((row) => namesKindBought(readLabel(nameOf(table, row, column)).key)))
    return [];
  if (isProven(table, column, rows)) return [];
  const columns = [column, ...amountColumns(table).filter((one) => one !== column)];
  const figures = columns.map((one) => rows.map((row) => sumOf(table, one, [row])));
  const [own = []] = figures;
  const found = own.flatMap((_, at) => {
    const run = runsBeside(own, at).find((one) => tells(own, figures.slice(1), at, one));
    return run ? [{ at, run }] : [];
  });
  const groups = found.length > 0 ? found : fallsIntoGroups(own);
  return groups.map(({ at, run }) => {
    const row = rows[at] ?? NaN;
    const text = nameOf(table, row, column);
    return { word: text, text, because: 'group', rows: [row, ...run.flatMap((one) => rows[one] ?? [])] };
  });
}

const FEWEST = 3;
/** No group is looked for over more rows than these. */
const LONGEST = 200;
/** As many digits agree with no sum by chance. */
const TELLING_DIGITS = 4;

interface Group {
  readonly at: number;
  readonly run: readonly number[];
}

/** A printed total that is the sum of all of them says that each is a line. */
function isProven(table: Table, column: Column, rows: readonly number[]): boolean {
  const lines = new Set(rows);
  return table.rows.some((row) => !lines.has(row) && showsSum(table, column, row, rows));
}

/** The lines behind this one, and those before it, that come to it. */
function runsBeside(own: readonly Decimal[], at: number): readonly (readonly number[])[] {
  return [1, -1].flatMap((step) => {
    const run = runFrom(own, at, step);
    return run.length > 1 ? [run] : [];
  });
}

function runFrom(own: readonly Decimal[], at: number, step: number): readonly number[] {
  let left = own[at];
  const run: number[] = [];
  if (!left || left.lte(0)) return run;
  for (let next = at + step; left.gt(0); next += step) {
    const amount: Decimal | undefined = own[next];
    if (!amount || amount.isNegative() || Math.abs(next - at) > LONGEST) return [];
    left = left.minus(amount);
    if (!amount.isZero()) run.push(next);
  }
  return left.isZero() ? run : [];
}

function tells(
  own: readonly Decimal[],
  others: readonly (readonly Decimal[])[],
  at: number,
  run: readonly number[],
): boolean {
  const isSum = (figures: readonly Decimal[]) =>
    figures[at] !== undefined &&
    !figures[at].isZero() &&
    run.reduce((left, one) => left.minus(figures[one] ?? 0), figures[at]).isZero();
  const differs = (figures: readonly Decimal[]) => [at, ...run].some((one) => !figures[one]?.equals(own[one] ?? 0));
  return (own[at]?.precision() ?? 0) >= TELLING_DIGITS || others.some((figures) => differs(figures) && isSum(figures));
}

/** Group after group from the first line to the last, some of them of one line. */
function fallsIntoGroups(own: readonly Decimal[]): readonly Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < own.length;) {
    const run = runFrom(own, at, 1);
    if (run.length === 0) return [];
    groups.push({ at, run });
    at = (run.at(-1) ?? at) + 1;
  }
  return groups.length > 1 && groups.some(({ run }) => run.length > 1) ? groups : [];
}

function nameOf({ sheet }: Table, row: number, { labelColumns, column }: Column): string {
  const names = labelColumns.map((at) => oneLine(contentText(contentAt(sheet, row, at)))).filter((name) => name !== '');
  return names[0] ?? contentText(contentAt(sheet, row, column));
}
