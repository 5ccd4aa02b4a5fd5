import { plainText } from '../../base/text';
import type { FieldMeaning } from './fieldMeanings';
import type { NumberAround } from './numberAround';
import { isTotal, plainName } from './rowNames';

/** Not 「上年得分」, 「全县平均得分」, 「复核得分」. */
const OWN_SCORE = /^(?:本年|自评|评价|实际|综合|最终|指标)*(?:得分|评分|分数|自评分)(?:\(分\))?$/;

const SCORE_RATE = /^(?:指标)?得分率(?:\(%\))?$/;

const LOST = /^(?:扣|失|丢)(?:分|减)(?:情况|数)?(?:\(分\))?$/;

const COLUMNS: Partial<Record<FieldMeaning['kind'], RegExp>> = { loss: LOST, scoreRate: SCORE_RATE };

/** 「投入指标，满分12分，得11.09分」, 「其中投入12分，过程57.69分」; in a table the line bears the very name. */
export function scorePoints(around: NumberAround, { item = '', kind }: FieldMeaning): number {
  const { near, before, after, title, cell, number, heading } = around;
  const column = COLUMNS[kind] ?? OWN_SCORE;
  if (cell) {
    // 「指标｜决策｜过程」 with 「得分｜11.5｜39.36」 under it.
    if (column.test(plainText(cell.row)) && plainName(cell.column) === plainName(item)) return 9;
    if (!column.test(plainText(cell.column))) return 0;
    // Of a group with one indicator both names stand before its score.
    const named = cell.names.map(plainName).lastIndexOf(plainName(item));
    if (named >= 0) return 9 + named / 10;
    // 「投入指标得分情况表」 with its 合计.
    return isTotal(cell.row) && item.length >= 2 && plainText(heading).includes(plainName(item)) ? 7 : 0;
  }
  if (kind === 'scoreRate')
    return number.kind === 'rate' && /得分率(?:为|是|达到?)?$/.test(near) && `${before}${near}${title}`.includes(item)
      ? 6
      : 0;
  if (number.kind !== 'points') return 0;
  // 「任务完成数量16分，得16分」 says first what it may bring.
  if (kind === 'score' && /^[,，、]?\s*(?:实际|自评|评价)?(?:得|计|评)/.test(after) && !/[得计]$/.test(near)) return 0;
  if (/各(?:扣|得|计)$/.test(near)) return 0;
  const lostOfTitle = near === '扣' && /(?:该|本|此)项?(?:指标)?得/.test(before);
  if ((kind === 'loss' ? lostOfTitle : isOfTitle(near)) && plainName(title) === plainName(item)) return 9;
  if (
    kind === 'score' &&
    plainName(near.replace(/^其中/, '').replace(/(?:方面|部分|类)?(?:为|是)?$/, '')) === plainName(item)
  )
    return 9;
  if (
    !(
      kind === 'loss' ? /[扣失丢](?:分|了)?$/ : /(?:得|计|小计|合计|得分|评分|(?<![扣失丢])分)(?:为|是|了)?$|^[=≈]$/
    ).test(near)
  )
    return 0;
  const segment = plainText(`${/[^；;]*$/.exec(before)?.[0] ?? ''}${near}`);
  // Of several that are named the nearest.
  const whole = plainName(item);
  const at = whole.length >= 2 ? segment.lastIndexOf(whole) : -1;
  if (at >= 0) return 3 + (at + whole.length) / 1000 + whole.length / 10000;
  // 「按期完成43项，及时率得7.64分」
  if (kind !== 'score') return 0;
  if (whole.length > 3 && segment.includes(whole.slice(-3)) && /[率度性]$/.test(whole)) return 2.5;
  const own = isPlainScore(near) || (/^[=≈]$/.test(near) && /得[\d.()×÷*/+-]+$/.test(before));
  const named = plainName(title);
  return own && named.length >= 3 && (whole.endsWith(named) || whole.startsWith(named)) ? 2 : 0;
}

/** 「该指标得4分」 under the name of it. */
export function isOfTitle(near: string): boolean {
  return /^(?:该|本|此)项?(?:指标)?(?:实际)?得$/.test(near);
}

/** 「…，得4分」, 「按完成比例计9.84分」: of what the passage is about. */
function isPlainScore(near: string): boolean {
  return /^(?:分?(?:折算|换算)后?|(?:按|依|据|根据)[\u4e00-\u9fff]{0,8})?(?:故|因此|实际|实|共|应|[二三四五六七八九十]项)?(?:得|计|评|小计|合计|共计)(?:得|分为|为)?$/.test(
    near,
  );
}

/** The total is said of no single indicator. */
export function totalPoints(around: NumberAround, { field }: FieldMeaning): number {
  const { near, before, cell } = around;
  if (field === '满意度得分') return isSatisfaction(around) ? 5 : 0;
  if (field !== '总分') return near.includes(field) ? 6 : 0;
  // 「自评总分｜91.85」
  if (cell && /^(?:自评|综合|评价|绩效)*(?:总得分|总分)$/.test(plainText(cell.row))) return 4;
  if (cell && isTotal(cell.column) && OWN_SCORE.test(plainText(cell.row))) return 4;
  if (cell) return isTotal(cell.row) && OWN_SCORE.test(plainText(cell.column)) ? 4 : 0;
  if (near === '' && /(?:结论|得分|总分|评分)[:：]$/.test(before)) return 4;
  return /(?:自评|综合|评价|总|整体|绩效|支出)[^,]{0,8}(?:得分?|评分|总分)?(?:为|是|共)?$|^(?:自评|实际|实|共)?得分?(?:为)?$|^按百分制(?:折算|换算)?后?(?:计|得|为)?$|^(?:合计|总计|共计)得?$/.test(
    near,
  )
    ? 4
    : 0;
}

/** 「满意度得分93.54分」, 「四个单项平均得分93.54分」 where satisfaction is spoken of, 「群众满意度94.6%」. */
function isSatisfaction({ near, before, title, cell, number }: NumberAround): boolean {
  if (!/满意/.test(near + before + title)) return false;
  if (cell) return /满意度?(?:得分)?|平均|综合|得分|完成值|实际/.test(near);
  if (number.kind === 'rate') return /满意(?:度|率)?(?:得分)?(?:为|是|达|达到|平均)?$/.test(near);
  return /得分|评分|均分|满意度(?:为|达|达到)?$/.test(near) && !/折算|该|此|按/.test(near);
}
