import { plainText } from '../../base/text';
import { textsOf } from '../lines';
import type { Table } from '../table';

/** A day alone in its cell, or that on which the table was filled in: 「填报日期：2024年7月5日」. */
const DAY =
  /^(?:.{0,12}(?<!批复|文件|发文|下达)(?:日期|时间)[:：])?(20\d{2})(?:年|[-./])(\d{1,2})(?:月|[-./])\d{1,2}日?$/;

/** Made before the year was over that it tells of: what was spent in it nobody knew then. */
export function isMadeEarly({ year, above, notes }: Table): boolean {
  return textsOf([...above, ...notes]).some((text) => {
    const [, made, month] = DAY.exec(plainText(text)) ?? [];
    return made !== undefined && Number(made) === year && Number(month) < 12;
  });
}
