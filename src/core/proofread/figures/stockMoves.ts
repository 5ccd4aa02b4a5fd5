import { sumOf } from '../../base/decimal';
import { sameKind } from '../sameKind';
import { inDressOf } from '../mentions';
import type { Suspect } from '../proof';
import type { Figure } from './figure';
import { moveOf } from './moves';
import type { FigureLaw, Relation } from './relation';

const OPENING = /(?:上年末?|去年末?|年初|期初|[比较]20\d{2}年(?:初|末|底))(?:的)?[\u4e00-\u9fff]{0,8}(?:为|有)?$/;
/** 「2023年末在职65人，…2024年末在职66人」: the earlier of two. */
const END_OF = /20\d{2}(?=年(?:末|底)[\u4e00-\u9fff]{0,6}$)/;
const NOW =
  /(?:(?:在职|在编|实有|现有|在岗)(?:人员|职工|人数|[\u4e00-\u9fff]{2})?(?:共|为|有)?|(?:年末|期末)[\u4e00-\u9fff]{0,8}|变为|变成|[增减升降]至|(?:增加|减少)到)$/;

/** 「在职60人，年内调入3人、调出4人、退休2人，较上年末63人净减少3人」: what there was, what came and what went make what there is. */
export const stockMoves: FigureLaw = {
  code: 'countDiffers',
  level: 'error',
  law: '年初数加上增加的、减去减少的等于年末数',
  relationsIn: (figures) => {
    const apart = [...new Set(figures.map(({ sentence }) => sentence))].flatMap((sentence) =>
      within(figures.filter((one) => one.sentence === sentence)),
    );
    // 「年初68人。年内调入3人。退休2人。年末69人。」
    return apart.length > 0 ? apart : within(figures);
  },
};

function within(figures: readonly Figure[]): readonly Relation[] {
  const moves = movesIn(figures);
  const [first] = moves;
  if (!first || moves.some(({ number }) => !sameKind(number, first.number))) return [];
  // Of money one move is enough where both ends are named: 「年初320万元，本年偿还60万元，年末260万元」.
  const money = first.number.kind === 'money';
  if (moves.length < (money ? 1 : 2)) return [];
  const near = figures.filter(({ number }) => sameKind(number, first.number));
  // What else moved a sum of assets nobody tells; of a price and of a debt it is told.
  const told = near.some(({ words }) => /原值|债务|借款|贷款|欠款/.test(words));
  if (money && (!told || near.some(({ words }) => /预算|收入|支出|结转|结余/.test(words)))) return [];
  // 「较上年末净增2人」 is by how many, and no number of last year's.
  const still = near.filter((one) => moveOf(one) === undefined && one.role !== 'change' && !/净/.test(one.words));
  const isOpening = openingAmong(still);
  const only = (found: readonly Figure[]): Figure | undefined => (found.length === 1 ? found[0] : undefined);
  const opening = only(still.filter(isOpening));
  const now = only(still.filter((one) => !isOpening(one) && NOW.test(one.words)));
  if (!opening || !now) return [];
  // Across sentences all that came and went stands between the two, and nobody who is told there is left unread.
  if (opening.sentence !== now.sentence && !isReadWhole(opening, now, moves, near)) return [];
  const relation = relationOf(opening, now, moves);
  // 「年末在职66人，退休人员30人」: who has retired long since is no move of this year.
  const stock = moves.some((one) => /退休/.test(one.words) && (/人员$/.test(one.words) || isBehind(now, one, figures)));
  return relation.doubt && stock ? [] : [relation];
}

/** By its own words; of two that are dated the earlier, and of one that is, where a later year follows it. */
function openingAmong(still: readonly Figure[]): (one: Figure) => boolean {
  const dated = still.filter(({ words }) => END_OF.test(words));
  const [first, second] = dated;
  const yearOf = (one: Figure | undefined): number => Number(END_OF.exec(one?.words ?? '')?.[0] ?? 0);
  const last = still.at(-1);
  const later =
    first && last && first !== last && dated.length === 1
      ? [...first.sentence.between(first.number, last.number).matchAll(/20\d{2}(?=年)/g)].some(
          ([year]) => Number(year) > yearOf(first),
        )
      : false;
  const early = second && dated.length === 2 && yearOf(first) > yearOf(second) ? second : first;
  return (one) => OPENING.test(one.words) || (one === early && (dated.length === 2 || later));
}

function isReadWhole(opening: Figure, now: Figure, moves: readonly Figure[], near: readonly Figure[]): boolean {
  const from = opening.at.span[0];
  const to = now.at.span[0];
  if (!moves.every(({ at }) => at.span[0] > from && at.span[0] < to)) return false;
  const between = near.filter(({ at }) => at.span[0] > from && at.span[0] < to);
  return between.every((one) => moves.includes(one) || moveOf(one) !== undefined || /编制|编$/.test(one.words));
}

function isBehind(one: Figure, next: Figure, figures: readonly Figure[]): boolean {
  return figures[figures.indexOf(next) - 1] === one && !/其中/.test(next.words);
}

/** 「减员3人，其中退休2人、去世1人」, 「调出3人（退休2人、辞职1人）」: what a move is made of is none besides it. */
function movesIn(figures: readonly Figure[]): readonly Figure[] {
  let inside = false;
  return figures.filter((one, at) => {
    const before = figures[at - 1];
    if (moveOf(one) === undefined) {
      inside = false;
      return false;
    }
    const between = before ? one.sentence.between(before.number, one.number) : '';
    const opens =
      before !== undefined && moveOf(before) !== undefined && (/其中|包括/.test(between) || one.depth > before.depth);
    inside = opens || (inside && before !== undefined && one.depth === before.depth && /[、和及]/.test(between));
    return !inside;
  });
}

function relationOf(opening: Figure, now: Figure, moves: readonly Figure[]): Relation {
  const signed = moves.map((one) => (moveOf(one) === 'out' ? one.number.value.negated() : one.number.value));
  const off = opening.number.value.plus(sumOf(signed)).minus(now.number.value);
  const figures = [now, opening, ...moves];
  if (off.isZero()) return { figures };
  const mended = ({ at, number }: Figure, by: typeof off): Suspect => {
    const value = number.value.plus(by);
    return { at, says: number.text, should: value.isNegative() ? '' : inDressOf(number.text, value) };
  };
  const suspects = [
    mended(opening, off.negated()),
    ...moves.map((one) => mended(one, moveOf(one) === 'out' ? off : off.negated())),
  ];
  const why = `${opening.number.text}加上增加的、减去减少的`;
  return { figures, doubt: { ...mended(now, off), why, suspects } };
}
