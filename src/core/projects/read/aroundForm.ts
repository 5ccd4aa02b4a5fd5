import { isSubsequence, plainText } from '../../base/text';
import { readAmount } from '../../tables/readAmount';
import type { Vocabulary } from '../../tables/words/explained';
import { othersForm, unknownIn, unknownUnderForm } from '../../tables/words/formWords';
import { withoutFreeValues } from '../../tables/words/fields';
import type { Residue } from '../../tables/words/residue';
import type { FormRegion } from './formRegions';
import type { SheetGrid } from './sheetGrid';

/** Figures of a part of the year are nobody's self-evaluation. */
const PART_OF_YEAR =
  /监控|跟踪|[上下]半年|季度|[-—–~至](?:0?[1-9]|1[01])月|截[至止](?!(?:20\d{2}年)?(?:12月|年[末底])|20\d{2}[-/.年]12)/;

/** Said by the title, by the sheet, or in a line under the title. */
export function isOfPartOfYear(texts: readonly string[]): boolean {
  return texts.some((text) => PART_OF_YEAR.test(plainText(text)));
}

/** Where the parts of a form end, and what it is called. */
export interface AroundForm {
  readonly head: readonly string[];
  readonly title: string;
  readonly year: number | undefined;
  /** The row of 年度资金总额 and the columns that a heading of the block stands over. */
  readonly money: { readonly row: number; readonly headed: ReadonlySet<number> } | undefined;
  /** The row of 总分; undefined where there are no indicators. */
  readonly end: number | undefined;
}

const ROWS_OF_FIELDS = 4;

/** What stands over a form, at its head, under it or beside its money and is not understood: it governs what was spent. */
export function unknownAroundForm(
  grid: SheetGrid,
  region: FormRegion,
  { head, title, year, money, end }: AroundForm,
  vocabulary: Vocabulary,
): Residue | undefined {
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => grid.cellsOf(from + index, region.left, region.right));
  return (
    othersForm(rows(region.top, region.top + ROWS_OF_FIELDS - 1), vocabulary) ??
    unknownOver(head, region.name, vocabulary) ??
    (money && besideMoney(grid, region, money).flatMap((text) => unknownIn(text, title, year, vocabulary))[0]) ??
    (end === undefined ? undefined : unknownUnderForm(rows(end, region.bottom), title, year, vocabulary))
  );
}

/** A title may hold the name of the project. */
function unknownOver(head: readonly string[], name: string, vocabulary: Vocabulary): Residue | undefined {
  return head
    .flatMap((text) =>
      withoutFreeValues(plainText(text)).flatMap((part) =>
        vocabulary.explain(part).residue.map((word) => ({ word, text })),
      ),
    )
    .find(({ word }) => !isSubsequence(word, plainText(name)));
}

/** A text in the row of 年度资金总额 under no heading that the block has. */
function besideMoney(
  grid: SheetGrid,
  { right }: FormRegion,
  { row, headed }: { readonly row: number; readonly headed: ReadonlySet<number> },
): readonly string[] {
  return grid
    .cellsOf(row, Math.min(...headed), right)
    .flatMap(({ column, content }) =>
      typeof content === 'string' && !headed.has(column) && readAmount(content).kind === 'unreadable' ? [content] : [],
    );
}
