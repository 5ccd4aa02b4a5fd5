import { sumOf } from '../../base/decimal';
import { inDressOf } from '../mentions';
import type { FigureLaw, Relation } from './relation';

const IN = /(?:调入|转入|招录|招聘|新录用|新进|考录|安置)$/;
const OUT = /(?:调出|转出|退休|辞职|辞退|死亡|去世|解聘|减员)$/;

/** 「较上年末净增2人（调入4人、调出1人、退休1人）」. */
export const netOfMoves: FigureLaw = {
  code: 'countDiffers',
  level: 'error',
  law: '净增人数等于进的减去出的',
  relationsIn: (figures) =>
    figures.flatMap((net, at): readonly Relation[] => {
      const way = /净(增|减)(?:加|少)?$/.exec(net.words)?.[1];
      const rest = figures
        .slice(at + 1)
        .filter(({ sentence, number }) => sentence === net.sentence && number.unit === net.number.unit);
      const end = rest.findIndex(({ words }) => !IN.test(words) && !OUT.test(words));
      const moves = end < 0 ? rest : rest.slice(0, end);
      if (way === undefined || moves.length < 2) return [];
      const exact = sumOf(moves.map(({ words, number }) => (IN.test(words) ? number.value : number.value.negated())));
      const signed = way === '减' ? net.number.value.negated() : net.number.value;
      if (exact.equals(signed)) return [{ figures: [net, ...moves] }];
      const suspects = moves.map(({ at: place, number, words }) => {
        const value = IN.test(words) ? number.value.plus(signed.minus(exact)) : number.value.minus(signed.minus(exact));
        return { at: place, says: number.text, should: value.isNegative() ? '' : inDressOf(number.text, value) };
      });
      const should = inDressOf(net.number.text, exact.abs());
      return [
        {
          figures: [net, ...moves],
          doubt: { at: net.at, says: net.number.text, should, why: '进的减去出的', suspects },
        },
      ];
    }),
};
