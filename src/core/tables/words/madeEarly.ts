import { plainText } from '../../base/text';
import { Line } from '../lines';
import type { Table } from '../table';

/** A day alone in its cell, or behind what happened on it: 「填报日期：2024年7月5日」. */
const DAY = /^(?:(.{0,12}(?:日期|时间|日))[:：])?(20\d{2})(?:年|[-./])(\d{1,2})(?:月|[-./])\d{1,2}日?$/;
/** What names a day in the cell left of it. */
const FIELD = /^.{0,12}(?:日期|时间|日)[:：]?$/;
/** On such a day money or work was decided, given or begun; the table may be of any later day. */
export const OF_AN_EVENT =
  /批复|批准|核定|核准|下达|拨付|到账|文件|发文|印发|公布|施行|实施|执行|会议|表决|合同|签订|签约|成立|设立|挂牌|任职|到任|启用|开工|竣工|完工|验收|采购|开标|中标|成交|付款|支付|立项|购置|购入|入账|出生/;

/** The day on which it was made, before the year was over that it tells of: what was spent in it nobody knew then. */
export function dayMadeEarly({ year, above, notes, sheet, area, rows }: Table): string | undefined {
  // 「填报日期 | 2024年7月5日」 right under the figures stands in columns of theirs.
  const last = rows
    .slice(-LAST_ROWS)
    .flatMap((row) => Line.within(row, sheet.rows[row] ?? [], area.left, area.right) ?? []);
  return [...above, ...notes, ...last.filter((line) => !line.someContent((content) => typeof content === 'number'))]
    .flatMap(daysIn)
    .find(({ of, made, month }) => made === year && month < 12 && !OF_AN_EVENT.test(of))?.text;
}

const LAST_ROWS = 3;

/** 「合同签订时间：2024年7月5日」: it tells nothing of when the table was made. */
export function isDayOfEvent(clause: string): boolean {
  const [, field] = DAY.exec(clause) ?? [];
  return field !== undefined && OF_AN_EVENT.test(field);
}

interface Day {
  /** What it is the day of; nothing where nobody says. */
  readonly of: string;
  readonly made: number;
  readonly month: number;
  readonly text: string;
}

function daysIn({ cells }: Line): readonly Day[] {
  return cells.flatMap(({ content }, index) => {
    if (typeof content !== 'string') return [];
    const [, field, made, month] = DAY.exec(plainText(content)) ?? [];
    if (made === undefined) return [];
    const before = cells[index - 1]?.content;
    const beside = typeof before === 'string' && FIELD.test(plainText(before)) ? plainText(before) : '';
    return [
      {
        of: field ?? beside,
        made: Number(made),
        month: Number(month),
        text: plainText(`${field === undefined ? beside : ''}${content}`),
      },
    ];
  });
}
