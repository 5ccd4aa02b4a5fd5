import { DOWN, UP } from '../lexicon/stepping';
import type { Unit } from '../phrase';
import { type Scanner, sticky } from '../scanner';
import { numberText, parseAmount } from './parseAmount';
import { type Compared, beforeMark, edge, hundredth } from './compared';

const ranked = sticky(
  '(?:第)?前(?:(?<n>\\d+|[一二三四五六七八九十]+)(?<unit>名|位)|(?<share>\\d+(?:\\.\\d+)?)%)(?:以内|之内)?',
);

/** ranked = "前" ( number "名" | number "%" ) [ "以内" ] ; places in a ranking, or as a share of all of them */
export function parseRanked(scanner: Scanner): Compared | undefined {
  const read = scanner.read(ranked);
  const share = read?.parts['share'];
  const last = read && (share === undefined ? numberText(read.parts['n'] ?? '') : hundredth(share));
  if (last === undefined || !scanner.sees(beforeMark)) return undefined;
  return {
    intervals: [{ to: { at: last, inclusive: true, sure: true } }],
    unit: share === undefined ? `#${read?.parts['unit'] ?? '名'}` : 'rate',
  };
}

/** 「有1个未完成的得3分」 */
const thingsBeforeMark = sticky('[\\p{Script=Han}]{2,12}?的?,?(?:得|计|记|扣)\\d');
/** 「轮岗1次1分」 */
const rightBeforeMark = sticky('\\d+(?:\\.\\d+)?分(?=[,;。\\n]|$)');
const beforeLoss = sticky('(?:的)?,?扣\\d');

/** bare = amount ; a percent right before its mark */
export function parseBare(scanner: Scanner): Compared | undefined {
  const amount = parseAmount(scanner);
  if (!amount || amount.included !== undefined) return undefined;
  const isOfThings = amount.unit.startsWith('#') && scanner.sees(thingsBeforeMark);
  const isMarked = scanner.sees(beforeMark) || (amount.unit.startsWith('#') && scanner.sees(rightBeforeMark));
  if (!isMarked && !scanner.sees(beforeLoss) && !isOfThings) return undefined;
  // 「下降5个百分点」 is a distance; 「2个得4分」 goes with 「3个以上」.
  const isPercent = amount.unit === 'rate' && scanner.text[scanner.at - 1] === '%';
  const counter = amount.unit.slice(1);
  const isCounted =
    amount.unit.startsWith('#') &&
    (hasThreshold(scanner.text, counter) || hasSide(scanner.text, counter) || hasDegrees(scanner.text, counter));
  const isTarget = isTargetOfRest(amount.unit, scanner.text.slice(scanner.at));
  if (!isPercent && !isCounted && !isTarget) return undefined;
  if (isOfThings && !isCounted) return undefined;
  if (!isCounted && !isMarked) return undefined;
  const point = edge(amount, true, true);
  return {
    intervals: [{ from: point, to: point }],
    unit: amount.unit,
    ...((isPercent || isTarget) && { bare: true }),
  };
}

/** 「完成30户得6分，每少完成1户扣0.2分」 「完成30户得6分，未完成的按比例得分」: the steps are counted in the same unit, or what is less is a part of it. */
function isTargetOfRest(unit: Unit, rest: string): boolean {
  const word = unit.startsWith('#') ? unit.slice(1) : MONEY_WORDS.get(unit);
  if (word === undefined) return false;
  if (PART_OF_IT.test(rest)) return true;
  return new RegExp(
    `^[^;。\\n]{0,12}[,;。](?:每(?:再|多|少)?(?:${UP}|${DOWN})|[少缺])[^,;。\\n\\d]{0,6}\\d+(?:\\.\\d+)?${word}`,
  ).test(rest);
}

const PART_OF_IT =
  /^的?[,:]?(?:得|计)?(?:满分|\d+(?:\.\d+)?分)[,;。]?(?:未(?:全部|全|能)?(?:完成|达到)(?:任务|目标)?|否则)的?,?(?:按|得分=|每)[^,;。]{0,24}(?:比例|占比|比率|\/)/;

const MONEY_WORDS: ReadonlyMap<Unit, string> = new Map([
  ['yuan', '元'],
  ['wanYuan', '万元'],
  ['yiYuan', '亿元'],
]);

/** 「3起及以上」: the numbers of this unit are thresholds. */
export function hasThreshold(text: string, unit: string): boolean {
  return new RegExp(`\\d${unit}(?:及|或)?以[上下]|[≥≤<>]\\d+${unit}`).test(text);
}

/** 「发现1处扣1分，发现2处扣3分」: marks for one of them and for two, where nobody says 每. */
export function hasDegrees(text: string, unit: string): boolean {
  const found = text.matchAll(new RegExp(`(?<!每[^,;。]{0,8})(?<n>\\d+)${unit}[^,;。\\d、]{0,6}(?:得|扣|计)\\d`, 'g'));
  return new Set(Array.from(found, ({ groups }) => groups?.['n'])).size > 1;
}

/** 「不少于4次得6分，3次得4分」 */
function hasSide(text: string, unit: string): boolean {
  return new RegExp(`(?:不少于|不低于|少于|低于|不足)\\d+${unit}(?!以)`).test(text);
}
