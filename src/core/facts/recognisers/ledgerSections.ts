import { plainText, readLabel } from '../../base/text';
import { isFilled } from '../../tables/lines';
import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { wayOf } from '../../tables/words/wayOfLine';
import { contentAt } from '../../workbook/snapshot';
import type { FactId } from '../catalogue';

/** The fact that a word which says a way is of. */
export function directionOf(word: string): FactId | undefined {
  const way = wayOf(word);
  return way && (way === 'added' ? 'budgetAdded' : 'budgetWithdrawn');
}

/** Lines of a ledger that stand under one heading in it. */
export interface LedgerSection {
  readonly fact: FactId;
  readonly entries: readonly number[];
  /** All rows down to the next heading. */
  readonly rows: readonly number[];
}

/** A heading whose words say which way, and nothing else of its lines: of whom, of which year, how sure. */
const HEADING =
  /^(?:本?年度?|当年|年中|全年)?(?:预算|资金|指标|经费)*(?:追加|收回|调增|调减|追减|核减)的?(?:预算|资金|指标|经费|部分|情况|明细|数)*$/;

/**
 * 「一、资金追加」 over its lines and 「二、资金收回」 over others, each alone in a row of the body. Every line with an amount has to
 * stand under a heading that says which way it went; of two headings of one way nobody knows how they differ. A heading
 * that says a way and something else besides is `unclear`.
 */
export function sectionsOf(
  table: Table,
  { column }: Column,
  entries: readonly number[],
): { readonly sections: readonly LedgerSection[] | undefined; readonly unclear?: number } | undefined {
  const lines = new Set(entries);
  const sections: { fact: FactId | undefined; entries: number[]; rows: number[] }[] = [
    { fact: undefined, entries: [], rows: [] },
  ];
  let unclear: number | undefined;
  for (const row of table.rows) {
    const heading = headingIn(table, row);
    if (heading !== undefined && directionOf(heading) && !HEADING.test(heading)) unclear ??= row;
    if (heading !== undefined) sections.push({ fact: directionOf(heading), entries: [], rows: [] });
    sections.at(-1)?.rows.push(row);
    const amount = readAmount(contentAt(table.sheet, row, column));
    if (heading === undefined && lines.has(row) && amount.kind !== 'nothing') sections.at(-1)?.entries.push(row);
  }
  const filled = sections.flatMap(({ fact, entries: own, rows }) =>
    own.length > 0 ? [{ fact, entries: own, rows }] : [],
  );
  const known = filled.flatMap(({ fact, ...section }) => (fact ? [{ fact, ...section }] : []));
  const isWhole = known.length === filled.length && new Set(known.map(({ fact }) => fact)).size === known.length;
  if (unclear !== undefined) return { sections: [], unclear };
  return isWhole && known.length > 0 && sections.length > 1 ? { sections: known } : undefined;
}

/** 「追加」 once in the column that says which way, merged over its lines or followed by blanks, and 「收回」 over the others. */
export function groupsOf(
  table: Table,
  { column }: Column,
  entries: readonly number[],
): readonly LedgerSection[] | undefined {
  const groups: { fact: FactId | undefined; entries: number[]; rows: number[] }[] = [];
  const lines = new Set(entries);
  for (const row of table.rows) {
    const content = contentAt(table.sheet, row, column);
    const word = typeof content === 'string' ? plainText(content) : '';
    if (word !== '' && (lines.has(row) || HEADING.test(word)))
      groups.push({ fact: HEADING.test(word) ? directionOf(word) : undefined, entries: [], rows: [] });
    groups.at(-1)?.rows.push(row);
    if (lines.has(row)) groups.at(-1)?.entries.push(row);
  }
  const known = groups.flatMap(({ fact, ...group }) => (fact ? [{ fact, ...group }] : []));
  const isWhole = known.length === groups.length && new Set(known.map(({ fact }) => fact)).size === known.length;
  const all = known.reduce((count, group) => count + group.entries.length, 0);
  return isWhole && known.length > 1 && all === entries.length && all > known.length ? known : undefined;
}

/** The one text of a row that holds nothing else. */
function headingIn({ sheet, area }: Table, row: number): string | undefined {
  const [only, ...more] = (sheet.rows[row] ?? []).slice(area.left, area.right + 1).filter(isFilled);
  return typeof only === 'string' && more.length === 0 && readAmount(only).kind === 'unreadable'
    ? plainText(readLabel(only).key)
    : undefined;
}
