import type { Decimal } from '../../base/decimal';
import { inDressOf } from '../mentions';
import type { Suspect } from '../proof';
import type { Figure } from './figure';
import { normOf } from './norm';
import type { FigureLaw, Relation } from './relation';

const EACH =
  /(?:平均)?每(?:个|一)?([\u4e00-\u9fff]{1,2}?)(?:补助|补贴|奖补|发放|安排)?$|((?!平)[\u4e00-\u9fff])均[^,;。\d]{0,6}$|单([\u4e00-\u9fff])(?:造价|投资|成本|价)[^,;。\d]{0,3}$|(亩)产[^,;。\d]{0,2}$/;

/** 「培训3期96人次，平均每期32人次」, 「奖补45.60万元，152户户均3000元」, 「禁牧96万亩…每亩补助7.5元，发放720万元」. */
/** 「禁牧96万亩…；禁牧每亩…」 */
function sharesName(one: string, other: string): boolean {
  const plain = one.replace(/^其中/, '');
  return plain.length >= 2 && other.includes(plain);
}

export const averagesOfCounts: FigureLaw = {
  code: 'resultDiffers',
  level: 'error',
  law: '每个多少乘以个数等于总数',
  relationsIn: (figures) =>
    figures.flatMap((each): readonly Relation[] => {
      const unit = EACH.exec(each.words)?.slice(1).find(Boolean);
      // 「低于次均1,200元的标准」 is nobody's average.
      if (
        unit === undefined ||
        each.role === 'rate' ||
        normOf(each)?.period !== undefined ||
        /低于|高于|超过|不足|标准|限额|上年|去年|[比较]/.test(each.words)
      )
        return [];
      const near = figures.filter(
        (figure) => figure !== each && figure.sentence === each.sentence && figure.role === 'amount',
      );
      const counts = near.flatMap((figure) => countedBy(figure, unit));
      const wholes = near
        .filter(
          ({ number }) =>
            number.kind === each.number.kind &&
            (each.number.kind === 'money' || timesOf(number.unit, each.number.unit) > 0),
        )
        .filter(({ words }) => isNamed(each.words, words));
      const holding = counts.flatMap((counted) =>
        wholes.filter((whole) => makes(each, counted, whole)).map((whole) => [counted.figure, whole]),
      );
      if (holding[0]) return [{ figures: [each, ...holding[0]] }];
      const meant = expected(each, counts, wholes, figures);
      return meant ? [broken(each, meant.counted, meant.whole)] : [];
    }),
};

/** 「人均增收1.2万元」 is of no amount but what came in besides; 「车均运行费」 is of what was spent to run them. */
function isNamed(each: string, whole: string): boolean {
  const rest =
    /均([^,;。\d每]+)$/.exec(each)?.[1]?.replace(/(?:亩产|为|约|达|补助|金额|费用|资金|标准|产量|发放)+$/, '') ?? '';
  // 「人均人员经费」 is of no 公用经费: what both are called says nothing.
  const [own, other] = [rest, whole].map((words) => words.replace(/经费|支出|费用|资金|总额|金额|收入/g, '|')) as [
    string,
    string,
  ];
  if (Array.from(own).filter((sign) => sign !== '|').length < 2)
    return (
      rest.length < 2 || Array.from(rest).some((sign, at) => at > 0 && whole.includes(`${rest[at - 1] ?? ''}${sign}`))
    );
  return Array.from(own).some(
    (sign, at) =>
      at > 0 && !`${own[at - 1] ?? ''}${sign}`.includes('|') && other.includes(`${own[at - 1] ?? ''}${sign}`),
  );
}

interface Counted {
  readonly figure: Figure;
  readonly count: Decimal;
}

/** 「车均」 is of each car, 「人均」 of each head. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  车: ['辆'],
  人: ['名', '人次'],
  次: ['批次', '场次', '场'],
  批: ['批次'],
  村: ['个'],
  校: ['所'],
  井: ['眼', '口'],
};

/** Mu and ten thousands of mu. */
function countedBy(figure: Figure, unit: string): readonly Counted[] {
  const { value, unit: own } = figure.number;
  const plain = own.replace(/^万/, '');
  const alike = plain === unit || (SAME[unit] ?? []).includes(plain);
  if (value.isZero() || figure.number.kind !== 'count' || !alike) return [];
  return [{ figure, count: own === plain ? value : value.times(10000) }];
}

