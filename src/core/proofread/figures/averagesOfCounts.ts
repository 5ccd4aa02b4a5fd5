import type { Decimal } from '../../base/decimal';
import { inDressOf } from '../mentions';
import type { Suspect } from '../proof';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

const EACH = /(?:平均)?每(?:个|一)?([\u4e00-\u9fff]{1,2}?)(?:补助|补贴|奖补|发放|安排)?$|([户人村期亩次])均$/;

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
      const [, one, other] = EACH.exec(each.words) ?? [];
      const unit = one ?? other;
      if (unit === undefined || each.role === 'rate') return [];
      const near = figures.filter(
        (figure) => figure !== each && figure.sentence === each.sentence && figure.role === 'amount',
      );
      const counts = near.flatMap((figure) => countedBy(figure, unit));
      const wholes = near.filter(
        ({ number }) =>
          number.kind === each.number.kind && (each.number.kind === 'money' || number.unit === each.number.unit),
      );
      const holding = counts.flatMap((counted) =>
        wholes.filter((whole) => makes(each, counted, whole)).map((whole) => [counted.figure, whole]),
      );
      if (holding[0]) return [{ figures: [each, ...holding[0]] }];
      const meant = expected(each, counts, wholes, figures);
      return meant ? [broken(each, meant.counted, meant.whole)] : [];
    }),
};

interface Counted {
  readonly figure: Figure;
  readonly count: Decimal;
}

/** Mu and ten thousands of mu. */
function countedBy(figure: Figure, unit: string): readonly Counted[] {
  const { value, unit: own } = figure.number;
  if (value.isZero() || (own !== unit && own !== `万${unit}`)) return [];
  return [{ figure, count: own === unit ? value : value.times(10000) }];
}

function makes(each: Figure, { count }: Counted, { number: whole }: Figure): boolean {
  const off = each.number.value.times(count).minus(whole.value).abs();
  return off.lte(whole.step.div(2).plus(each.number.step.div(2).times(count)));
}

/** The only count of its unit, or the one that bears the name; and the only whole beside it. */
function expected(each: Figure, counts: readonly Counted[], wholes: readonly Figure[], figures: readonly Figure[]) {
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
  const counts = value.isZero() ? value : whole.number.value.div(value);
  return {
    figures: [each, figure, whole],
    doubt: {
      ...mended(whole, value.times(count)),
      why: `${each.number.text} × ${figure.number.text}`,
      suspects: [mended(each, whole.number.value.div(count)), mended(figure, counts)],
    },
  };
}
