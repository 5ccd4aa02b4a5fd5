import type { Finding } from '../base/problem';
import { plainText } from '../base/text';
import type { MessageCode } from '../wording/messageDetails';
import { type Reason, type Unit, type UnitBook, type UnreadableBook, isUnreadable } from './countyUnit';

export interface SettledUnits {
  readonly year: number | undefined;
  readonly units: readonly Unit[];
  readonly findings: readonly Finding[];
}

/** Which workbooks count: of one year, each township once, everything that was left out with its reason. */
export function settleUnits(books: readonly (UnitBook | UnreadableBook)[], asked: number | undefined): SettledUnits {
  const read = books.flatMap((book) => (isUnreadable(book) ? [] : [book]));
  const year = asked ?? mostCommonYear(read);
  const ofYear = read.filter((book) => book.year === year || book.year === undefined);
  const groups = groupBy(
    ofYear.filter(({ unit }) => unit !== undefined),
    ({ unit }) => plainText(unit ?? ''),
  );
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
    const same = groups.get(plainText(book.unit ?? '')) ?? [];
    const repeat = book.unit === undefined ? undefined : repeated(book, same);
    if (repeat) return { file, status: 'twice', reason: repeat, book };
    if (book.unit === undefined)
      return { file, status: 'unreadable', reason: because('rollupNoUnit', {}), book: undefined };
    if (book.pending > 0)
      return { file, status: 'open', reason: because('rollupOpen', { pending: String(book.pending) }), book };
    return { file, status: 'counted', reason: undefined, book };
  });
  return { year, units, findings: [...namesAlike(units), ...unsureYears(read)] };
}

function because(code: MessageCode, details: Readonly<Record<string, string>>): Reason {
  return { code, details };
}

/** The same figures again are left out; where two files of one unit differ, nobody knows which is right and neither counts. */
function repeated(book: UnitBook, same: readonly UnitBook[]) {
  const [first] = same;
  if (!first || same.length < 2) return undefined;
  const others = same
    .filter((one) => one !== book)
    .map(({ file }) => file)
    .join('、');
  const details = { unit: book.unit ?? '', files: others };
  if (same.some((one) => !sameFigures(one, first))) return because('rollupTwiceDiffers', details);
  return book === first ? undefined : because('rollupTwice', { ...details, files: first.file });
}

function sameFigures(one: UnitBook, other: UnitBook): boolean {
  const text = ({ facts, total, grade, pending }: UnitBook) =>
    JSON.stringify([[...facts].map(([name, value]) => [name, value.toString()]), total?.toString(), grade, pending]);
  return text(one) === text(other);
}

/** Where years are equally many, the newest. */
function mostCommonYear(books: readonly UnitBook[]): number | undefined {
  const votes = new Map<number, number>();
  for (const { year } of books) if (year !== undefined) votes.set(year, (votes.get(year) ?? 0) + 1);
  return [...votes].sort(([a, countA], [b, countB]) => countB - countA || b - a)[0]?.[0];
}

function groupBy(
  books: readonly UnitBook[],
  key: (book: UnitBook) => string,
): ReadonlyMap<string, readonly UnitBook[]> {
  const groups = new Map<string, UnitBook[]>();
  for (const book of books) groups.set(key(book), [...(groups.get(key(book)) ?? []), book]);
  return groups;
}

/** 「示例镇」 and 「示例镇人民政府」 may be one town: asked about, never merged. */
function namesAlike(units: readonly Unit[]): readonly Finding[] {
  const names = [
    ...new Set(
      units.flatMap(({ book, status }) => (book?.unit !== undefined && status !== 'otherYear' ? [book.unit] : [])),
    ),
  ];
  return names.flatMap((one, at) =>
    names.slice(at + 1).flatMap((other): readonly Finding[] => {
      if (plainText(one) === plainText(other) || !alike(bare(one), bare(other))) return [];
      const files = units.filter(({ book }) => book?.unit === one || book?.unit === other).map(({ file }) => file);
      return [
        { code: 'rollupNamesAlike', level: 'notice', details: { one, other, files: files.join('、') }, places: [] },
      ];
    }),
  );
}

function bare(name: string): string {
  return plainText(name)
    .replace(/\(.*\)$/, '')
    .replace(/(?:本级|机关|人民政府|政府|办事处)+$/, '');
}

/** 第一 and 第二, 城东 and 城西 are meant to differ. */
const COUNTERPARTS =
  /^(?:\d{2}|[一二三四五六七八九十]{2}|[东西南北中]{2}|[上中下]{2}|[前后]{2}|[内外]{2}|[大小]{2}|[新老旧]{2})$/;

/** The same but for a county or city in front, or for one character of several. */
function alike(one: string, other: string): boolean {
  if (one === other || (one.length > 2 && other.endsWith(one)) || (other.length > 2 && one.endsWith(other)))
    return true;
  if (one.length !== other.length || one.length < 4) return false;
  const differing = Array.from(one).flatMap((character, at) =>
    character === other[at] ? [] : [character + (other[at] ?? '')],
  );
  return differing.length === 1 && !differing.some((pair) => COUNTERPARTS.test(pair));
}

function unsureYears(books: readonly UnitBook[]): readonly Finding[] {
  const files = books.filter(({ year }) => year === undefined).map(({ file }) => file);
  return files.length === 0
    ? []
    : [{ code: 'rollupYearUnknown', level: 'notice', details: { files: files.join('、') }, places: [] }];
}