/** How many of the one unit are one of the other: a ton is a thousand kilograms. */
function timesOf(whole: string, each: string): number {
  const [ten, plain] = whole.startsWith('万') ? [10000, whole.slice(1)] : [1, whole];
  // Who came twice is one of those who come.
  if (plain === each || (plain === '人次' && each === '人')) return ten;
  return plain === '吨' && /^(?:公斤|千克)$/.test(each) ? ten * 1000 : 0;
}

function makes(each: Figure, { count }: Counted, { number: whole }: Figure): boolean {
  const times = each.number.kind === 'money' ? 1 : timesOf(whole.unit, each.number.unit);
  const off = each.number.value.times(count).minus(whole.value.times(times)).abs();
  // 「每村补助5万元」 is what each gets; an average is rounded.
  const rounded = each.number.text.includes('.') || /均/.test(each.words);
  const slack = rounded ? each.number.step.div(2).times(count) : each.number.step.times(0);
  return off.lte(whole.step.times(times).div(2).plus(slack));
}

/** The only count of its unit, or the one that bears the name; and the only whole beside it. */
function expected(each: Figure, counts: readonly Counted[], wholes: readonly Figure[], figures: readonly Figure[]) {
  // 「放映电影108场、观众6480人次，场均60人」: the two right before it, whatever else is counted.
  const [first, second] = figures.slice(Math.max(0, figures.indexOf(each) - 2), figures.indexOf(each));
  const right = counts.find(({ figure }) => figure === first);
  if (right && second && wholes.includes(second) && each.segment === right.figure.segment && /均$/.test(each.words))
    return { counted: right, whole: second };
  // 「接待62批次、496人次，支出4.96万元，人均100元，批均800元」: one count and one whole there are.
  const own = (one: Figure): boolean => one.segment === each.segment;
  const [sole, several] = counts.filter(({ figure }) => own(figure));
  const [all, parts] = wholes.filter(own);
  if (sole && all && !several && !parts && /^[\u4e00-\u9fff]均$/.test(each.words)) return { counted: sole, whole: all };
  const named = counts.filter(({ figure }) => sharesName(figure.words, each.words));
  const only = named.length === 1;
  const [counted, more] = only ? named : counts;
  if (!counted || more || (!only && each.segment !== counted.figure.segment)) return undefined;
  const at = figures.indexOf(counted.figure);
  const beside = [figures[figures.indexOf(each) + 1], figures[at - 1], figures[at + 1]];
  const told = wholes.filter((one) => beside.includes(one) && (only || one.segment === counted.figure.segment));
  const [whole, another] = told;
  if (!whole || another) return undefined;
  // A part of the price only; and what it comes to may be of all that is counted.
  if (/补助|补贴|奖补|资助|自筹/.test(each.words) && /投资|造价/.test(whole.words)) return undefined;
  const before = figures[at - 1];
  const joined =
    before?.sentence === each.sentence &&
    /[、和及与]/.test(before.sentence.between(before.number, counted.figure.number));
  return joined && !only ? undefined : { counted, whole };
}

function broken(each: Figure, { figure, count }: Counted, whole: Figure): Relation {
  const mended = ({ at, number }: Figure, value: Decimal): Suspect => ({
    at,
    says: number.text,
    should: value.decimalPlaces() > 2 ? '' : inDressOf(number.text, value),
  });
  const { value } = each.number;
  const times = each.number.kind === 'money' ? 1 : timesOf(whole.number.unit, each.number.unit);
  const all = whole.number.value.times(times);
  const counts = value.isZero() ? value : all.div(value);
  return {
    figures: [each, figure, whole],
    doubt: {
      ...mended(whole, value.times(count).div(times)),
      why: `${each.number.text} × ${figure.number.text}`,
      suspects: [mended(each, all.div(count)), mended(figure, counts)],
    },
  };
}
