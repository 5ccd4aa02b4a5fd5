import { plainText } from '../base/text';
import { titleAmong } from './context';
import { type Line, textsOf } from './lines';

/**
 * 「本年预算数」 alone in the line right over the headings, under a line that names the table: the heading of all columns. Given are
 * the lines since the table before, the first line of headings last.
 */
export function standsOverAll(lines: readonly Line[]): boolean {
  const [headings, alone] = [lines.at(-1), lines.at(-2)];
  const content = alone?.firstContent;
  return (
    headings !== undefined &&
    alone?.row === headings.row - 1 &&
    alone.isAlone &&
    typeof content === 'string' &&
    HOW_FAR.test(plainText(content)) &&
    titleAmong(textsOf(lines.slice(0, -2))) !== undefined
  );
}

/** How far the figures have come and of which year, and nothing that a table is called: 「2024年部门预算」 is its name, or the book's. */
const HOW_FAR =
  /^\(?(?:20\d{2}年度?|[本当今上去]年度?|全年|年初|调整后)?(?:(?:预算|决算|执行|实际支出|批复|安排|预算安排|预算执行|年初预算|全年预算|调整后预算)(?:数|额|金额))\)?$|^(?:[本上]年|年初|全年|调整后)(?:预算|决算)$/;
