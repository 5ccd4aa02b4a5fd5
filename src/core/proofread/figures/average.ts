import type { Figure } from './figure';
import { normOf } from './norm';

/** Of what one has so much, and what it is that it has: 平均每个项目｜执行. */
export interface Average {
  /** What stands behind 「每个」: the name of what is counted, and whatever follows it. */
  readonly behind: string;
  /** 「户」 of 「户均」; undefined behind 「每」. */
  readonly unit: string | undefined;
  readonly item: string;
}

/** What counts them: a figure of the text, or the months and days that a period has. */
export type Counter = Pick<Figure, 'number'> & Partial<Figure>;

/** 「每人500元」 is what each gets; that it is an average is said. */
const EVERY = /平均每(?:一|个|名|位|家|所|座)?([\u4e00-\u9fff]{1,14})$/;
const BOTH =
  /(?:^|[^\u4e00-\u9fff]|[\u4e00-\u9fff])([人户村组校井亩车辆次批场年月日天季周件])均([\u4e00-\u9fff]{0,10})$/;
const SINGLE = /单([车人户次亩])([\u4e00-\u9fff]{0,8})$/;
/** What was fixed before, or is compared with something, is nobody's average. */
const FIXED =
  /低于|高于|超过|不足|标准|限额|定额|上年|去年|[比较]|增加|减少|提高|下降|增收|补助|补贴|奖补|资助|应|不得|至少|约|左右/;

export function averageOf(each: Figure): Average | undefined {
  const { words, number, role, sentence } = each;
  if ((number.kind !== 'money' && number.kind !== 'count') || role === 'rate' || FIXED.test(words)) return undefined;
  if (/^(?:左右|以上|以下|多)/.test(sentence.after(number))) return undefined;
  const norm = normOf(each);
  if (norm && norm.period !== 'once' && norm.unit !== undefined) return undefined;
  const [, behind] = EVERY.exec(words) ?? [];
  if (behind !== undefined) return { behind, unit: undefined, item: '' };
  const [, unit, item] = BOTH.exec(words) ?? SINGLE.exec(words) ?? [];
  return unit === undefined ? undefined : { behind: '', unit, item: plain(item ?? '') };
}

const SAME: Readonly<Record<string, RegExp>> = {
  车: /^辆$/,
  人: /^(?:人|名|位|人次)$/,
  次: /^(?:次|批次|场次|场|批|人次)$/,
  批: /^(?:批次|批)$/,
  村: /^(?:村|个)$/,
  校: /^所$/,
  井: /^(?:眼|口)$/,
  日: /^天$/,
};

/** The figures that count what the average is of, and what is left of its words beside their name. */
export function countsFor(average: Average, figures: readonly Figure[], each: Figure): Counted {
  const { unit, behind } = average;
  const counted = figures.filter(
    (one) =>
      one !== each &&
      one.number.kind === 'count' &&
      (one.role === 'amount' || one.role === 'base') &&
      !one.number.value.isZero() &&
      (one.at.paragraph < each.at.paragraph || one.at.span[0] < each.at.span[1] + NEAR),
  );
  if (unit !== undefined)
    return {
      counts: nearest(
        counted.filter((one) => countsThem(one, unit)),
        each,
      ),
      item: average.item,
    };
  // 「每个项目」 of 「项目8个」 and of 「8个项目」; 「每公里」 of 「12.5公里」.
  const named = counted.flatMap((one) => {
    const name = namesOf(one).find((own) => behind.startsWith(own));
    return name === undefined ? [] : [{ one, name }];
  });
  const longest = Math.max(0, ...named.map(({ name }) => name.length));
  const found = named.filter(({ name }) => name.length === longest).map(({ one }) => one);
  const counts = nearest(found, each);
  return { counts, item: plain(withoutCounted(behind.slice(longest), counts)) };
}

/** 「平均每处驿站」 of 「驿站8处」: what is counted is not what each has. */
function withoutCounted(item: string, counts: readonly Figure[]): string {
  const [count] = counts;
  const name = count ? [...frontOf(count), ...nounsOf(count)].find((one) => item.startsWith(one)) : undefined;
  return item.slice(name?.length ?? 0);
}

export interface Counted {
  readonly counts: readonly Figure[];
  readonly item: string;
}

/** So far behind it a count may still stand: 「人均投入20元，共21600人」. */
const NEAR = 24;

function countsThem({ number, noun, words }: Figure, unit: string): boolean {
  // Who holds a post is one head.
  if (unit === '人' && number.unit === '个') return /^岗位/.test(noun) || /岗位?(?:数|共)?$/.test(words);
  if (unit === '村') return number.unit === '村' || (number.unit === '个' && /^(?:行政)?村/.test(noun));
  return (SAME[unit] ?? new RegExp(`^${unit}$`)).test(number.unit);
}

/** Those of its own sentence, where there are any. */
function nearest(all: readonly Figure[], each: Figure): readonly Figure[] {
  const own = all.filter(({ sentence }) => sentence === each.sentence);
  return own.length > 0 ? own : all;
}

function namesOf(one: Figure): readonly string[] {
  const { unit } = one.number;
  return unit === '个' ? [...nounsOf(one), ...frontOf(one)] : [unit, `${unit}次`];
}

function nounsOf({ noun }: Figure): readonly string[] {
  return Array.from(noun, (_, at) => noun.slice(0, noun.length - at)).filter((name) => name.length >= 2);
}

function frontOf({ words }: Figure): readonly string[] {
  const ahead = words.replace(/(?:共|有|为|达|实施|安排|了)+$/, '');
  return [4, 3, 2].flatMap((length) => (ahead.length >= length ? [ahead.slice(-length)] : []));
}

function plain(item: string): string {
  return item.replace(/(?:为|是|达到?|约|共|合|近|[了的有])+$/, '').replace(/^(?:[的年]|平均|实际|共)+/, '');
}
