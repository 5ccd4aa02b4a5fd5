import { type Decimal, sumOf, ZERO } from '../../base/decimal';
import { FULL, type Mark, type SumPart } from '../../rules/rule';
import type { Build, Built } from '../criterion';
import { capOf, floorOf, remaining, valueOf } from './marks';

interface Level {
  readonly name: string;
  readonly mark: Mark;
}

/**
 * 「制度健全得2分，部分健全得1分，未建立不得分；执行有效得2分，执行一般得1分」: levels of several things whose best come to the full mark.
 * Each level below the best is asked by itself, and takes what it falls short. Undefined where they are no such levels.
 */
export function levelsSummed(entries: readonly Level[], build: Build): Built | undefined {
  const { fullMark } = build;
  const worth = ({ mark }: Level): Decimal => valueOf(mark, fullMark);
  const groups = groupsOf(entries, worth);
  const best = sumOf(groups.map(([first]) => (first ? worth(first) : ZERO)));
  const isSo = groups.length > 1 && groups.every(areLevels) && best.eq(fullMark);
  const names = new Set(entries.map(({ name }) => name));
  if (!isSo || names.size < entries.length) return undefined;
  const parts = groups.flatMap(([first, ...below]) =>
    first ? below.map((one) => partOf(one, worth(first).minus(worth(one)), build)) : [],
  );
  return {
    rule: { kind: 'sum', parts, start: FULL, floor: floorOf(build), cap: capOf(build) },
    valueKind: 'amount',
    answers: groups.flatMap(([first, below, more]) =>
      first ? [{ met: worth(first).toFixed(), missed: below && !more ? worth(below).toFixed() : undefined }] : [],
    ),
  };
}

/** A new thing begins where the marks do not fall any further. */
function groupsOf(entries: readonly Level[], worth: (one: Level) => Decimal): readonly (readonly Level[])[] {
  const groups: Level[][] = [];
  for (const one of entries) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && worth(one).lt(worth(before))) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** The second and further ones say that it is less so, or not at all. */
function areLevels([, ...below]: readonly Level[]): boolean {
  return below.length > 0 && below.every(({ name }) => LESS.test(name));
}

const LESS = /部分|基本|一般|较|比较|不|未|无|没有|缺|差|仅|只|欠/;

function partOf({ name }: Level, loss: Decimal, build: Build): SumPart {
  const deduction = { points: loss.toFixed() };
  return {
    name,
    measure: { kind: 'count', name, once: true },
    rule: { kind: 'countDeduction', deduction, floor: remaining(deduction, build, [0, 0]) },
    full: FULL,
    takes: true,
  };
}
