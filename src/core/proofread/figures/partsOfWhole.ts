import { type Decimal, sumOf } from '../../base/decimal';
import { inDressOf } from '../mentions';
import { sameKind } from '../sameKind';
import { isSlip } from '../slips';
import type { Figure } from './figure';
import { isPartition, mayOverlap } from './isPartition';
import type { FigureLaw, Relation } from './relation';
import { togetherAhead } from './wholesAhead';

/** 「139人，其中…」, 「6.8公里（…）」, 「自评68个，其中…」; 「农服中心」 opens nothing. */
const OPENS =
  /^(?:[^,;:。()\d]{0,14}(?:[,;。]?其中[:,]?|\(其中|\()|[^,;:。、()\d]{0,14}中(?![心学小央医]),?)[^,;。()]*$/;
/** What closes a list behind its parts: 「11个村、3个社区，共14个村（社区）」, 「行政编制25名、事业编制40名，合计编制65名」. */
const CLOSES = /^[,、]?(?:合计|共计|总计|共)([\u4e00-\u9fff]{2,4})?$/;
/** 「8个党政机构和7个事业单位」 */
const JOINED = /^[^,;:。()\d]{1,10}[和及与]$/;

interface List {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /** Whether 「共」 behind them says that they are all. */
  readonly all: boolean;
  /** What stands side by side before them: they may be of all of it. */
  readonly ahead?: readonly Figure[];
}

/** Parts that shut each other out are no more than their whole together, and none is more than it. */
export const partsOfWhole: FigureLaw = {
  code: 'countDiffers',
  level: 'error',
  law: '互不重叠的几部分加起来等于总数，哪一部分都不大于总数',
  relationsIn: (figures) => [...listsAhead(figures), ...listsBehind(figures), ...listsApart(figures)].flatMap(judge),
};

function listsAhead(figures: readonly Figure[]): readonly List[] {
  return figures.flatMap((whole, at): readonly List[] => {
    const next = figures[at + 1];
    if (!next || next.sentence !== whole.sentence || !isAdded(whole)) return [];
    // 「农村低保612户1438人，其中…人」: the list is of the one of its unit.
    const lead = plain(whole.sentence.between(whole.number, next.number));
    if (!OPENS.test(lead) || !sameKind(whole.number, next.number)) return [];
    const inBrackets = lead.includes('(');
    const parts = untilWhole(whole, runFrom(figures, at + 1, inBrackets));
    return parts.length > 1 ? [{ whole, parts, all: false, ahead: togetherAhead(figures, whole) }] : [];
  });
}

/** 「减员3人，其中退休2人、去世1人，新录用4人」: what follows a comma when the whole is made is told besides. */
function untilWhole({ number }: Figure, parts: readonly Figure[]): readonly Figure[] {
  if (isPartition(parts)) return parts;
  const end = parts.findIndex((one, at) => {
    const before = parts[at - 1];
    if (at < 2 || !before || !one.sentence.between(before.number, one.number).includes(',')) return false;
    return sumOf(parts.slice(0, at).map((part) => part.number.value)).equals(number.value);
  });
  return end < 0 ? parts : parts.slice(0, end);
}

function listsBehind(figures: readonly Figure[]): readonly List[] {
  return figures.flatMap((whole, at): readonly List[] => {
    const closing = isAdded(whole) ? CLOSES.exec(whole.words) : null;
    if (!closing) return [];
    let from = at;
    while (from > 0 && goesOn(figures[from - 1], figures[from], from === at ? ',' : '、')) from--;
    const parts = figures.slice(from, at);
    const named = parts.every(({ words }) => words.includes(closing[1] ?? ''));
    const named_ = named && countsAlike(parts, whole);
    return parts.length > 1 && named_ && parts.every((one) => sameKind(one.number, whole.number))
      ? [{ whole, parts, all: true }]
      : [];
  });
}

/** 「12个村、2个社区，共86个村民小组」 counts something else. */
function countsAlike(parts: readonly Figure[], whole: Figure): boolean {
  const nouns = parts.map(({ noun }) => noun);
  return whole.noun === '' || nouns.includes('') || nouns.some((noun) => whole.noun.endsWith(noun.slice(-1)));
}

/** 「15个项目…。按等次分，优12个、良3个」: of the count of its unit that the paragraph has before. */
function listsApart(figures: readonly Figure[]): readonly List[] {
  return figures.flatMap((first, at): readonly List[] => {
    if (
      !isAdded(first) ||
      !/按[^,;。\d]{1,10}(?:分|划分|分类)(?:类|为|看)?[,:][^,;。\d]*(?:\d[^,;。]{0,8}(?:以上|以下))?$/.test(
        first.sentence.before(first.number),
      )
    )
      return [];
    const parts = runFrom(figures, at, false);
    const wholes = figures
      .slice(0, at)
      .filter((one) => isAdded(one) && sameKind(one.number, first.number) && one.number.value.gt(first.number.value));
    const [whole] = wholes;
    const holds = wholes.some(({ number }) => number.value.equals(sumOf(parts.map((part) => part.number.value))));
    return whole && !holds && wholes.length === 1 && parts.length > 1 ? [{ whole, parts, all: true }] : [];
  });
}

/** The figures of one kind that follow without a break. */
function runFrom(figures: readonly Figure[], start: number, inBrackets: boolean): readonly Figure[] {
  let end = start + 1;
  while (end < figures.length && goesOn(figures[end - 1], figures[end], inBrackets ? '(' : ',')) {
    // 「编制97人，其中…，在职99人，其中…」: a figure with a list of its own is another whole.
    if (!inBrackets && opensItsOwn(figures, end)) break;
    end++;
  }
  return figures.slice(start, end).filter(isAdded);
}

function opensItsOwn(figures: readonly Figure[], at: number): boolean {
  const [before, whole, next] = figures.slice(at - 1, at + 2);
  if (!before || !whole || next?.sentence !== whole.sentence) return false;
  const { sentence } = whole;
  const lead = sentence.between(whole.number, next.number);
  const parted = sentence.between(before.number, whole.number).includes(';');
  return OPENS.test(plain(lead)) && (parted || /^[^()]*其中/.test(lead));
}

function goesOn(one: Figure | undefined, next: Figure | undefined, mark: ',' | '、' | '('): boolean {
  if (!one || !next || one.sentence !== next.sentence || !sameKind(one.number, next.number)) return false;
  // 「另有工勤编制6名，在职人员88名」: what is told besides, and who is counted anew, is no part.
  if (/^(?:另|此外|除此|现有|实有|在职|年末|实际)/.test(next.words) && !/^(?:另|在职|实有)/.test(one.words))
    return false;
  const between = plain(one.sentence.between(one.number, next.number));
  const marks = between.replace(/[^,;:。、()]/g, '');
  return mark === '、' ? marks === '、' || JOINED.test(between) : /^[,、;]$/.test(marks);
}

/** 「一等(90分以上)61个」 */
function plain(between: string): string {
  return between.replace(/\([^()]*\)/g, '');
}

function isAdded({ role, number, words }: Figure): boolean {
  // 「尚未开工的1个」 is one of the parts.
  const undone = role === 'change' && /(?:未|没有)[\u4e00-\u9fff]{2,4}$/.test(words);
  return (role === 'amount' || undone) && number.kind === 'count';
}

function judge(list: List): readonly Relation[] {
  const { whole, parts, all, ahead = [] } = list;
  const sum = sumOf(parts.map(({ number }) => number.value));
  const off = whole.number.value.minus(sum);
  const figures = [whole, ...parts];
  if (off.isZero()) return [{ figures }];
  const greater = parts.filter(({ number }) => number.value.gt(whole.number.value));
  if (ahead.length > 1) {
    const together = ahead.map((_, from) => ahead.slice(from)).find((run) => totalOf(run).equals(sum));
    if (together) return [{ figures: [...together, ...parts] }];
    if (greater.length > 0) return ofAllAhead(list);
  }
  const apart = isPartition(parts);
  const slip = figures.some((one) => isSlip(one.number.text, mended(one, one === whole ? off.negated() : off).should));
  const told = greater.length > 0 || all || (apart && !mayOverlap(parts, whole) && (off.isNegative() || slip));
  if (!told || parts.some(({ words }) => /每|平均|最[高低多少大小]/.test(words))) return [];
  return [
    {
      figures,
      doubt: {
        ...mended(whole, off.negated()),
        why: `各项之和：${parts.map(({ number }) => number.text).join('＋')}`,
        suspects: parts.map((part) => mended(part, off)),
      },
    },
  ];
}

/** 「在职65人、退休30人，其中男性60人、女性45人」: what is more than the last of them is of them all. */
function ofAllAhead({ parts, ahead = [] }: List): readonly Relation[] {
  const off = totalOf(ahead).minus(totalOf(parts));
  const [last] = ahead.slice(-1);
  const greatest = parts.every(({ number }) => number.value.lte(totalOf(ahead)));
  if (greatest && !(isPartition(parts) && off.isNegative() && last && !mayOverlap(parts, last))) return [];
  const [first, ...others] = parts;
  if (!first) return [];
  const why = `${ahead.map(({ number }) => number.text).join('＋')}，${parts.map(({ number }) => number.text).join('＋')}`;
  const suspects = [...others.map((one) => mended(one, off)), ...ahead.map((one) => mended(one, off.negated()))];
  return [{ figures: [...ahead, ...parts], doubt: { ...mended(first, off), why, suspects } }];
}

function totalOf(figures: readonly Figure[]): Decimal {
  return sumOf(figures.map(({ number }) => number.value));
}

function mended({ at, number }: Figure, by: Decimal) {
  const value = number.value.plus(by);
  return { at, says: number.text, should: value.isNegative() ? '' : inDressOf(number.text, value) };
}
