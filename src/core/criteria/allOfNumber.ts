import type { Characters } from './characters';
import { COUNTER } from './lexicon/units';
import { chineseNumber } from './numerals';
import { rewritten } from './replaced';

const NUMBER = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})';
/** What is done with all of them, in whatever words; nothing that turns it round, and no comparison. */
const ALL_DONE = new RegExp(
  `(?<![\\d第每前后首近约超逾达过于少多到至除仅只另余])(?<n>${NUMBER})(?<unit>${COUNTER})(?<what>(?![不未没无以及之左右多余内中])\\p{Script=Han}{2,10}?)(?:全部|全都|均|都)(?:已|能)?(?<done>(?![不未没无])\\p{Script=Han}{2,4}?)(?=的?,?(?:得|计|记|为)?\\d+(?:\\.\\d+)?分|的?,?得?满分)`,
  'u',
);

/**
 * 「12项重点任务全部完成得10分，完成10-11项得8分，…」: all of so many is written as the number that it is (「重点任务完成12项得10分」), where fewer of them have
 * marks by their number as well.
 */
export function allOfNumber(characters: Characters): Characters {
  const { text } = characters;
  const match = ALL_DONE.exec(text);
  const { n = '', unit = '', what = '', done = '' } = match?.groups ?? {};
  const number = /^\d+$/.test(n) ? Number(n) : chineseNumber(n);
  if (!match || number === undefined || number < 2) return characters;
  const to = match.index + match[0].length;
  const rest = text.slice(to);
  const fewer = [...rest.matchAll(fewerOf(unit, what, done))];
  const [next] = fewer;
  if (!next || !/^[^,;。]*[,;。]$/.test(rest.slice(0, next.index))) return characters;
  if (fewer.some(({ groups }) => Math.max(Number(groups?.['from']), Number(groups?.['to'] ?? '0')) > number))
    return characters;
  return rewritten(characters, [{ from: match.index, to, put: `${what}${done}${String(number)}${unit}` }]);
}

/** 「完成10-11项」 「3个断面达标」 「15件以上」: behind a pause, and what brings a mark. */
function fewerOf(unit: string, what: string, done: string): RegExp {
  const said = `(?:${done}|${done.slice(0, 1)})?`;
  return new RegExp(
    `(?<=[,;。])(?:其中)?${said}(?:不足|不到)?(?<from>\\d{1,3})(?:[-至到](?<to>\\d{1,3}))?${unit}(?:及?以[上下]|\\(含\\))*(?:\\p{Script=Han}{0,2}${what.slice(-2)}|(?![不未没无])\\p{Script=Han}{1,6}?(?=${done}))?${said}的?,?(?=得|计|不|\\d)`,
    'gu',
  );
}
