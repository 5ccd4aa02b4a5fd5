import { plainText } from '../../base/text';
import type { Line } from '../lines';
import { bareMoneyUnit } from '../moneyUnit';
import { readAmount } from '../readAmount';
import type { Table } from '../table';
import type { Vocabulary } from './explained';
import { isFieldLine } from './fields';
import type { Meaning } from './meaning';
import { isOfPapers } from './paperWords';
import type { Residue } from './residue';
import { headOf } from './headOf';

/** What makes another figure of every one under it. What money and whose is weighed with the title (`gate`). */
const GOVERNS = /^(?:measure:|stage:change$|state:|value:|point:start$)/;
/** A word without more, and no sentence or number of a form. */
const WORD = /^\(?[一-龥]{1,6}\)?$/;
/** So short a line is no sentence: 「权重：0.5」. */
const LONGEST = 12;
const FREE = /单位|日期|时间/;
const SHORT = 4;
/** What a table, its maker or its money may be called, alone in a line. */
const CALLED =
  /[表附件页稿册簿]|情况|概况|数据|资料|[乡镇村]|街道|单位|部门|年度?|金额|盖章|公章|打印|公开|公示|[填上]报/;

/**
 * 「户数」 「调整」 「财政」 alone in a line between title and headings: it stands over all columns, and the title does not say it.
 * A paper is called so by no such word; over which of the figures it heads, nobody knows.
 */
export function loneHeadings(table: Table, vocabulary: Vocabulary): readonly Residue[] {
  const titled = vocabulary.explain(table.title).meanings;
  const title = plainText(table.title);
  return headOf(table).flatMap((line): readonly Residue[] => {
    const content = aloneIn(line);
    if (content === undefined || isFieldLine(line)) return [];
    const plain = plainText(content);
    if (
      plain.length > LONGEST ||
      FREE.test(plain) ||
      bareMoneyUnit(content) ||
      title.includes(plain) ||
      vocabulary.holds(content)
    )
      return [];
    const { meanings, residue } = vocabulary.explain(content);
    if (residue.length > 0) return [];
    const governs = (one: Meaning) =>
      (GOVERNS.test(one) || (one === 'year:last' && !table.lastYear)) && !titled.has(one);
    const saysNothing =
      WORD.test(plain) && meanings.size === 0 && plain.length <= SHORT && !CALLED.test(plain) && !isOfPapers(plain);
    return saysNothing || [...meanings].some(governs) ? [{ word: content, text: content }] : [];
  });
}

/** The one text of a line, or the one beside a single number: 「比例 | 50%」. */
function aloneIn({ isAlone, firstContent, cells }: Line): string | undefined {
  const isNamed = isAlone || (cells.length === 2 && readAmount(cells[1]?.content).kind === 'number');
  return isNamed && typeof firstContent === 'string' ? firstContent : undefined;
}
