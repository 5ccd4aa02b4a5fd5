import { readLabel } from '../base/text';
import { readAmount } from '../tables/readAmount';
import type { Column, Table } from '../tables/table';
import type { Governing } from '../tables/words/governing';
import { contentAt, contentText } from '../workbook/snapshot';
import type { FactId } from './catalogue';

const ANY_TOTAL = /合计|总计|小计|共计/;
const BARE_TOTAL = /^(?:本年|部门|全乡|全镇)?(?:合计|总计|共计|总额)$/;
/** What of the whole a line is, where its total says of what. */
const OF_WHOLE = /^(?:item|fund|staff):/;
const ADDED_UP = /Budget$|Final$|Revenue$|Expenditure$|Assets|Liabilities|Staff$|Actual$|^budget|arryover$/;

/**
 * 「车辆｜见附表」 or 「车辆（另册）｜0」 over 「合计」: what that line comes to stands elsewhere, and the total is one without it, or
 * may be. A dash is nothing, a word is something that nobody knows.
 */
export function wordsForAmounts(
  fact: FactId,
  total: number,
  { column, labelColumns }: Column,
  { sheet, rows, ofUnits }: Table,
  governing: Governing,
): readonly string[] {
  const labelOf = (row: number) => labelColumns.map((at) => contentText(contentAt(sheet, row, at))).join('');
  const label = labelOf(total);
  if (ofUnits || !ADDED_UP.test(fact) || !ANY_TOTAL.test(label)) return [];
  if (readAmount(contentAt(sheet, total, column)).kind !== 'number') return [];
  const isBare = BARE_TOTAL.test(readLabel(label).key);
  return rows.flatMap((row) => {
    const { key, text } = readLabel(labelOf(row));
    if (row === total || key === '' || ANY_TOTAL.test(key)) return [];
    const amount = readAmount(contentAt(sheet, row, column));
    const isNothing = amount.kind === 'nothing' || (amount.kind === 'number' && amount.value.isZero());
    if (isNothing) return ELSEWHERE.test(key) ? [text] : [];
    if (amount.kind !== 'unreadable' || amount.code !== 'textForNumber' || /[\d?？]/.test(amount.shown)) return [];
    const isPart = isBare || [...governing.nameOfLine(key).meanings].some((one) => OF_WHOLE.test(one));
    return isPart ? [`${text}：${amount.shown}`] : [];
  });
}

/** Its own name says that it is told in another table: 「会议费（另册）」. */
const ELSEWHERE = /\([^()]*(?:[另见列登][^()]*|[表册簿账])\)$|(?:另|见|列)[一-龥]{0,4}[表册簿账]$/;
