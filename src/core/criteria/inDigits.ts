import type { Characters } from './characters';
import { COUNTER, TIME_UNIT } from './lexicon/units';
import { chineseNumber } from './numerals';
import { replaced } from './replaced';

const NUMERAL = '[一二两三四五六七八九十百]+';
/** 「九成五」 「八成」, and no 成立 or 完成 behind it. */
const TENTHS = new RegExp(
  '(?<![一二三四五六七八九十百千万几])(?<tenths>[一二三四五六七八九十])成(?<hundredths>[一二三四五六七八九半])?(?=以[上下内外]|及以|之[内间]|[-至到,;。)]|的?(?:得|计|扣)|但|且|的|$)',
  'gu',
);
/** 「三处以上」 「超过两个月」: behind or before a comparison a number is one in any dress. Of 项 and 点 the items of a list are meant. */
const COMPARED = new RegExp(
  `(?<=(?:超过|超出|不足|少于|多于|低于|大于|小于|达到|达|满|逾|延期|延迟|逾期|推迟)的?)(?<after>${NUMERAL})(?=(?:${TIME_UNIT}|${COUNTER})(?<![项条点])(?!以?[上下]?级))|(?<![第零一二两三四五六七八九十百千万几数每])(?<before>(?!一(?![一二三四五六七八九十百]))${NUMERAL})(?=(?:${TIME_UNIT}|${COUNTER})(?<![项条点])(?:及|或)?以[上下内外](?!级))`,
  'gu',
);
/** 「满足两项及以下」: so many of the items that are listed. */
const OF_ITEMS = new RegExp(
  `(?<=符合|满足|达到|具备|做到|其中|[,;。])(?<number>${NUMERAL})(?=[项条点](?:(?:及|或)以[上下]|以下))`,
  'gu',
);
/** 「发生一项的扣2分，发生两项及以上的不得分」: values of how many there are, where one of them is so many or more. */
const OF_FOUND = new RegExp(`(?<=发生|出现|存在|发现|查出)(?<number>${NUMERAL})(?=[项条点])`, 'gu');
const FOUND_OR_MORE = new RegExp(`(?:发生|出现|存在|发现|查出)${NUMERAL}[项条点](?:及|或)?以上`, 'u');
/** 「符合三至四项」 */
const OF_SO_MANY =
  /(?<=符合|满足|达到|具备|做到|其中|[,;。])(?<low>[一二两三四五六七八九])(?:至|到|-)(?<high>[二三四五六七八九十])(?=[项条点])/gu;
/** 「×100%.办结率」: a full stop of another keyboard. */
const FULL_STOP = /(?<=[%)\p{Script=Han}])\.(?=\p{Script=Han}|$)/gu;

/** Numbers in words are written in digits where they can be nothing but numbers, so that every phrase reads them. */
export function inDigits(characters: Characters): Characters {
  const tenths = replaced(characters, TENTHS, ({ tenths = '', hundredths = '' }) => {
    const part = hundredths === '半' ? 5 : (chineseNumber(hundredths) ?? 0);
    return `${String((chineseNumber(tenths) ?? 0) * 10 + part)}%`;
  });
  const compared = replaced(tenths, COMPARED, ({ after, before }) => {
    const number = chineseNumber(after ?? before ?? '');
    return number === undefined ? (after ?? before ?? '') : String(number);
  });
  const items = replaced(compared, OF_ITEMS, ({ number = '' }) => String(chineseNumber(number) ?? number));
  const found = FOUND_OR_MORE.test(items.text)
    ? replaced(items, OF_FOUND, ({ number = '' }) => String(chineseNumber(number) ?? number))
    : items;
  const ranges = replaced(
    found,
    OF_SO_MANY,
    ({ low = '', high = '' }) => `${String(chineseNumber(low) ?? low)}-${String(chineseNumber(high) ?? high)}`,
  );
  return replaced(ranges, FULL_STOP, () => '。');
}
