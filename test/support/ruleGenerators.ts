import type { fc } from './fastCheck';
import type { Rule } from '../../src/core/rules/rule';

/** Rules of a kind at random. Every kind has its own in a file of its name: whoever adds a kind writes that too. */
export function rulesOf(kind: string): fc.Arbitrary<Rule> {
  return jest.requireActual<{ rules: fc.Arbitrary<Rule> }>(`../cases/rules/kinds/${kind}`).rules;
}
