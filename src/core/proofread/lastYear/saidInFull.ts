import { plainText } from '../../base/text';
import type { FieldMeaning } from './fieldMeanings';
import { itemIn, itemWords, pastIn, stageIn } from './items';
import type { NumberAround } from './numberAround';
import { plainName } from './rowNames';

/** Words that say when, how far it came, whose it is among hers, and what only binds; whatever is left over names something else. */
const EXPLAINED = [
  /\d{4}年(?:度|末|底|初)?(?:12月31日)?/,
  /(?:上|本|去|今|当|全)年(?:度|末|底|初)?/,
  /年(?:度|末|底|初|内|中)|截至|截止|期末|期初|同期/,
  /(?:我|本|全)(?:镇|乡|街道|部门|单位)(?:机关)?|[镇乡](?:机关|本级)|街道(?:机关|本级)?(?=实有|核定|现有|有|编制|在)/,
  /年初|调整后?|(?:部门)?预算|决算|执行|实际|支出|收入|完成|安排|批复|支付|使用|列支|开支|发生|到位|实现|取得|实施|交办|办结/,
  /其中|包括|包含|累计|共计|合计|总计|小计|总体|总量|整体|总|共|核定|实有|现有|保有|拥有|下辖|辖|内设/,
  /金额|总额|资金|规模|总数|人数|个数|经费|费用|数额|数量|情况|方面|部分|额|数|费|值/,
  /达到|分别|约|为|是|有|达|即|计|在|的|了|和|及|与|由|得/,
  /[()（）“”"'、:：,，;；—–\-\s%]/,
  /万元|亿元|千元|元|个|名|人|辆|项|件|分/,
];

const DIGITS = /-?[\d.,]+\s*(?:%|亿元|万元|千元|元|[个名人辆项件分])?/g;
const TOTAL = /自评|综合|评价|绩效|最终|得分|总分|本次|经|按|百分制/g;

/**
 * Whether a figure is beyond doubt: last year's workbook has its digits, and every word that says what it is of is understood and names this
 * and nothing else, so that no part is taken for its whole. Where the same thing has these digits in two stages or years, the words must say which.
 */
export function isSaidInFull(
  around: NumberAround,
  meaning: FieldMeaning,
  rivals: readonly FieldMeaning[],
  year: number | undefined,
): boolean {
  const { number, near, cell } = around;
  const counts = meaning.measure === 'count';
  if (!counts && number.text.replace(/\D/g, '').replace(/^0+/, '').length < 3) return false;
  if (rivals.some((one) => isRival(around, meaning, one, year))) return false;
  const names = (words: string): boolean =>
    meaning.item !== undefined && (number.unit === '辆' ? '车辆' : itemIn(words)) === meaning.item;
  if (meaning.field === '总分' && cell) return /^(?:自评|综合|评价|绩效)*(?:总得分|总分)$/.test(plainText(cell.row));
  if (meaning.field === '总分') return pastIn(near, year) !== true && isExplained(near, meaning, TOTAL);
  if (cell) {
    // 「年度资金总额」 over what it is made of.
    const whole = meaning.item === '支出' && itemIn(`${cell.row}${cell.column}`) === undefined;
    const named =
      whole ||
      cell.whole === meaning.item ||
      names(cell.row) ||
      names(cell.column) ||
      plainName(cell.row) === meaning.plain;
    return named && [cell.row, cell.column].every((words) => isExplained(words, meaning));
  }
  if (names(near) || near.includes(meaning.plain)) return isExplained(subjectOf(around), meaning);
  // 「年度任务28项，完成27项」
  if (counts && stageIn(near) !== meaning.stage) return false;
  return saidBefore(around, meaning)?.every((words) => isExplained(words, meaning)) === true;
}

/** The same thing with the same digits in another stage or year that no word rules out. */
function isRival(
  { near, cell }: NumberAround,
  { field, kind, item, stage, past }: FieldMeaning,
  other: FieldMeaning,
  year: number | undefined,
): boolean {
  if (other.field === field || other.kind !== kind || other.item !== item) return false;
  const words = cell ? `${cell.row}${cell.column}` : near;
  const bySaid = stageIn(words) === stage && other.stage !== stage;
  return !bySaid && !(pastIn(words, year) === past && other.past !== past);
}

/** Without the words that turn. */
function subjectOf({ near, turning, moved }: NumberAround): string {
  if (moved) return '';
  return turning ? turning.subject : near;
}

/** All words from where its item is named on: earlier in the sentence, or by what opens the paragraph. */
function saidBefore(around: NumberAround, { item }: FieldMeaning): readonly string[] | undefined {
  const { before, heading } = around;
  const pieces = before.split(/[,;:、，；：]/);
  const items = pieces.map((piece) => itemIn(piece));
  const at = items.lastIndexOf(item);
  const own = subjectOf(around);
  if (item === undefined) return undefined;
  if (at >= 0)
    return items.slice(at).every((one) => one === item || one === undefined) ? [...pieces.slice(at), own] : undefined;
  const alone =
    items.every((one) => one === undefined) &&
    (itemIn(heading) === item || (item === '支出' && itemIn(heading) === undefined));
  return alone ? [heading, ...pieces, own] : undefined;
}

const COMPARES =
  /占|[比较]上年|[比较与同]|相比|同比|环比|全部|比重|比例|增减|增长|变动|差额|增加|减少|上升|下降|提高|降低|增收|减收|增支|减支|节约|超支|了|率/g;

/** Nothing is left when the names of its item, of the figure and of what it is compared with are taken away. */
export function isExplained(
  words: string,
  { item = '', plain, base }: Pick<FieldMeaning, 'item' | 'plain' | 'base'>,
  more?: RegExp,
): boolean {
  let rest = plainText(words)
    .replace(/^(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[).、]|[一二三四五六七八九十]+、)+/, '')
    .replace(EXPLAINED[0] ?? '', '')
    .replace(DIGITS, '')
    .replaceAll(plain, '');
  if (more) rest = rest.replace(more, '');
  for (const name of [item, base?.item ?? ''])
    for (const pattern of itemWords(name)) rest = rest.replace(new RegExp(pattern.source, 'g'), '');
  if (base) rest = rest.replace(COMPARES, '');
  if (/率$/.test(plain)) rest = rest.replace(/控制率|执行率|利用率|率/g, '');
  for (const pattern of EXPLAINED) rest = rest.replace(new RegExp(pattern.source, 'g'), '');
  return rest === '';
}
