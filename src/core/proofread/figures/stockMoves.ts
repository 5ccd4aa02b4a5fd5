import { sumOf } from '../../base/decimal';
import { inDressOf } from '../mentions';
import type { Suspect } from '../proof';
import type { Figure } from './figure';
import type { FigureLaw, Relation } from './relation';

const IN = /(?:调入|转入|招录|招聘|新录用|录用|新进|新增|考录|安置|划入)(?:了|人员)?$/;
const OUT = /(?:调出|转出|退休|辞职|辞退|死亡|去世|病故|解聘|减员|划出|注销|报废|核减)(?:了|人员)?$/;
const OPENING = /(?:上年末?|去年末?|年初|期初|[比较]20\d{2}年(?:初|末|底))(?:的)?[\u4e00-\u9fff]{0,4}(?:为|有)?$/;
/** 「2023年末在职65人，…2024年末在职66人」: the earlier of two. */
const END_OF = /20\d{2}(?=年(?:末|底)[\u4e00-\u9fff]{0,6}$)/;
const NOW =
  /(?:(?:在职|在编|实有|现有|在岗|年末|期末)(?:人员|职工|人数|[\u4e00-\u9fff]{2})?(?:共|为|有)?|变为|变成|[增减升降]至|(?:增加|减少)到)$/;

/** 「在职60人，年内调入3人、调出4人、退休2人，较上年末63人净减少3人」: what there was, what came and what went make what there is. */
export const stockMoves: FigureLaw = {
  code: 'countDiffers',
  level: 'error',
  law: '年初数加上增加的、减去减少的等于年末数',
  relationsIn: (figures) =>
    [...new Set(figures.map(({ sentence }) => sentence))].flatMap((sentence) =>
      inSentence(figures.filter((one) => one.sentence === sentence)),
    ),
};

function inSentence(figures: readonly Figure[]): readonly Relation[] {
  const moves = movesIn(figures);
  const [first] = moves;
  if (!first || moves.length < 2 || moves.some(({ number }) => !alike(number.unit, first.number.unit))) return [];
  const near = figures.filter(({ number }) => number.kind === 'count' && alike(number.unit, first.number.unit));
  // 「较上年末净增2人」 is by how many, and no number of last year's.
  const still = near.filter((one) => !isMove(one) && !/净/.test(one.words));
  const dated = still.filter(({ words }) => END_OF.test(words));
  const [early, late] = dated.map(({ words }) => Number(END_OF.exec(words)?.[0]));
  const isOpening = (one: Figure): boolean =>
    OPENING.test(one.words) || (dated.length === 2 && one === dated[Number((early ?? 0) > (late ?? 0))]);
  const only = (found: readonly Figure[]): Figure | undefined => (found.length === 1 ? found[0] : undefined);
  const opening = only(still.filter(isOpening));
  const now = only(still.filter((one) => !isOpening(one) && NOW.test(one.words)));
  if (!opening || !now) return [];
  const relation = relationOf(opening, now, moves);
  // 「年末在职66人，退休人员30人」: who has retired long since is no move of this year.
  const stock = moves.some((one) => /退休/.test(one.words) && (/人员$/.test(one.words) || isBehind(now, one, figures)));
  return relation.doubt && stock ? [] : [relation];
}

function isBehind(one: Figure, next: Figure, figures: readonly Figure[]): boolean {
  return figures[figures.indexOf(next) - 1] === one && !/其中/.test(next.words);
}

function isMove({ words, number }: Figure): boolean {
  return number.kind === 'count' && (IN.test(words) || OUT.test(words));
}

/** 「减员3人，其中退休2人、去世1人」, 「调出3人（退休2人、辞职1人）」: what a move is made of is none besides it. */
function movesIn(figures: readonly Figure[]): readonly Figure[] {
  let inside = false;
  return figures.filter((one, at) => {
    const before = figures[at - 1];
    if (!isMove(one)) {
      inside = false;
      return false;
    }
    const between = before ? one.sentence.between(before.number, one.number) : '';
    const opens = before !== undefined && isMove(before) && (/其中|包括/.test(between) || one.depth > before.depth);
    inside = opens || (inside && before !== undefined && one.depth === before.depth && /[、和及]/.test(between));
    return !inside;
  });
}

function alike(one: string, other: string): boolean {
  return one === other || (/^[人名位]$/.test(one) && /^[人名位]$/.test(other));
}

function relationOf(opening: Figure, now: Figure, moves: readonly Figure[]): Relation {
  const signed = moves.map(({ words, number }) => (OUT.test(words) ? number.value.negated() : number.value));
  const off = opening.number.value.plus(sumOf(signed)).minus(now.number.value);
  const figures = [now, opening, ...moves];
  if (off.isZero()) return { figures };
  const mended = ({ at, number }: Figure, by: typeof off): Suspect => {
    const value = number.value.plus(by);
    return { at, says: number.text, should: value.isNegative() ? '' : inDressOf(number.text, value) };
  };
  const suspects = [
    mended(opening, off.negated()),
    ...moves.map((one) => mended(one, OUT.test(one.words) ? off : off.negated())),
  ];
  const why = `${opening.number.text}加上增加的、减去减少的`;
  return { figures, doubt: { ...mended(now, off), why, suspects } };
}
