import type { Meaning } from './meaning';

/** What she says of a word that nobody here knows: it says nothing of the figures, or it is a name of her own unit. */
export type TaughtMeaning = 'nothing' | 'ours';

/** By the word as `wordUnknown` names it. */
export type TaughtWords = ReadonlyMap<string, TaughtMeaning>;

/** How she says it, in a cell of ours or in a file of answers. */
export const TAUGHT_TEXTS: Readonly<Record<TaughtMeaning, string>> = { nothing: '不影响取数', ours: '本单位的名称' };

export function taughtMeaning(text: string): TaughtMeaning | undefined {
  const written = text.trim();
  if (/^不影响/.test(written)) return 'nothing';
  return /^本单位/.test(written) ? 'ours' : undefined;
}

export function taughtMeanings(words: TaughtWords): ReadonlyMap<string, readonly Meaning[]> {
  return new Map([...words].map(([word, means]) => [word, means === 'ours' ? ['whose:own'] : []]));
}
