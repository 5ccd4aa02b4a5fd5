import type { TextNumber } from '../numbersIn';

const FORMULA =
  /(?:=|按|以)([^=,;。]*[\u4e00-\u9fff][^=,;。]*?)(?:=|(?:计算?|核算)?,?(?:为|即|得))([\d.,()÷/×*+\-%万元 ]+)/dg;

/** 「=决算支出÷（年初结转＋本年收入）=2341.36÷（38.42＋2316.08）」: each number is what stands in its place in words. */
export function namedByFormula(even: string, numbers: readonly TextNumber[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { 1: words = '', indices } of even.matchAll(FORMULA)) {
    const [from, to] = indices?.[2] ?? [0, 0];
    const names = words.split(/[÷/×*+\-()]/).filter((name) => !/^\s*(?:100%?)?\s*$/.test(name));
    const own = numbers.filter(({ span, text }) => span[0] >= from && span[1] <= to && text !== '100%');
    if (names.length !== own.length) continue;
    own.forEach(({ span }, at) => found.set(span[0], names[at] ?? ''));
  }
  return found;
}
