import { type Decimal, roundHalfUp } from '../../base/decimal';
import { inDressOf } from '../mentions';
import type { Suspect } from '../proof';
import { fits, quotient } from '../reckoned';
import { sameKind } from '../sameKind';
import { suspectFitting } from '../suspectFitting';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';
import { sumsAhead } from './wholesAhead';

/** 「党员1126名，其中女党员238名，占21.14%」: of what stands right before 「其中」. */
export const shareAmong: FigureLaw = {
  code: 'shareWrong',
  level: 'error',
  law: '“其中”的数占百分之几，等于它除以“其中”前面的数',
  relationsIn: (figures) =>
    figures.flatMap((share, at): readonly Relation[] => {
      const part = figures[at - 1];
      if (share.role !== 'rate' || !/^占(?:比|总数的?)?(?:为|达)?$/.test(share.words) || !part) return [];
      if (part.sentence !== share.sentence || part.role !== 'amount' || !/^其中/.test(part.words)) return [];
      const wholes = figures
        .slice(0, at - 1)
        .filter((one) => (one.role === 'amount' || one.role === 'base') && sameKind(one.number, part.number));
      const holding = wholes.find((whole) => isShare(share, part.number.value, whole.number.value, part, whole));
      if (holding) return [{ figures: [share, part, holding] }];
      const whole = figures[at - 2];
      // 「在职65人、退休30人，其中党员42人，占44.21%」: of them all.
      if (whole && sumsAhead(figures, whole).some((sum) => isShare(share, part.number.value, sum, part, whole)))
        return [{ figures: [share, part] }];
      if (!whole || whole.sentence !== share.sentence || !wholes.includes(whole) || whole.number.value.isZero())
        return [];
      if (!/^[^,;。:()、]{0,10}[,;。]?其中[^,;。:()、]*$/.test(whole.sentence.between(whole.number, part.number)))
        return [];
      return [broken(share, part, whole)];
    }),
};

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
