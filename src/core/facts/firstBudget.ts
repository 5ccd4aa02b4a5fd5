import type { Words } from '../tables/words/governing';
import type { FactId } from './catalogue';

/** 「年初预算」 in a table of some months is the budget of the whole year. */
export function isDecidedFirst(fact: FactId, { heading, row: [own] }: Words): boolean {
  const isSaidOfIt = heading.has('period:part') || own?.has('period:part') === true;
  return heading.has('decided:first') && !isSaidOfIt && /^budget(?:Revenue|Expenditure)$|Budget$/.test(fact);
}

/** Around it something says that the budget was adjusted, and its own words do not say that it is the first. */
export function mayBeLaterBudget(fact: FactId, { heading, row: [own] }: Words): boolean {
  return (
    /^budget(?:Revenue|Expenditure)$|^(?!last|adjusted|projects).*Budget$/.test(fact) &&
    ![heading, own].some((said) => said?.has('decided:first') === true || said?.has('point:start') === true)
  );
}
