import { directionOf } from '../statements/lexicon';

/** Which way a word of a comparison points. */
export type Way = 'up' | 'down' | 'flat';

export function wayOf(word: string): Way | undefined {
  if (/^(?:节约|节省|节约率|结余|节支|下降率|降幅)$/.test(word)) return 'down';
  if (/^(?:超支|超支率|增长率|增幅)$/.test(word)) return 'up';
  if (/^(?:多于|超|多[支收用花出]?)$/.test(word)) return 'up';
  if (/^(?:少于|少[支收用花出]?)$/.test(word)) return 'down';
  return directionOf(word);
}
