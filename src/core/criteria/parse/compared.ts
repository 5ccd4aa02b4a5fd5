import { decimal } from '../../base/decimal';
import {
  AT_LEAST,
  AT_MOST,
  BETWEEN,
  EQUAL_TO,
  EXCLUDED,
  IN,
  INCLUDED,
  LESS_THAN,
  MORE_THAN,
  OR_LESS,
  OR_MORE,
  OUTSIDE,
  TO,
  WITHIN,
} from '../lexicon/comparing';
import { MOVED_TO } from '../lexicon/changing';
import { type Amount, parseAmount } from './parseAmount';
import type { SoftEdge, SoftInterval, Unit } from '../phrase';
import { type Reading, type Scanner, sticky } from '../scanner';

/** What one comparison says. */
export interface Compared {
  readonly intervals: readonly SoftInterval[];
  readonly unit: Unit;
  readonly change?: boolean;
  readonly bare?: boolean;
  readonly than?: string;
  /** Between the two signs of 「90%＞X≥75%」. */
  readonly subject?: string;
}

export function sameUnit(a: Unit, b: Unit): boolean {
  return a === b || a === 'none' || b === 'none';
}
export const inWord = sticky(`(?:${IN}|控制在|保持在)`);

const to = sticky(`(?:(?<more>${OR_MORE})(?:[,、]|至|到|且)?|(?<less>${OR_LESS})(?:[,、]|至|到|且)?|${TO}|<|,(?=\\d))`);
/** 「（含90%）」 「（含本数）」: a bracket says no more than that. */
const AFTER_INCLUDED = '(?:%|[\\u4e00-\\u9fff]{1,2})?(?:本数|本级|等于|该数|在内)?';
export const INSIDE = `(?:\\d+(?:\\.\\d+)?)?${AFTER_INCLUDED}`;
const rangeEnd = sticky(
  `(?:(?<under>以下|以内)?${BETWEEN}?|${BETWEEN})(?:\\((?:(?<both>(?:均|都|两端均|两端都|两端|首尾均|前后均)(?:${INCLUDED})|(?:${INCLUDED})\\d+(?:\\.\\d+)?%?(?:和|及|、|与)\\d+(?:\\.\\d+)?(?=%?\\)))|(?<neither>(?:均|都|两端均|两端都)(?:${EXCLUDED}))|(?<in>${INCLUDED})|(?<out>${EXCLUDED}))(?<named>\\d+(?:\\.\\d+)?)?${AFTER_INCLUDED}\\))?`,
);
const ofPeriod = sticky('(?![的得计记给扣内])\\p{Script=Han}{2}');
const rangeIn = sticky(`(?:${IN}|控制在|为|达到|完成|(?<above>超过|高于|大于|超出)(?=[^,;。]{1,12}部分)|${MOVED_TO})`);

