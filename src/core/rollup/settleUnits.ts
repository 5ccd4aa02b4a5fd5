import type { Finding } from '../base/problem';
import { plainText } from '../base/text';
import type { MessageCode } from '../wording/messageDetails';
import { type Reason, type Unit, type UnitBook, type UnreadableBook, countedUnits, isUnreadable } from './countyUnit';
import { type AlikeNames, namesAlike, settledSpellings } from './namesAlike';
import { partsOfWholes, sumOfOthers } from './wholesAndParts';
import { NO_CHOICES, type UnitChoices } from './unitChoices';

export interface SettledUnits {
  readonly year: number | undefined;
  readonly units: readonly Unit[];
  readonly findings: readonly Finding[];
  readonly questions: UnitQuestions;
}

/** What the county may settle, with what it said so far. */
export interface UnitQuestions {
  /** Of which years there are workbooks, the newest first. */
  readonly years: readonly number[];
  readonly alike: readonly (AlikeNames & { readonly files: readonly string[] })[];
  readonly doubles: readonly DoubledUnit[];
}

/** A unit with workbooks whose figures differ; `counts` is the file that was chosen. */
export interface DoubledUnit {
  readonly unit: string;
  readonly files: readonly string[];
  readonly counts: string | undefined;
}

/** Which workbooks count: of one year, each township once, everything that was left out with its reason. */
export function settleUnits(
  books: readonly (UnitBook | UnreadableBook)[],
  choices: UnitChoices = NO_CHOICES,
): SettledUnits {
  const read = books.flatMap((book) => (isUnreadable(book) ? [] : [book]));
  const year = choices.year ?? mostCommonYear(read);
  const ofYear = read.filter((book) => (book.year ?? yearOfFile(book.file) ?? year) === year);
  const alike = namesAlike(
    ofYear.flatMap(({ unit }) => unit ?? []),
    choices,
  );
  const groups = groupBy(ofYear, settledSpellings(alike));
  const units = books.map((book): Unit => {
    if (isUnreadable(book)) return { file: book.file, status: 'unreadable', reason: book.refusal, book: undefined };
    const { file } = book;
    if (book.year !== undefined && book.year !== year)
      return {
        file,
        status: 'otherYear',
        reason: because('rollupOtherYear', { year: String(book.year), wanted: String(year ?? '') }),
        book,
      };
    if (!ofYear.includes(book))
      return {
        file,
        status: 'otherYear',
        reason: because('rollupFileYear', { year: String(yearOfFile(file)), wanted: String(year ?? '') }),
        book,
      };
    if (book.unit === undefined)
      return { file, status: 'unreadable', reason: because('rollupNoUnit', {}), book: undefined };
    const repeat = repeated(book, groups.find((group) => group.includes(book)) ?? [book], choices);
    if (repeat) return { file, status: 'twice', reason: repeat, book };
    if (book.pending > 0)
      return { file, status: 'open', reason: because('rollupOpen', { pending: String(book.pending) }), book };
    return { file, status: 'counted', reason: undefined, book };
  });
  const questions = {
    years: [...new Set(read.flatMap((book) => book.year ?? []))].sort((one, other) => other - one),
    alike: alike.map((pair) => ({ ...pair, files: filesOf(ofYear, pair) })),
    doubles: groups.flatMap((group) => doubled(group, choices)),
  };
  const counting = countedUnits(units).map(({ book }) => book);
  const sum = sumUnlessChosen(counting, choices);
  return {
    year,
    units: units.map((unit) => (sum && unit.book === sum ? { ...unit, status: 'twice', reason: isSum(sum) } : unit)),
    findings: [
      ...askedNames(questions),
      ...partsOfWholes(counting.filter((book) => book !== sum)),
      ...unsureYears(ofYear),
    ],
    questions,
  };
}

/** 「决算2022.xlsx」 says a year where its tables say none; 「2022-2023对比.xlsx」 does not. */
function yearOfFile(file: string): number | undefined {
  const years = new Set(file.match(/(?<!\d)20\d{2}(?!\d)/g));
  return years.size === 1 ? Number([...years][0]) : undefined;
}

