import { sumOf } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { wayOf } from '../wayOf';
import type { Figure } from './figure';
import { moveOf } from './moves';
import type { FigureLaw, Relation } from './relation';

/** 「较上年末净增2人」, 「比上年减少2人」: by how many there are more or fewer. */
const NET = /(?:净(?:增|减)|增加|减少)(?:加|少)?(?:了|人员|人数)*$/;
/** 「减少2人，主要是退休3人、新招录1人」, 「净增2人（调入…）」: what follows says how it came to that. */
const COMES_OF = /^(?:,|:|\(|其中|主要|原因|是|为|因|由于|系)*[:,]?(?:当年|本年|年内|全年)?[\u4e00-\u9fff]{2,8}$/;

/** 「较上年末净增2人（调入4人、调出1人、退休1人）」. */
export const netOfMoves: FigureLaw = {
  code: 'countDiffers',
  level: 'error',
  law: '净增人数等于进的减去出的',
  relationsIn: (figures) =>
    figures.flatMap((net, at): readonly Relation[] => {
      const word = NET.exec(net.words)?.[0];
      const first = figures[at + 1];
      if (word === undefined || net.number.kind !== 'count' || moveOf(net) !== undefined) return [];
      const rest = figures
        .slice(at + 1)
        .filter(({ sentence, number }) => sentence === net.sentence && number.unit === net.number.unit);
      const end = rest.findIndex((one) => moveOf(one) === undefined);
      const moves = end < 0 ? rest : rest.slice(0, end);
      const lead = first?.sentence === net.sentence ? net.sentence.between(net.number, first.number) : '';
      const told =
        word.startsWith('净') || (moves[0] === first && /[(:]|其中|主要|因|由于|系/.test(lead) && COMES_OF.test(lead));
      if (moves.length > 1 && told) return [relationOf(net, word, moves)];
      const before = word.startsWith('净') ? movesBefore(figures.slice(0, at), net) : [];
      return before.length > 1 ? [relationOf(net, word, before)] : [];
    }),
};

/** 「调入2人，调出1人，退休3人，年末比年初净减少2人」 */
function movesBefore(before: readonly Figure[], net: Figure): readonly Figure[] {
  const own = before.filter(({ sentence, number }) => sentence === net.sentence && number.unit === net.number.unit);
  const last = own.reduce((from, one, at) => (moveOf(one) === undefined ? at + 1 : from), 0);
  return own.slice(last);
}

function relationOf(net: Figure, word: string, moves: readonly Figure[]): Relation {
  const figures = [net, ...moves];
  const exact = sumOf(moves.map((one) => (moveOf(one) === 'in' ? one.number.value : one.number.value.negated())));
  const signed = /减/.test(word) ? net.number.value.negated() : net.number.value;
  if (exact.equals(signed)) return { figures };
  const why = '进的减去出的';
  const [start] = net.number.span;
  // As many, the other way.
  if (exact.equals(signed.negated()))
    return {
      figures,
      doubt: {
        at: { paragraph: net.sentence.paragraph, span: [start - word.length, start] },
        says: word,
        should: word.replace(/[增减]加?少?/, wayOf(word) === 'down' ? '增加' : '减少'),
        why,
      },
    };
  const suspects = moves.map((one) => {
    const { at, number } = one;
    const off = signed.minus(exact);
    const value = moveOf(one) === 'in' ? number.value.plus(off) : number.value.minus(off);
    return { at, says: number.text, should: value.isNegative() ? '' : inDressOf(number.text, value) };
  });
  const should = inDressOf(net.number.text, exact.abs());
  return { figures, doubt: { at: net.at, says: net.number.text, should, why, suspects } };
}
