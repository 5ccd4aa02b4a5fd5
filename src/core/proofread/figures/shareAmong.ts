import { type Decimal, roundHalfUp } from '../../base/decimal';
import { inDressOf } from '../mentions';
import type { Suspect } from '../proof';
import { fits, quotient } from '../reckoned';
import { sameKind } from '../sameKind';
import { suspectFitting } from '../suspectFitting';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';
import { sumsAhead } from './wholesAhead';

/** What does not say of what it is, or says that it is of all. */
const OF_ALL =
  /^占(?:比|(?:项目|指标|目标|任务)?(?:总数|总量|个数)的?|(?:全部|所有|总)[\u4e00-\u9fff]{0,6}的)?(?:比重|比例)?(?:为|达|约)?$/;

/** 「党员1126名，其中女党员238名，占21.14%」: of what stands right before 「其中」; 「15个项目，优12个，占80%」: of what is counted. */
export const shareAmong: FigureLaw = {
  code: 'shareWrong',
  level: 'error',
  law: '“其中”的数、数出来的个数占百分之几，等于它除以前面的总数',
  relationsIn: (figures) =>
    figures.flatMap((share, at): readonly Relation[] => {
      const part = figures[at - 1];
      if (share.role !== 'rate' || !OF_ALL.test(share.words) || !part) return [];
      const listed = /^其中/.test(part.words);
      if (part.sentence !== share.sentence || part.role !== 'amount') return [];
      if (!listed && part.number.kind !== 'count') return [];
      const wholes = figures
        .slice(0, at - 1)
        .filter((one) => (one.role === 'amount' || one.role === 'base') && sameKind(one.number, part.number));
      const holding = wholes.find((whole) => isShare(share, part.number.value, whole.number.value, part, whole));
      if (holding) return [{ figures: [share, part, holding] }];
      const next = figures[at - 2];
      // 「在职65人、退休30人，其中党员42人，占44.21%」: of them all.
      if (next && sumsAhead(figures, next).some((sum) => isShare(share, part.number.value, sum, part, next)))
        return [{ figures: [share, part] }];
      const whole = listed
        ? opened(next, part, wholes)
        : onlyOne(
            part,
            wholes.filter((one) => !hasShare(one, figures)),
          );
      return whole && !whole.number.value.isZero() ? [broken(share, part, whole)] : [];
    }),
};

/** What the list stands right behind. */
function opened(whole: Figure | undefined, part: Figure, wholes: readonly Figure[]): Figure | undefined {
  if (!whole || whole.sentence !== part.sentence || !wholes.includes(whole)) return undefined;
  const between = whole.sentence.between(whole.number, part.number);
  return /^[^,;。:()、]{0,10}[,;。]?其中[^,;。:()、]*$/.test(between) ? whole : undefined;
}

/** What has a share of its own is told beside it. */
function hasShare(one: Figure, figures: readonly Figure[]): boolean {
  const next = figures[figures.indexOf(one) + 1];
  return next?.role === 'rate' && next.sentence === one.sentence && OF_ALL.test(next.words);
}

/** The only number of them that it may be a share of. */
function onlyOne(part: Figure, wholes: readonly Figure[]): Figure | undefined {
  const greater = wholes.filter(({ number }) => number.value.gt(part.number.value));
  const [whole] = greater;
  return new Set(greater.map(({ number }) => number.value.toString())).size === 1 ? whole : undefined;
}

function isShare(share: Figure, part: Decimal, whole: Decimal, one: Figure, other: Figure): boolean {
  if (whole.isZero()) return false;
  return quotient({ ...one.number, value: part }, { ...other.number, value: whole }).some((way) =>
    fits(share.number, way),
  );
}

function broken(share: Figure, part: Figure, whole: Figure): Relation {
  const [one, other] = [part.number.value, whole.number.value];
  const counted = (figure: Figure, exact: Decimal, fitting: (value: Decimal) => boolean): Suspect => {
    const { number, at } = figure;
    if (number.kind !== 'count' || number.text.includes('.')) return suspectFitting(at, number, fitting);
    const value = roundHalfUp(exact, 0);
    return { at, says: number.text, should: fitting(value) ? inDressOf(number.text, value) : '' };
  };
  const { value } = share.number;
  return {
    figures: [share, part, whole],
    doubt: {
      at: share.at,
      says: share.number.text,
      should: inDressOf(share.number.text, roundHalfUp(one.div(other), 6)),
      why: `${part.number.text} ÷ ${whole.number.text}`,
      suspects: [
        counted(part, other.times(value), (own) => isShare(share, own, other, part, whole)),
        counted(whole, value.isZero() ? other : one.div(value), (own) => isShare(share, one, own, part, whole)),
      ],
    },
  };
}
