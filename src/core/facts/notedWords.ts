import type { Residue } from '../tables/words/residue';
import type { FactId } from './catalogue';

/** By the text that they stand in, with the facts that they are said of. */
export type NotedWords = Map<string, { readonly residue: Residue; readonly facts: Set<FactId> }>;

export function noteWord(words: NotedWords, residue: Residue, fact: FactId): void {
  const known = words.get(residue.text) ?? { residue, facts: new Set<FactId>() };
  known.facts.add(fact);
  words.set(residue.text, known);
}
