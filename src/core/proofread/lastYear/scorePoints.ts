import { plainText } from '../../base/text';
import type { FieldMeaning } from './fieldMeanings';
import type { NumberAround } from './numberAround';

/** Not 「上年得分」, 「全县平均得分」, 「复核得分」. */
const OWN_SCORE = /^(?:本年|自评|评价|实际|综合|最终|指标)*(?:得分|评分|分数|自评分)(?:\(分\))?$/;

const LOST = /^(?:扣|失|丢)(?:分|减)(?:情况|数)?(?:\(分\))?$/;

/** 「投入指标，满分12分，得11.09分」, 「其中投入12分，过程57.69分」; in a table the line bears the very name. */
export function scorePoints(
  { near, before, title, cell, number }: NumberAround,
  { item = '', kind }: FieldMeaning,
): number {
  const column = kind === 'loss' ? LOST : OWN_SCORE;
  if (cell)
    return column.test(plainText(cell.column)) && cell.names.some((name) => plainName(name) === plainText(item))
      ? 9
      : 0;
  if (number.kind !== 'points') return 0;
  const lostOfTitle = near === '扣' && /(?:该|本|此)项?(?:指标)?得/.test(before);
  if ((kind === 'loss' ? lostOfTitle : isOfTitle(near)) && plainName(title) === plainText(item)) return 9;
  if (
    kind === 'score' &&
    plainName(near.replace(/^其中/, '').replace(/(?:方面|部分|类)?(?:为|是)?$/, '')) === plainText(item)
  )
    return 9;
  if (!(kind === 'loss' ? /[扣失丢](?:分|了)?$/ : /(?:得|得分|评分|(?<![扣失丢])分)(?:为|是|了)?$/).test(near))
    return 0;
  const sentence = plainText(before + near);
  return sentence.includes(plainText(item)) && item.length >= 2 ? 3 + item.length / 100 : 0;
}

/** 「该指标得4分」 under the name of it. */
export function isOfTitle(near: string): boolean {
  return /^(?:该|本|此)项?(?:指标)?(?:实际)?得$/.test(near);
}

/** Without its number and its mark. */
export function plainName(row: string): string {
  return plainText(row).replace(
    /^(?:\(?(?:\d{1,2}|[一二三四五六七八九十]+)\)|\d{1,2}[.、]|[一二三四五六七八九十]+、)|\((?:满分|分值)?\d+(?:\.\d+)?分?\)$|指标$/g,
    '',
  );
}

/** The total is said of no single indicator. */
export function totalPoints({ near, before, cell }: NumberAround, { field }: FieldMeaning): number {
  if (field === '满意度得分') return /满意/.test(near + before) && /得分|评分|满意度$/.test(near) ? 5 : 0;
  if (field !== '总分') return near.includes(field) ? 6 : 0;
  // 「自评总分｜91.85」
  if (cell && /^(?:自评|综合|评价|绩效)*(?:总得分|总分)$/.test(plainText(cell.row))) return 4;
  if (cell) return isTotal(cell.row) && OWN_SCORE.test(plainText(cell.column)) ? 4 : 0;
  if (near === '' && /(?:结论|得分|总分|评分)[:：]$/.test(before)) return 4;
  return /(?:自评|综合|评价|总|整体|绩效|支出)[^,]{0,8}(?:得分?|评分|总分)?(?:为|是|共)?$|^(?:自评)?得分?$|^(?:合计|总计|共计)得?$/.test(
    near,
  )
    ? 4
    : 0;
}

export function isTotal(row: string | undefined): boolean {
  return /^(?:合计|总计|小计|总分|总得分)$/.test(row ?? '');
}
