import { roundHalfUp } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { type Reckoned, fits, quotient } from '../reckoned';
import { suspectFitting } from '../suspectFitting';
import type { Way } from '../wayOf';
import type { Figure } from './figure';
import type { Relation } from './relation';

/** Whether the change is that share of this base. */
export function isShareOf(change: Figure, base: Figure, rate: Figure): boolean {
  return quotient(change.number, base.number).some((way) => fits(rate.number, way));
}

/** Whether the change is that share of what the amount was before. */
export function isChangeOf(now: Figure, change: Figure, rate: Figure, way: Way): boolean {
  return reckoned(now, change, way).some((one) => fits(rate.number, one));
}

/** An amount, by how much it changed, and that as a share of what it was before. */
export function judgeChange(now: Figure, change: Figure, rate: Figure, way: Way): readonly Relation[] {
  const figures = [now, change, rate];
  const ways = reckoned(now, change, way);
  const [exact] = ways;
  if (exact && ways.some((one) => fits(rate.number, one))) return [{ figures }];
  const mends = (one: Figure) =>
    suspectFitting(one.at, one.number, (value) => {
      const mended = { ...one, number: { ...one.number, value } };
      return reckoned(one === now ? mended : now, one === change ? mended : change, way).some((each) =>
        fits(rate.number, each),
      );
    });
  if (!exact) {
    // 「138.6元，比上年增加4.2万元，增长3.1%」: by more than there is now nothing grew; from nothing it may have.
    const [mend, other] = [mends(now), mends(change)].filter(({ explained }) => explained);
    const impossible = now.number.value.lt(change.number.value) && mend !== undefined && !other;
    return impossible ? [{ figures, doubt: { ...mend, why: `${change.number.text}比${now.number.text}还多` } }] : [];
  }
  return [
    {
      figures,
      doubt: {
        at: rate.at,
        says: rate.number.text,
        should: inDressOf(rate.number.text, roundHalfUp(exact.value, 6)),
        why: exact.why,
        suspects: [mends(change), mends(now)],
      },
    },
  ];
}

/** The change as a share of what it was before. */
export function reckoned({ number: now }: Figure, { number: change }: Figure, way: Way): readonly Reckoned[] {
  const value = way === 'up' ? now.value.minus(change.value) : now.value.plus(change.value);
  if (value.lte(0)) return [];
  const base = { ...now, value };
  const why = `${change.text} ÷（${now.text} ${way === 'up' ? '－' : '＋'} ${change.text}）`;
  return quotient(change, base).map((one) => ({ ...one, why }));
}
