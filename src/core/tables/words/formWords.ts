import { plainText } from '../../base/text';
import type { CellContent } from '../../workbook/snapshot';
import { readAmount } from '../readAmount';
import type { Vocabulary } from './explained';
import { readNote } from './readNote';
import { withoutFreeValues } from './fields';
import type { Residue } from './residue';
import { townshipBeside } from './townshipBeside';

/** One row of a form from left to right. */
export type FormRow = readonly { readonly content: CellContent }[];

/** Another township than hers among the fields at the head of a form: the project is not hers. */
export function othersForm(head: readonly FormRow[], vocabulary: Vocabulary): Residue | undefined {
  for (const cells of head) {
    for (const [index, { content }] of cells.entries()) {
      const township = townshipBeside(content, cells[index + 1]?.content);
      if (township !== undefined && !vocabulary.explain(township).meanings.has('whose:own'))
        return { word: township, text: township };
    }
  }
  return undefined;
}

/** What is said under a form, from its 总分 on, and not understood: it governs what was spent. */
export function unknownUnderForm(
  rows: readonly FormRow[],
  title: string,
  year: number | undefined,
  vocabulary: Vocabulary,
): Residue | undefined {
  return notesAmong(rows)
    .flatMap((text) => unknownIn(text, title, year, vocabulary))
    .at(0);
}

export function unknownIn(
  text: string,
  title: string,
  year: number | undefined,
  vocabulary: Vocabulary,
): readonly Residue[] {
  const noted = { title: `${title}自评`, year, unit: undefined };
  return withoutFreeValues(plainText(text)).flatMap((part) =>
    readNote(part, noted, vocabulary).unknown.map((one) => ({ ...one, text })),
  );
}

/** Lines of one text, down to a blank row or to a table of its own. */
function notesAmong(rows: readonly FormRow[]): readonly string[] {
  const texts: string[] = [];
  for (const [index, cells] of rows.entries()) {
    const [only, ...more] = cells;
    if (!only) {
      if (index > 0) break;
      continue;
    }
    if (index > 0 && cells.some(({ content }) => typeof content === 'number')) break;
    if (more.length > 0 || typeof only.content !== 'string') continue;
    const plain = plainText(only.content);
    if (/表(?:\(.*\))?$/.test(plain)) break;
    if (readAmount(only.content).kind === 'unreadable' && !TOTAL_OF_FORM.test(plain)) texts.push(only.content.trim());
  }
  return texts;
}

const TOTAL_OF_FORM = /^(?:总分|总计|合计|得分合计|总得分|自评总分|自评得分|合计得分|总分合计)$/;