/** range = [ "在" | "下降到" ] amount [ "以上" ] ( "-" | "至" | "和" | … ) amount [ "之间" | "以下" ] ; */
export function parseRange(scanner: Scanner): Compared | undefined {
  const opened = scanner.read(rangeIn);
  const first = parseAmount(scanner);
  const joint = first && scanner.read(to);
  if (!joint || joint.parts['less'] !== undefined || joint.text === '<') return undefined;
  if (/^,/.test(joint.text) && !opened) return undefined;
  const second = parseAmount(scanner);
  if (!second) return undefined;
  const end = scanner.read(rangeEnd);
  const unit = second.unit === 'none' ? first.unit : second.unit;
  // 「1至6月支出进度」 names a part of the year.
  if (second.unit === 'month' && (end?.text ?? '') === '' && scanner.sees(ofPeriod)) return undefined;
  // 「8-10分」 are marks; days and money are no more than read.
  if (unit === 'points' && !opened && (end?.text ?? '') === '' && !scanner.sees(beforeMark)) return undefined;
  // 「0.8-0.9得3分」 are rates; 「8-10得3分」 may be anything.
  const areShares = /\./.test(first.value) && /\./.test(second.value) && scanner.sees(beforeMark);
  if (unit === 'none' && (end?.text ?? '') === '' && !areShares) return undefined;
  if (!sameUnit(first.unit, second.unit)) return undefined;
  const scale = (amount: Amount): Amount =>
    amount.unit === 'none' && unit === 'rate' ? { ...amount, value: hundredth(amount.value) } : amount;
  const bracket = includedBy(end);
  const isOfFirst = end?.parts['named'] !== undefined && namesNumber(end.text, first);
  if (end?.parts['named'] !== undefined && !isOfFirst && !namesNumber(end.text, second)) return undefined;
  const lower = first.included ?? (isOfFirst ? bracket : undefined);
  const upper = second.included ?? (isOfFirst ? undefined : bracket);
  if (end?.parts['both'] !== undefined || end?.parts['neither'] !== undefined) {
    const inclusive = end.parts['both'] !== undefined;
    const ends = [scale(first), scale(second)].sort((a, b) => decimal(a.value).cmp(b.value));
    const [from, to] = ends.map((one) => edge(one, inclusive, true));
    return from && to ? { intervals: [{ from, to }], unit } : undefined;
  }
  let [low, high] = [
    edge(
      scale(first),
      lower ?? opened?.parts['above'] === undefined,
      lower !== undefined || opened?.parts['above'] !== undefined,
    ),
    edge(scale(second), upper ?? false, upper !== undefined),
  ];
  if (decimal(low.at).gt(high.at))
    [low, high] = [
      edge(scale(second), upper ?? true, upper !== undefined),
      edge(scale(first), lower ?? false, lower !== undefined),
    ];
  // Where only one end is said to belong, the other does not; where only one is said not to, the other does.
  if (low.sure !== high.sure)
    [low, high] = low.sure
      ? [low, { ...high, inclusive: !low.inclusive }]
      : [{ ...low, inclusive: !high.inclusive }, high];
  return decimal(low.at).eq(high.at) ? undefined : { intervals: [{ from: low, to: high }], unit };
}

const after = sticky('(?:以|之)?后(?:[至到、,且])?');
const before = sticky('(?:(?:以|之)?前|(?:以|之)?内)(?!期|景|提|述|往|列|置)');
const ofMonth = /(?:\d月?|每月)\d*$/;

/** days = amount "后" amount "前" | amount "前" ; a day within a month that is named is a date, and no number of days */
export function parseDays(scanner: Scanner): Compared | undefined {
  if (ofMonth.test(scanner.before())) return undefined;
  const first = parseAmount(scanner);
  if (!first || first.unit !== 'day') return undefined;
  const from = edge(first, false, false);
  const both = scanner.attempt(() => {
    const second = scanner.read(after) && parseAmount(scanner);
    return second && second.unit === 'day' && scanner.read(before) ? second : undefined;
  });
  if (both && decimal(both.value).lte(first.value)) return undefined;
  if (both) return { intervals: [{ from, to: edge(both, true, false) }], unit: 'day' };
  const end = scanner.read(before);
  return end && !/内/.test(end.text) ? { intervals: [{ to: { ...from, inclusive: true } }], unit: 'day' } : undefined;
}

const comparator = sticky(
  `(?:(?<ge>${AT_LEAST})|(?<le>${AT_MOST})|(?<gt>${MORE_THAN})|(?<lt>${LESS_THAN})|(?<control>控制在|保持在)|(?<eq>${EQUAL_TO}))(?<again>=)?`,
);
const rangeOfMarks = sticky('[-至]\\d+(?:\\.\\d+)?分(?![^,;。\\n(])');
const sidedEnd = sticky(
  `\\(?(?:(?<more>${OR_MORE})|(?<less>${OR_LESS})|(?<within>${WITHIN}))\\)?(?:\\((?:(?<in>${INCLUDED})|(?<out>${EXCLUDED}))${INSIDE}\\))?`,
);

