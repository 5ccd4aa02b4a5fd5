import type { Meaning } from '../tables/words/meaning';
import type { Words } from '../tables/words/governing';
import type { Residue } from '../tables/words/surroundings';
import { type FactId, factDefinition } from './catalogue';

/** Why a figure that looks like a fact is not taken for it: a word nobody understands, or one that says it is something else. */
export type Bar =
  { readonly why: 'unknownWord'; readonly residue: Residue } | { readonly why: 'otherMoney' | 'partOfYear' };

/** A figure is taken only when every word that governs it is understood, and none of them says that it is another. */
export function barTo(fact: FactId, words: Words, substitute: boolean): Bar | undefined {
  const [residue] = words.residue;
  if (residue) return { why: 'unknownWord', residue };
  const all = new Set([...words.around, ...words.heading, ...words.row.flatMap((said) => [...said])]);
  const allowed = substitute ? FISCAL : fundsOf(fact);
  if ([...all].some((meaning) => meaning.startsWith('fund:') && !allowed.includes(meaning)))
    return { why: 'otherMoney' };
  const dated = factDefinition(fact).kind === 'fraction' || fact === 'satisfaction';
  if (!dated && all.has('period:part') && !all.has('period:whole')) return { why: 'partOfYear' };
  return undefined;
}

const FISCAL: readonly Meaning[] = ['fund:fiscal', 'fund:general'];

/** Facts that the public forms give for the money of the treasury alone. */
function fundsOf(fact: FactId): readonly Meaning[] {
  if (fact === 'fiscalFinalRevenue') return ['fund:fiscal'];
  if (fact === 'keyProjectSpending') return ['fund:special'];
  return FISCAL_FACTS.test(fact) ? FISCAL : [];
}

const FISCAL_FACTS = /^(?:personnel|operating|last)|threePublic|ThreePublic|travelAbroad|vehicle(?!s)|reception/;
