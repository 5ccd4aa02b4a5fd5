import { plainText } from '../../base/text';
import type { LabelledTable } from '../../report/data/labelledTables';

/** A name of a list as the words mention it last: in full, by its stem, or shortened. */
export interface Mention {
  readonly name: string;
  readonly points: number;
}

export function namesIn({ figures }: LabelledTable): readonly string[] {
  return [...new Set(figures.map(({ line }) => line))];
}

/** What a name may end with and be left without: 「货物」 for 货物类, 「行政」 for 行政编制. */
const ENDINGS =
  /(?:财政)?拨款收入$|收入$|支出$|费用$|经费$|资金$|总额$|(?:在职)?人数$|人员$|编制$|数量$|项目$|情况$|类$|数$|费$/;

/** Of several names the one whose mention ends last; of two that end together the longer. */
export function mentionOf(words: string, names: readonly string[]): Mention | undefined {
  let best: (Mention & { readonly end: number; readonly length: number }) | undefined;
  for (const name of names) {
    const found = endOf(words, plainText(name));
    if (!found) continue;
    const isLater = !best || found.end > best.end || (found.end === best.end && found.length > best.length);
    if (isLater) best = { name, ...found };
  }
  return best && { name: best.name, points: best.points };
}

function endOf(words: string, name: string) {
  const at = words.lastIndexOf(name);
  if (at >= 0) return { end: at + name.length, length: name.length, points: 3 };
  const stem = name.replace(/\(.*?\)/g, '').replace(ENDINGS, '');
  const from = stem.length >= 2 ? words.lastIndexOf(stem) : -1;
  if (from >= 0) return { end: from + stem.length, length: stem.length, points: 2 };
  // 「一般公共预算拨款」 for 一般公共预算财政拨款收入.
  const last = /[\u4e00-\u9fff]{4,}$/.exec(words)?.[0];
  return last !== undefined &&
    last.length * 2 >= name.length &&
    last.startsWith(name.slice(0, 2)) &&
    isWithin(last, name)
    ? { end: words.length, length: last.length, points: 2 }
    : undefined;
}

function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const sign of short) {
    at = long.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The length of the longest run of words that both have. */
export function sharedWords(one: string, other: string): number {
  let most = 0;
  for (let at = 0; at < other.length; at++)
    for (let end = at + most + 1; end <= other.length && one.includes(other.slice(at, end)); end++) most = end - at;
  return most;
}
