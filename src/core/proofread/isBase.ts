import type { NumberedSentence } from './nearby';
import type { TextNumber } from './numbersIn';

/** What another figure is compared with is compared with nothing itself; 「与」 alone may join two. */
export function isBase(sentence: NumberedSentence, number: TextNumber): boolean {
  const words = sentence.words(number);
  // 「为预算9.80万元的86.43%」
  if (/^(?:为|占|达到?|完成|相当于)/.test(words) && /^的[\d.]+%/.test(sentence.after(number))) return true;
  return /^(?:比|较)/.test(words) || (/^(?:与|同|和)/.test(words) && /^(?:相比|比较|比)/.test(sentence.after(number)));
}
