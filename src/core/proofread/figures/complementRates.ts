import { roundHalfUp } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { sameKind } from '../sameKind';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

const GOOD = /(?:合格|达标|完好|及时|通过|优良|准确|规范|无差错)率(?:为|达到?|是)?$/;
const BAD = /(?:问题|不合格|不达标|未达标|逾期|差错|不规范|退件|损坏|未通过)[\u4e00-\u9fff]{0,4}$/;

/** 「抽查凭证120份，发现问题凭证6份，合格率95%」: what is not bad is good. */
export const complementRates: FigureLaw = {
  code: 'rateWrong',
  level: 'error',
  law: '合格率等于总数减去不合格的，再除以总数',
  relationsIn: (figures) =>
    figures.flatMap((rate, at): readonly Relation[] => {
      const [whole, bad] = figures.slice(Math.max(0, at - 2), at);
      if (rate.role !== 'rate' || !GOOD.test(rate.words) || !whole || !bad || !BAD.test(bad.words)) return [];
      if (BAD.test(whole.words) || whole.number.kind !== 'count' || !sameKind(whole.number, bad.number)) return [];
      if (whole.segment !== rate.segment || bad.segment !== rate.segment || whole.number.value.isZero()) return [];
      const figures_ = [rate, whole, bad];
      const isRate = (all: typeof whole.number.value, out: typeof all): boolean =>
        !all.isZero() && all.minus(out).div(all).minus(rate.number.value).abs().lte(rate.number.step.div(2));
      if (isRate(whole.number.value, bad.number.value)) return [{ figures: figures_ }];
      const counted = ({ at: place, number }: Figure, value: typeof number.value, fits: boolean) => ({
        at: place,
        says: number.text,
        should: fits && !value.isNegative() ? inDressOf(number.text, value) : '',
        explained: fits,
      });
      const out = roundHalfUp(whole.number.value.times(rate.number.value.negated().plus(1)), 0);
      const exact = whole.number.value.minus(bad.number.value).div(whole.number.value);
      return [
        {
          figures: figures_,
          doubt: {
            at: rate.at,
            says: rate.number.text,
            should: inDressOf(rate.number.text, roundHalfUp(exact, 6)),
            why: `（${whole.number.text} － ${bad.number.text}）÷ ${whole.number.text}`,
            suspects: [
              counted(bad, out, isRate(whole.number.value, out)),
              { at: whole.at, says: whole.number.text, should: '', explained: false },
            ],
          },
        },
      ];
    }),
};
