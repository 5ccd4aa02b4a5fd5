import { plainText } from '../base/text';
import { type UnitChoices, spellingPair } from './unitChoices';

/** Two spellings that may be of one unit. */
export interface AlikeNames {
  readonly one: string;
  readonly other: string;
  /** What the county said; undefined while nobody was asked. */
  readonly same: boolean | undefined;
}

/** 「示例镇」 and 「示例镇人民政府」 may be one town: asked about, never merged unasked. */
export function namesAlike(names: readonly string[], { same }: UnitChoices): readonly AlikeNames[] {
  const different = [...new Map(names.map((name) => [plainText(name), name])).values()];
  const pairs = different.flatMap((one, at) =>
    different.slice(at + 1).flatMap((other): readonly AlikeNames[] => {
      const said = same.get(spellingPair(one, other));
      return said !== undefined || alike(bareName(one), bareName(other)) ? [{ one, other, same: said }] : [];
    }),
  );
  const spellings = settledSpellings(pairs);
  const stands = (name: string) => spellings.get(plainText(name)) ?? plainText(name);
  // What follows from other answers is not asked.
  return pairs.map((pair) =>
    pair.same === undefined && stands(pair.one) === stands(pair.other) ? { ...pair, same: true } : pair,
  );
}

/** By its plain spelling, the one that stands for all that the county called the same. */
export function settledSpellings(pairs: readonly AlikeNames[]): ReadonlyMap<string, string> {
  const stands = new Map<string, string>();
  const first = (name: string): string => {
    const next = stands.get(name);
    return next === undefined ? name : first(next);
  };
  for (const { one, other, same } of pairs) {
    const [a, b] = [first(plainText(one)), first(plainText(other))];
    if (same && a !== b) stands.set(b, a);
  }
  return new Map([...stands.keys()].map((name) => [name, first(name)]));
}

/** Without what one town may be called besides its name. */
export function bareName(name: string): string {
  return plainText(name)
    .replace(/\(.*\)$/, '')
    .replace(/(?:本级|机关|人民政府|政府|办事处)+$/, '');
}

/** 第一 and 第二, 城东 and 城西 are meant to differ. */
const COUNTERPARTS =
  /^(?:\d{2}|[一二三四五六七八九十]{2}|[东西南北中]{2}|[上中下]{2}|[前后]{2}|[内外]{2}|[大小]{2}|[新老旧]{2})$/;

/** The same but for a county or city in front, or for one character of several. */
function alike(one: string, other: string): boolean {
  if (one === other || (one.length > 2 && other.endsWith(one)) || (other.length > 2 && one.endsWith(other)))
    return true;
  if (one.length !== other.length || one.length < 4) return false;
  const differing = Array.from(one).flatMap((character, at) =>
    character === other[at] ? [] : [character + (other[at] ?? '')],
  );
  return differing.length === 1 && !differing.some((pair) => COUNTERPARTS.test(pair));
}
