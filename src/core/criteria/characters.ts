import { isListMark, LINE_BREAK, sameSign } from './lexicon';

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
  for (const original of sentence) {
    for (const character of dressed(original)) {
      text += character;
      // One place for each unit of the text, as positions in it are counted.
      for (let unit = 0; unit < character.length; unit++) places.push(place);
    }
    place += original.length;
  }
  places.push(place);
  return { text, places };
}

/** One character may become several (⒈ is `1.`), or none. */
function dressed(character: string): string {
  if (/[\n\r]/.test(character)) return LINE_BREAK;
  if (isListMark(character)) return character;
  return Array.from(character.normalize('NFKC'), (one) =>
    /[\s\u200b\ufeff"'“”‘’「」『』《》〈〉]/.test(one) ? '' : (sameSign.get(one) ?? one),
  ).join('');
}
