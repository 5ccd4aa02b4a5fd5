import { type Decimal, decimal, sumOf } from '../base/decimal';
import type { Meaning } from '../tables/words/meaning';
import type { Residue } from '../tables/words/residue';
import type { Entry } from './lineEntries';
import { SPLITS, type Split } from './splits';

/** What an item comes to, and the places that say so. */
interface Found {
  readonly value: Decimal;
  readonly entries: readonly Entry[];
  readonly isBlank: boolean;
}

/** A whole whose parts are all there. */
interface Sum {
  readonly whole: Entry;
  readonly parts: readonly Found[];
  readonly ties: boolean;
}

/** Other kinds of income so many of which make a list one of all kinds. */
const ALL_SOURCES = 2;
/** Of more figures some come to anything. */
const MOST_OTHERS = 10;

/** The amounts of one line, each of something. */
export class WholesAndParts {
  constructor(private readonly entries: readonly Entry[]) {}

  contradicts(split: Split): readonly Residue[] {
    const sum = this.sumOf(split);
    if (!sum || sum.ties || this.isNotAddedUp(sum, split)) return [];
    const own = [sum.whole, ...sum.parts.flatMap(({ entries }) => entries)];
    const text = own.map(said).join('、');
    return [{ word: text, text, because: 'parts', rows: [...new Set(own.map(({ row }) => row))], cells: own }];
  }

  /** As the whole or a part of a sum that holds, and of more than one figure. */
  confirms(item: Meaning): boolean {
    return SPLITS.some((split) => {
      if (split.whole !== item && !split.parts.includes(item)) return false;
      const sum = this.sumOf(split);
      return sum?.ties === true && sum.parts.filter(({ value }) => !value.isZero()).length > 1;
    });
  }

  /** 「公务用车费 0」 over 「公务用车运行费 14」, which is in the total all the same. */
  private isNotAddedUp({ whole }: Sum, split: Split): boolean {
    return isNumber(whole.value) && whole.value.isZero() && this.confirms(split.whole);
  }

  private sumOf(split: Split): Sum | undefined {
    const whole = this.wholeOf(split);
    const parts = split.parts.map((part) => this.find(part));
    if (!whole || whole.value === 'unreadable' || parts.includes(undefined)) return undefined;
    const found = [...parts.flatMap((part) => part ?? []), ...(split.isOpen ? this.sources() : [])];
    // Less than nothing is asked about by itself.
    const { value } = foundAt(whole);
    if ([value, ...found.map((part) => part.value)].some((one) => one.isNegative())) return undefined;
    if (found.every(({ isBlank }) => isBlank) || (!isNumber(whole.value) && !whole.isTotal)) return undefined;
    return { whole, parts: found, ties: this.comesTo(whole, value, found, split) };
  }

  private wholeOf({ whole, parts }: Split): Entry | undefined {
    const named = this.entries.filter(({ item }) => item === whole);
    if (named.length > 0) return only(named);
    // 「合计」 is of all that stands beside it.
    const isTop = SPLITS.every(
      (other) => other.whole === whole || parts.includes(other.whole) || !this.holdsAll(other.parts),
    );
    return isTop ? only(this.entries.filter(({ item }) => item === 'total')) : undefined;
  }

  private holdsAll(parts: readonly Meaning[]): boolean {
    return parts.every((part) => this.find(part) !== undefined);
  }

  /** By its own figure; where that is none or 0, by what it is made of. */
  private find(item: Meaning): Found | undefined {
    const own = this.entries.filter((one) => one.item === item);
    const [one, ...more] = own;
    if (one?.value === 'unreadable' || more.length > 0) return undefined;
    const split = SPLITS.find(({ whole }) => whole === item);
    if (split && !(one && isNumber(one.value) && !one.value.isZero())) {
      const parts = split.parts.map((part) => this.find(part));
      const below = parts.flatMap((part) => part ?? []);
      if (below.length === parts.length)
        return {
          value: sumOf(below.map(({ value }) => value)),
          entries: below.flatMap(({ entries }) => entries),
          isBlank: below.every(({ isBlank }) => isBlank),
        };
    }
    return one && foundAt(one);
  }

  private sources(): readonly Found[] {
    return this.entries.flatMap((one) => (one.isSource && one.value !== 'unreadable' ? [foundAt(one)] : []));
  }

  /** More than the whole its parts never are; less, where something else beside them makes it up. */
  private comesTo(whole: Entry, value: Decimal, parts: readonly Found[], split: Split): boolean {
    const own = [whole, ...parts.flatMap(({ entries }) => entries)];
    const rounding = roundingOf(own);
    const gap = value.minus(sumOf(parts.map((part) => part.value)));
    if (gap.abs().lte(rounding)) return true;
    if (gap.isNegative()) return false;
    if (split.isOpen && this.sources().length < ALL_SOURCES) return true;
    const others = this.entries.flatMap((one) => {
      const mayBePart = !own.includes(one) && one.item !== split.whole && !(one.item && split.noPart.test(one.item));
      return mayBePart && isNumber(one.value) && !one.value.isZero() ? [one.value] : [];
    });
    return others.length > MOST_OTHERS || isSumOfSome(gap, others, rounding);
  }
}

function foundAt(entry: Entry): Found {
  const isBlank = !isNumber(entry.value);
  return { value: isNumber(entry.value) ? entry.value : decimal(0), entries: [entry], isBlank };
}

function isSumOfSome(gap: Decimal, [first, ...rest]: readonly Decimal[], rounding: Decimal): boolean {
  if (gap.abs().lte(rounding)) return true;
  return first !== undefined && (isSumOfSome(gap.minus(first), rest, rounding) || isSumOfSome(gap, rest, rounding));
}

/** Each figure may be rounded, at the last place that any of them shows. */
function roundingOf(entries: readonly Entry[]): Decimal {
  const places = Math.max(...entries.map(({ value }) => (isNumber(value) ? value.decimalPlaces() : 0)));
  const rounding = decimal(10).pow(-places).div(2).times(entries.length);
  return rounding.lt(LEAST) ? LEAST : rounding;
}

const LEAST = decimal('0.03');

export function said({ text, value }: Entry): string {
  return `${text} ${isNumber(value) ? value.toString() : ''}`.trim();
}

export function only<T>(some: readonly T[]): T | undefined {
  return some.length === 1 ? some[0] : undefined;
}

export function isNumber(value: Entry['value']): value is Decimal {
  return typeof value !== 'string';
}
