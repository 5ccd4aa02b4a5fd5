import { rateRelation } from './rateRelation';
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
      return [whole.number.value.isZero() ? { figures: [rate, only, whole] } : rateRelation(rate, only, whole)];
    }),
};
