import { isListMark, LINE_BREAK, sameSign } from './lexicon/signs';

/** The sentence in one dress: half-width, without blanks and quotes, each character with its place in the original. */
export interface Characters {
  readonly text: string;
  /** The original place of each character of `text`, and one more for its end. */
  readonly places: readonly number[];
}

export function readCharacters(sentence: string): Characters {
  let text = '';
  const places: number[] = [];
  let place = 0;
  let before = '';
  for (const original of sentence) {
    // 「“显著”“较好”」: between two quotations stands a comma that nobody wrote.
    const apart = /[”’」』》]/.test(before) && /[“‘「『《]/.test(original) ? '、' : '';
    before = original;
    for (const character of apart + dressed(original)) {
      text += character;
      // One place for each unit of the text, as positions in it are counted.
      for (let unit = 0; unit < character.length; unit++) places.push(place);
    }
    place += original.length;
  }
  places.push(place);
  return { text: roundBrackets(text), places };
}

const INTERVAL = /[[(][-+]?\d+(?:\.\d+)?[^,、()[\]\d]{0,2}[,、][-+]?\d+(?:\.\d+)?[^,、()[\]\d]{0,2}[\])]/g;

/** Square brackets mean something only in `[0,5%]`; elsewhere they are brackets. */
function roundBrackets(text: string): string {
  const kept = new Set<number>();
  for (const { index, 0: found } of text.matchAll(INTERVAL)) kept.add(index).add(index + found.length - 1);
  return Array.from(text.split(''), (one, at) => {
    if (kept.has(at)) return one;
    if (one === '[') return '(';
    return one === ']' ? ')' : one;
  }).join('');
}

/** One character may become several (⒈ is `1.`), or none. */
function dressed(character: string): string {
  if (/[\n\r]/.test(character)) return LINE_BREAK;
  if (isListMark(character)) return character;
  return Array.from(character.normalize('NFKC'), (one) =>
    /[\s\u200b\ufeff"'“”‘’「」『』《》〈〉]/.test(one) ? '' : (sameSign.get(one) ?? one),
  ).join('');
}