function sumUnlessChosen(books: readonly UnitBook[], { counts }: UnitChoices): UnitBook | undefined {
  const sum = sumOfOthers(books);
  return sum && !counts.has(sum.file) ? sum : undefined;
}

function isSum({ unit = '' }: UnitBook): Reason {
  return because('rollupIsSum', { unit });
}

function because(code: MessageCode, details: Readonly<Record<string, string>>): Reason {
  return { code, details };
}

/**
 * The same figures again are left out. Where workbooks of one unit differ, the county's choice counts; nobody else
 * knows which is right, and without it none does.
 */
function repeated(book: UnitBook, same: readonly UnitBook[], { counts }: UnitChoices) {
  if (same.length < 2) return undefined;
  const unit = book.unit ?? '';
  const chosen = same.find(({ file }) => counts.has(file));
  if (chosen) return chosen === book ? undefined : because('rollupNotChosen', { unit, files: chosen.file });
  const copies = same.filter((one) => scoredCopyOf(one, same) === undefined);
  const scored = scoredCopyOf(book, same);
  if (scored) return because('rollupUnscored', { unit, files: scored.file });
  const others = copies.filter((one) => one !== book).map(({ file }) => file);
  if (differ(copies)) return because('rollupTwiceDiffers', { unit, files: others.join('、') });
  return book === copies[0] ? undefined : because('rollupTwice', { unit, files: copies[0]?.file ?? '' });
}

/** The workbook as it was before it was scored: nothing in it says otherwise than the scored one. */
function scoredCopyOf(book: UnitBook, same: readonly UnitBook[]): UnitBook | undefined {
  if (book.scored) return undefined;
  return same.find(
    ({ scored, facts }) => scored && [...book.facts].every(([name, value]) => facts.get(name)?.equals(value) === true),
  );
}

function doubled(books: readonly UnitBook[], { counts }: UnitChoices): readonly DoubledUnit[] {
  const group = books.filter((book) => scoredCopyOf(book, books) === undefined);
  const files = group.map(({ file }) => file);
  return differ(group) ? [{ unit: group[0]?.unit ?? '', files, counts: files.find((file) => counts.has(file)) }] : [];
}

function differ(books: readonly UnitBook[]): boolean {
  const text = ({ facts, total, grade, pending }: UnitBook) =>
    JSON.stringify([[...facts].map(([name, value]) => [name, value.toString()]), total?.toString(), grade, pending]);
  return new Set(books.map(text)).size > 1;
}

/** Where years are equally many, the newest. */
function mostCommonYear(books: readonly UnitBook[]): number | undefined {
  const votes = new Map<number, number>();
  for (const { year } of books) if (year !== undefined) votes.set(year, (votes.get(year) ?? 0) + 1);
  return [...votes].sort(([a, countA], [b, countB]) => countB - countA || b - a)[0]?.[0];
}

/** The workbooks of each unit together. */
function groupBy(books: readonly UnitBook[], spellings: ReadonlyMap<string, string>): readonly (readonly UnitBook[])[] {
  const groups = new Map<string, UnitBook[]>();
  for (const book of books) {
    if (book.unit === undefined) continue;
    const name = plainText(book.unit);
    const key = spellings.get(name) ?? name;
    groups.set(key, [...(groups.get(key) ?? []), book]);
  }
  return [...groups.values()];
}

function filesOf(books: readonly UnitBook[], { one, other }: AlikeNames): readonly string[] {
  const names = new Set([one, other].map(plainText));
  return books.filter(({ unit }) => unit !== undefined && names.has(plainText(unit))).map(({ file }) => file);
}

function askedNames({ alike }: UnitQuestions): readonly Finding[] {
  return alike.flatMap(({ one, other, same, files }): readonly Finding[] =>
    same === undefined
      ? [{ code: 'rollupNamesAlike', level: 'notice', details: { one, other, files: files.join('、') }, places: [] }]
      : [],
  );
}

function unsureYears(books: readonly UnitBook[]): readonly Finding[] {
  const files = books.filter(({ year }) => year === undefined).map(({ file }) => file);
  return files.length === 0
    ? []
    : [{ code: 'rollupYearUnknown', level: 'notice', details: { files: files.join('、') }, places: [] }];
}
