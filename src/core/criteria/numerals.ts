import { DIGITS } from './lexicon/signs';

/** `十` 10, `十五` 15, `二十` 20, `一百` 100, `两` 2; undefined for what is no number. */
export function chineseNumber(text: string): number | undefined {
  let [total, digit] = [0, 0];
  for (const [index, character] of Array.from(text).entries()) {
    const value = DIGITS.get(character);
    if (value === undefined) return undefined;
    if (value >= 10) {
      total += (index === 0 && digit === 0 ? 1 : digit) * value;
      digit = 0;
    } else {
      if (digit !== 0) return undefined;
      digit = value;
    }
  }
  return total + digit;
}
