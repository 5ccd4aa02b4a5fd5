import { type Decimal, roundHalfUp } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { fits, growth, quotient } from '../reckoned';
import { sameKind } from '../sameKind';
import { suspectFitting } from '../suspectFitting';
import type { FigureLaw, Relation } from './relation';

const RATE = /^(?:资金|采购|预算|经费)*(?:节约|节支|节省|超支|结余)率(?:为|是|达到?)?$/;
const PLANNED = /(?:预算|计划|安排|概算|控制价|限价|下达)(?:资金|金额|总额|数|价)?(?:共|为)?$/;
const SAVED = /(?:节约|节支|节省|超支|结余)(?:资金|金额)?(?:了)?(?:共|为)?$/;

/** 「采购预算96.00万元，实际采购91.35万元，节约率4.84%」: what was saved as a share of what was planned. */
export const savedRate: FigureLaw = {
  code: 'rateWrong',
  level: 'error',
  law: '节约率等于节约的数除以预算数',
  relationsIn: (figures) =>
    figures.flatMap((rate, at): readonly Relation[] => {
      if (rate.role !== 'rate' || !RATE.test(rate.words)) return [];
      const before = figures
        .slice(0, at)
        .filter(
          ({ sentence, number, depth }) =>
            sentence === rate.sentence && number.kind === 'money' && depth === rate.depth,
        );
      const saved = before.filter(({ words }) => SAVED.test(words));
      const amounts = before.filter((one) => !saved.includes(one) && one.role !== 'change');
      // Of what was planned, where anything says that it was.
      const planned = amounts.filter(({ words }) => PLANNED.test(words));
      const wholes = planned.length > 0 ? planned : amounts;
      const holds = (): boolean =>
        wholes.some(
          (whole) =>
            amounts.some(
              (one) => one !== whole && growth(one.number, whole.number).some((way) => fits(rate.number, way)),
            ) || saved.some((one) => quotient(one.number, whole.number).some((way) => fits(rate.number, way))),
        );
      if (amounts.length < 2) return [];
      if (holds()) return [{ figures: [rate, ...amounts.slice(-2)] }];
      const [one, other, more] = amounts;
      if (!one || !other || more || !sameKind(one.number, other.number)) return [];
      const [whole] = planned;
      if (!whole || planned.length > 1 || whole.number.value.isZero()) return [];
      const done = whole === one ? other : one;
      const fitting = (own: Decimal, planned: Decimal): boolean =>
        !planned.isZero() &&
        growth({ ...done.number, value: own }, { ...whole.number, value: planned }).some((way) =>
          fits(rate.number, way),
        );
      const exact = done.number.value.minus(whole.number.value).abs().div(whole.number.value);
      return [
        {
          figures: [rate, whole, done],
          doubt: {
            at: rate.at,
            says: rate.number.text,
            should: inDressOf(rate.number.text, roundHalfUp(exact, 6)),
            why: `（${whole.number.text} － ${done.number.text}）÷ ${whole.number.text}`,
            suspects: [
              suspectFitting(done.at, done.number, (value) => fitting(value, whole.number.value)),
              suspectFitting(whole.at, whole.number, (value) => fitting(done.number.value, value)),
            ],
          },
        },
      ];
    }),
};
