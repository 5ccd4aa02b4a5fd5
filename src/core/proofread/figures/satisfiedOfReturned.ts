import { roundHalfUp } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { fits, quotient } from '../reckoned';
import { suspectFitting } from '../suspectFitting';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

const RATE = /^(?:群众|服务对象|社会公众|公众)?(?:总体|综合)?满意(?:度|率)(?:为|达到?|是)*$/;
const SATISFIED = /^(?:其中)?(?:表示)?满意(?:的)?(?:有)?$/;
const RETURNED = /(?:收回|回收|有效)(?:有效)?(?:问卷|调查表|份数)?(?:共|为)?$/;

/** 「发放150份，收回146份；满意130份，满意度89.04%」: of those that came back, where nothing says how a middle counts. */
export const satisfiedOfReturned: FigureLaw = {
  code: 'rateWrong',
  level: 'error',
  law: '满意度等于满意的份数除以收回（有效）的份数',
  relationsIn: (figures) =>
    figures.flatMap((rate, at): readonly Relation[] => {
      if (rate.role !== 'rate' || !RATE.test(rate.words)) return [];
      const before = figures
        .slice(0, at)
        .filter(({ number, sentence }) => number.kind === 'count' && sentence === rate.sentence);
      const good = before.filter(({ words }) => SATISFIED.test(words));
      const whole = before.filter(({ words }) => RETURNED.test(words)).at(-1);
      const [only] = good;
      // 「基本满意」 counts in part or whole.
      const middle = figures.some(({ words }) => /基本满意|较满意|一般|很满意|非常满意/.test(words));
      if (!only || !whole || good.length > 1 || middle || only.number.unit !== whole.number.unit) return [];
      const isRate = (one: Figure['number'], of: Figure['number']): boolean =>
        quotient(one, of).some((way) => fits(rate.number, way));
      const all = [rate, only, whole];
      if (isRate(only.number, whole.number) || whole.number.value.isZero()) return [{ figures: all }];
      return [
        {
          figures: all,
          doubt: {
            at: rate.at,
            says: rate.number.text,
            should: inDressOf(rate.number.text, roundHalfUp(only.number.value.div(whole.number.value), 6)),
            why: `${only.number.text} ÷ ${whole.number.text}`,
            suspects: [
              suspectFitting(only.at, only.number, (value) => isRate({ ...only.number, value }, whole.number)),
              suspectFitting(whole.at, whole.number, (value) => isRate(only.number, { ...whole.number, value })),
            ],
          },
        },
      ];
    }),
};
