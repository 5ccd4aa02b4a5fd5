import { type Decimal, decimal } from '../../base/decimal';
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
    figures.flatMap((each, at): readonly Relation[] => {
      const [, one, other] = EACH.exec(each.words) ?? [];
      const unit = one ?? other;
      if (unit === undefined || each.role === 'rate') return [];
      const near = figures.filter(
        (figure) => figure !== each && figure.sentence === each.sentence && figure.role === 'amount',
      );
      const counts = near.flatMap((figure) => {
        const times = figure.number.unit === unit ? 1 : figure.number.unit === `万${unit}` ? 10000 : 0;
        return times > 0 && !figure.number.value.isZero() ? [{ figure, count: figure.number.value.times(times) }] : [];
      });
      const wholes = near.filter(
        (figure) =>
          figure.number.kind === each.number.kind &&
          (each.number.kind === 'money' || figure.number.unit === each.number.unit),
      );
      const product = (count: Decimal): Decimal => each.number.value.times(count);
      const fits = (count: Decimal, whole: Figure): boolean =>
        product(count)
          .minus(whole.number.value)
          .abs()
          .lte(whole.number.step.div(2).plus(each.number.step.div(2).times(count)));
      const holding = counts.flatMap((each_) =>
        wholes.filter((whole) => fits(each_.count, whole)).map((whole) => [each_.figure, whole]),
      );
      if (holding[0]) return [{ figures: [each, ...holding[0]] }];
      const alike = counts.filter(({ figure }) => sharesName(figure.words, each.words));
      const [count, more] = alike.length === 1 ? alike : counts;
      // The whole stands right behind the average, or right before the count or behind it.
      const beside = count
        ? [
            ...(alike.length === 1 ? [figures[at + 1]] : []),
            figures[at + 1],
            figures[figures.indexOf(count.figure) - 1],
            figures[figures.indexOf(count.figure) + 1],
          ]
        : [];
      const told = wholes.filter(
        (whole) => beside.includes(whole) && (alike.length === 1 || whole.segment === count?.figure.segment),
      );
      const [whole, another] = told;
      if (!count || more || !whole || another) return [];
      // A part of the price only; and what it comes to may be of all that is counted.
      if (/补助|补贴|奖补|资助|自筹/.test(each.words) && /投资|造价/.test(whole.words)) return [];
      const before = figures[figures.indexOf(count.figure) - 1];
      if (
        before?.sentence === each.sentence &&
        /[、和及与]/.test(before.sentence.between(before.number, count.figure.number))
      )
        return [];
      if (each.segment !== count.figure.segment && alike.length !== 1) return [];
      const mended = ({ at: place, number }: Figure, value: Decimal): Suspect => ({
        at: place,
        says: number.text,
        should: value.decimalPlaces() > 2 ? '' : inDressOf(number.text, value),
      });
      const exact = product(count.count);
      return [
        {
          figures: [each, count.figure, whole],
          doubt: {
            ...mended(whole, exact),
            why: `${each.number.text} × ${count.figure.number.text}`,
            suspects: [
              mended(each, whole.number.value.div(count.count)),
              mended(
                count.figure,
                each.number.value.isZero() ? decimal('0') : whole.number.value.div(each.number.value),
              ),
            ],
          },
        },
      ];
    }),
};
