import { type FactId, factDefinition } from './catalogue';
import { isDecidedFirst } from './firstBudget';
import type { Words } from '../tables/words/governing';
import type { Residue } from '../tables/words/residue';

/** It is not the year's, or nobody knows whether it is. */
type BarOfPeriod = { readonly why: 'partOfYear' } | { readonly why: 'unknownWord'; readonly residue: Residue };

/** A figure of some months is no figure of the year; where nobody can tell of which it is, she is asked. */
export function notOfWholeYear(fact: FactId, words: Words): BarOfPeriod | undefined {
  const { around, heading, labels, row, early } = words;
  const isUncertain = early?.because === 'lastMonth' ? mayBeOfOneMonth(fact, words) : KNOWN_AT_END.test(fact);
  if (early && isUncertain) return { why: 'unknownWord', residue: early };
  const isOfPart =
    [around, heading, labels, ...row].some((said) => said.has('period:part')) || isOfOneMonth(fact, words);
  if (!isAtDate(fact) && isOfPart && !saysWholeYear(words) && !isDecidedFirst(fact, words))
    return { why: 'partOfYear' };
  return fact === 'satisfaction' && asksOfMonths(words) ? { why: 'partOfYear' } : undefined;
}

/** Known when the year is over. */
const KNOWN_AT_END =
  /^(?!last).*Final$|^(?:final|fiscalFinal|other|superior|service|business|affiliate)(?:Revenue|Expenditure)$|^carryover$/;

/** How far something had come on a day, or what people thought on it. */
function isAtDate(fact: FactId): boolean {
  return factDefinition(fact).kind === 'fraction' || fact === 'satisfaction';
}

/** What there is at the end of the year, or was planned for all of it: it does not come and go from month to month. */
const NO_STRETCH =
  /Assets|Liabilities|Staff$|[cC]arryover$|^(?:vehicles|villages|departments)$|Budget$|^budget(?:Revenue|Expenditure)$|^planned/;

/** In a table of 「2023年12月」 「支出数」 may be that month's; 「累计支出数」 is the year's. */
function mayBeOfOneMonth(fact: FactId, words: Words): boolean {
  const isTotal = [words.heading, ...words.row].some((said) => said.has('period:untilThen'));
  return !NO_STRETCH.test(fact) && !isAtDate(fact) && !isTotal && !saysWholeYear(words);
}

function isOfOneMonth(fact: FactId, { heading, row }: Words): boolean {
  return !NO_STRETCH.test(fact) && [heading, ...row].some((said) => said.has('period:lastMonth'));
}

/** A survey of half a year tells nothing of the other half; the day or the month in which people were asked says nothing of which. */
function asksOfMonths({ title, around }: Words): boolean {
  const isOfMonths = title.has('period:months') || (around.has('period:months') && !title.has('period:whole'));
  return isOfMonths && !title.has('period:whole');
}

/** Its own heading or row says so; what stands around does not where the title says another. */
function saysWholeYear({ title, around, heading, row }: Words): boolean {
  const isTitled = title.has('period:part') && !title.has('period:whole');
  return [heading, ...row, ...(isTitled ? [] : [around])].some((said) => said.has('period:whole'));
}
