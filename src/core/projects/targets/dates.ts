import { plainText } from '../../base/text';
import { type HerCell, isDateFormat } from './quantity';

/** A stretch of days, as Excel counts them. */
export interface Days {
  readonly first: number;
  readonly last: number;
  /** 「12月前」: whether the month itself still counts is not said. */
  readonly open: boolean;
}

const DATE_WORDS =
  /(?:19|20)\d{2}年|(?<![个\d])(?:[1-9]|1[0-2])月(?!数)|年底|年末|年内|月底|月末|(?:19|20)\d{2}[-./]\d{1,2}(?!\d)/;

/** Words or a number format that speak of a day, a month or a year: never a figure to calculate with. */
export function speaksOfDate({ content, format }: HerCell): boolean {
  if (typeof content === 'number') return isDateFormat(format);
  return typeof content === 'string' && DATE_WORDS.test(plainText(content));
}

/** The days a cell speaks of; undefined where not every character of it is understood. `year`: for what names none. */
export function daysOf({ content, format }: HerCell, year: number | undefined): Days | undefined {
  if (typeof content === 'number')
    return isDateFormat(format) ? { first: Math.floor(content), last: Math.floor(content), open: false } : undefined;
  if (typeof content !== 'string') return undefined;
  const bare = plainText(content)
    .replace(/^(?:≤|≦|<=|=|不晚于|不迟于|截至|截止到?|至|于|在|已于|已在)/, '')
    .replace(/(?:完成|建成|完工|竣工|发放完毕|支付完毕|验收)$/, '');
  const before = /(?:之前|以前|前)$/.exec(bare);
  const text = before ? bare.slice(0, before.index) : bare.replace(/内$/, '');
  const days = wholeDay(text, year) ?? months(text, year) ?? wholeYear(text, year);
  if (!days) return undefined;
  return before && !days.closed ? { first: days.first, last: days.first - 1, open: true } : { ...days, open: false };
}

interface Found {
  readonly first: number;
  readonly last: number;
  /** Its end is said: a day, or 「底」. */
  readonly closed: boolean;
}

/** 2023年12月31日 · 12月31日 · 2023-12-31 */
function wholeDay(text: string, year: number | undefined): Found | undefined {
  const match =
    /^(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})[日号]?$/.exec(text) ??
    /^((?:19|20)\d{2})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (!match) return undefined;
  const [, written, month, day] = match;
  const serial = serialOf(yearIn(written, year), Number(month), Number(day));
  return serial === undefined ? undefined : { first: serial, last: serial, closed: true };
}

/** 12月 · 2023年12月底 · 1-12月 · 2023年1月至12月 */
function months(text: string, year: number | undefined): Found | undefined {
  const match =
    /^(?:((?:19|20)\d{2})年)?(?:(\d{1,2})月?(?:[-—–－~～至到]+)(?:((?:19|20)\d{2})年)?)?(\d{1,2})月(份)?(底|末)?$/.exec(
      text,
    ) ?? /^((?:19|20)\d{2})[-./]()()(\d{1,2})()()$/.exec(text);
  if (!match) return undefined;
  const [, firstYear, from, secondYear, month, , end] = match;
  const startYear = yearIn(firstYear, year);
  const endYear = yearIn(secondYear ?? firstYear, year);
  const first = serialOf(startYear, Number(from === undefined || from === '' ? month : from), 1);
  const last = lastOfMonth(endYear, Number(month));
  if (first === undefined || last === undefined || last < first) return undefined;
  return { first: end === undefined ? first : last, last, closed: end !== undefined || Boolean(from) };
}

/** 2023年 · 2023年底 · 年底 · 当年 */
function wholeYear(text: string, year: number | undefined): Found | undefined {
  const match = /^(?:((?:19|20)\d{2})年|当年|本年)?(年?度?内?)?((?:年)?(?:底|末))?$/.exec(text);
  if (!match || text === '') return undefined;
  const own = yearIn(match[1], year);
  const [first, last] = [serialOf(own, 1, 1), serialOf(own, 12, 31)];
  return first === undefined || last === undefined
    ? undefined
    : { first, last, closed: match[3] !== undefined || match[1] === undefined };
}

function yearIn(written: string | undefined, year: number | undefined): number | undefined {
  return written === undefined || written === '' ? year : Number(written);
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

function serialOf(year: number | undefined, month: number, day: number): number | undefined {
  if (year === undefined) return undefined;
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day ? (time - EPOCH) / DAY : undefined;
}

function lastOfMonth(year: number | undefined, month: number): number | undefined {
  const next = serialOf(year, month, 1);
  if (year === undefined || next === undefined) return undefined;
  return (Date.UTC(year, month, 0) - EPOCH) / DAY;
}