/** compared = comparator amount [ "以上" | "以下" ] ; */
export function parseCompared(scanner: Scanner): Compared | undefined {
  const read = scanner.read(comparator);
  const amount = read && parseAmount(scanner);
  // 「保障不足5-0分」: a range of marks behind a level.
  if (!amount || scanner.sees(rangeOfMarks)) return undefined;
  const { unit } = amount;
  const { ge, le, gt, lt, control } = read.parts;
  const end = scanner.attempt(() => scanner.read(sidedEnd));
  if (end && !namesNumber(end.text, amount)) return undefined;
  const isSign = /[≥≤<>]/.test(read.text);
  const lower = (inclusive: boolean, sure: boolean): Compared => ({
    intervals: [{ from: edge(amount, inclusive, sure) }],
    unit,
  });
  const upper = (inclusive: boolean, sure: boolean): Compared => ({
    intervals: [{ to: edge(amount, inclusive, sure) }],
    unit,
  });
  const said = amount.included ?? includedBy(end);
  if (end) {
    if (isSign) return undefined;
    const [more, less] = [
      end.parts['more'] !== undefined,
      end.parts['less'] !== undefined || end.parts['within'] !== undefined,
    ];
    if (more && (le !== undefined || lt !== undefined)) return undefined;
    if (less && gt !== undefined) return undefined;
    if (more) return lower(said ?? gt === undefined, said !== undefined || gt !== undefined);
    // 「不低于60%以下」 is no sentence; 「完成9项及以下」 「控制在100%以内」 are.
    return ge !== undefined && !/^(?:达|完成)/.test(read.text)
      ? undefined
      : upper(said ?? lt === undefined, said !== undefined || lt !== undefined);
  }
  if (control !== undefined) return undefined;
  if (ge !== undefined)
    return read.text === '完成' && said === undefined ? lower(true, false) : lower(said ?? true, true);
  if (le !== undefined) return upper(said ?? true, true);
  if (gt !== undefined) return lower(said ?? false, true);
  if (lt !== undefined) return upper(said ?? false, true);
  const point = edge(amount, true, true);
  return { intervals: [{ from: point, to: point }], unit };
}

const sided = sticky(
  `\\(?(?:(?:(?<inBefore>含))?(?<more>${OR_MORE})|(?<less>${OR_LESS})|(?<within>${WITHIN})|(?<outside>${OUTSIDE}))\\)?(?:\\((?:(?<in>${INCLUDED})|(?<out>${EXCLUDED}))${INSIDE}\\))?`,
);

const sidedIn = sticky(`(?:${IN}|控制在|保持在|${MOVED_TO})`);

/** sided = [ "在" | "下降到" ] amount ( "以上" | "以下" | "以内" | "以外" ) [ "(" "含" ")" ] ; */
export function parseSided(scanner: Scanner): Compared | undefined {
  const start = scanner.at;
  const opened = scanner.read(sidedIn);
  const isMoved = opened?.parts['moved'] !== undefined;
  const isDate = ofMonth.test(scanner.before());
  const amount = parseAmount(scanner);
  const end = amount && scanner.read(sided);
  if (isDate && amount?.unit === 'day') return undefined;
  // 「增加到90%以下」 goes the other way, and so many percentage points are how far something went.
  const goesUp = opened?.parts['up'] !== undefined;
  if (
    isMoved &&
    (goesUp !== (end?.parts['more'] !== undefined) || /百分点/.test(scanner.text.slice(start, scanner.at)))
  )
    return undefined;
  if (!end || !namesNumber(end.text, amount)) return undefined;
  const { unit } = amount;
  const said = amount.included ?? includedBy(end);
  const isOutside = end.parts['outside'] !== undefined;
  const limit = edge(amount, said ?? !isOutside, said !== undefined);
  return { intervals: [end.parts['more'] !== undefined || isOutside ? { from: limit } : { to: limit }], unit };
}

/** Whether 「（含）」 or 「（不含）」 stands at the end; undefined where neither does. */
function includedBy(end: Reading | undefined): boolean | undefined {
  if (end?.parts['in'] !== undefined || end?.parts['inBefore'] !== undefined) return true;
  return end?.parts['out'] === undefined ? undefined : false;
}

/** 「（不含80%）」 behind 「80%-90%」 is about the other end; without a number it is about the nearest. */
function namesNumber(bracket: string, { value, unit }: Amount): boolean {
  const named = /\d+(?:\.\d+)?/.exec(bracket)?.[0];
  return named === undefined || decimal(unit === 'rate' ? hundredth(named) : named).eq(value);
}

export const beforeMark = sticky(
  '(?:\\(含\\))?(?:的)?[,:]?(?:得|计|记|给|满分|不扣分|不得分)|(?<=%)[,:]\\d+(?:\\.\\d+)?分(?=[,;。\\n]|$)',
);

export function edge(amount: Amount, inclusive: boolean, sure: boolean): SoftEdge {
  return { at: amount.value, inclusive, sure };
}

export function hundredth(value: string): string {
  return decimal(value).div(100).toFixed();
}
