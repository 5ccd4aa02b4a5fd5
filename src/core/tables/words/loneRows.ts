import { readLabel } from '../../base/text';
import { isFilled } from '../lines';
import { notesBeside } from '../noteBeside';
import { readAmount } from '../readAmount';
import type { Table } from '../table';
import type { Vocabulary } from './explained';

/** Sentences that stand alone in a row of a body, between its figures: neither a group of rows nor a row without figures. */
export function loneSentences(table: Table, vocabulary: Vocabulary): readonly string[] {
  return table.rows.flatMap((row) => {
    const text = aloneIn(table, row);
    return text === undefined || isName(text, vocabulary) ? [] : [text];
  });
}

/** 「备注 | 在职人数含借调5人」 among the rows: what stands behind the word is a note, as it is behind a colon. */
export function notesInRows({ sheet, area, rows }: Table): readonly string[] {
  return rows.flatMap((row) => notesBeside((sheet.rows[row] ?? []).slice(area.left, area.right + 1)));
}

function aloneIn({ sheet, area }: Table, row: number): string | undefined {
  const cells = sheet.rows[row] ?? [];
  let alone: string | undefined;
  for (let column = area.left; column <= area.right && column < cells.length; column++) {
    const content = cells[column];
    if (!isFilled(content)) continue;
    if (alone !== undefined || typeof content !== 'string' || readAmount(content).kind !== 'unreadable')
      return undefined;
    alone = content;
  }
  return alone;
}

/** What a row is called: of known words, or a thing of which every word is known and the last one is of those that names end with. */
function isName(text: string, vocabulary: Vocabulary): boolean {
  const key = readLabel(text).key.replace(/^\(([^()]*)\)$/, '$1');
  // 「数据来源：2023年决算报表」.
  if (/[:：]./.test(key)) return false;
  if (vocabulary.explain(key).residue.length === 0) return true;
  return NAME_ENDS.test(key) && vocabulary.explainName(key).residue.length === 0;
}

const NAME_ENDS =
  /(?:支出|费用?|收入|补助|补贴|资金|经费|款|金|类|工资|津贴|保险|缴费|预算|人员|机构|设备|资产|情况|中心|所|站|办|局|科|单位|小计|合计|项目|工程|建设|购置|运行|维护|管理|事务|服务|活动|治理|整治|改造|养护)$/;
