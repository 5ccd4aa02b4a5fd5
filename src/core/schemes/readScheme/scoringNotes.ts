import { type Finding, finding } from '../../base/problem';
import { plainText } from '../../base/text';
import { scoringClauses } from '../../criteria/scoringClauses';
import { a1 } from '../../workbook/address';
import type { Header } from './findHeader';
import { EXTRA_HEADING, GRADES_OR_TOTAL, OWN_SCHEME_NAME, TERMS_OF_EXTRAS } from './lexicon';
import { textsIn } from './readTitle';
import type { SheetCells } from './schemeCells';

/**
 * 「评分标准（未提供佐证的不得分）」 and a note under the table speak of every indicator and are part of no criterion: what
 * they do to the scores is named to her, as nothing of it is counted.
 */
export function scoringNotes(
  cells: SheetCells,
  { top, bottom }: Pick<Header, 'top' | 'bottom'>,
  rows: readonly number[],
): readonly Finding[] {
  // What we wrote over our own table is none of it.
  if (textsIn(cells, 0, top).some((text) => OWN_SCHEME_NAME.test(text))) return [];
  return rows.flatMap((row) =>
    cells.columnsFilled(row).flatMap((column) => {
      const words = scoringClauses(said(cells.text(row, column), row >= top && row <= bottom), '').filter(
        (one) => !GRADES_OR_TOTAL.test(one),
      );
      const place = { sheet: cells.sheet.name, cell: a1(row, column) };
      return words.length === 0 ? [] : [finding('schemeNoteScores', 'notice', { words: words.join('；') }, [place])];
    }),
  );
}

/** Of a column's heading what stands in brackets; without what is read of 加分 and 扣分 anyway. */
function said(text: string, isHeading: boolean): string {
  const plain = plainText(
    isHeading ? [...text.matchAll(/[（(]([^（()）]*)[)）]/g)].map(([, inside]) => inside).join('；') : text,
  );
  return EXTRA_HEADING.test(plain) ? '' : plain.replace(TERMS_OF_EXTRAS, '');
}
