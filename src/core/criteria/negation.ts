import { NEGATION } from './lexicon/cases';

const negated = new RegExp(`${NEGATION}$`);

/** 「不曾」 before 「超过」: the words turn what follows into its opposite, and we do not know which. */
export function isNegated(text: string): boolean {
  return negated.test(text);
}
