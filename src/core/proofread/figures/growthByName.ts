import { roundHalfUp } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { fits, growth } from '../reckoned';
import { sameKind } from '../sameKind';
import { suspectFitting } from '../suspectFitting';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

const GREW = /^(?:比|较)(年初|上年|去年|20\d{2}年)[^,;。\d]{0,6}(?:增长|下降|增加|减少|提高|降低)(?:了)?$/;

/** 「年初预算2216.45万元…；全年预算2604.30万元，较年初增长17.50%」: by how much is not said, and what it is compared with was. */
export const growthByName: FigureLaw = {
  code: 'rateWrong',
  level: 'error',
  law: '“较年初（上年）增长百分之几”等于前面两个数之比',
  relationsIn: (figures) =>
    figures.flatMap((rate, at): readonly Relation[] => {
      const name = rate.role === 'rate' ? GREW.exec(rate.words)?.[1] : undefined;
      const now = figures[at - 1];
      if (name === undefined || now?.role !== 'amount' || now.sentence !== rate.sentence) return [];
      const before = figures
        .slice(0, at - 1)
        .filter((one) => sameKind(one.number, now.number) && one.role !== 'change');
      const explains = (base: Figure): boolean => growth(now.number, base.number).some((way) => fits(rate.number, way));
      const known = before.find(explains);
      if (known) return [{ figures: [rate, now, known] }];
      const named = before.filter(({ words }) => words.includes(name));
      const [base, other] = named;
      const [way] = base ? growth(now.number, base.number) : [];
      if (!base || other || !way) return [];
      const mends = (one: Figure) =>
        suspectFitting(one.at, one.number, (value) => {
          const mended = { ...one.number, value };
          return growth(one === now ? mended : now.number, one === base ? mended : base.number).some((each) =>
            fits(rate.number, each),
          );
        });
      const should = inDressOf(rate.number.text, roundHalfUp(way.value, 6));
      return [
        {
          figures: [rate, now, base],
          doubt: { at: rate.at, says: rate.number.text, should, why: way.why, suspects: [mends(now), mends(base)] },
        },
      ];
    }),
};
