import { plainText } from '../../base/text';
import { textsOf } from '../lines';
import type { Column, Table } from '../table';
import type { Vocabulary } from './explained';
import type { Meaning } from './meaning';
import type { Residue } from './residue';
import type { Surroundings } from './surroundings';
import { headOf } from './headOf';

const ADJUSTED: readonly Meaning[] = ['stage:adjusted', 'stage:change'];
/** As it stood when the year was over. */
const AT_END = /最[终后]|年[末底终]|期末/;

/**
 * 「预算03（调整后）」 over a column 「预算数」: nothing says that it is still the budget the year began with. Where some column is
 * called adjusted or a change, the plain one beside it is the first.
 */
export function adjustedAround(table: Table, { meanings }: Surroundings, vocabulary: Vocabulary): Residue | undefined {
  const says = (text: string) => ADJUSTED.some((one) => vocabulary.explain(text).meanings.has(one));
  const isOfEnd = (text: string) =>
    /预算/.test(`${table.title}${text}`) && AT_END.test(plainText(text)) && !meanings.has('stage:final');
  const isSaid = ADJUSTED.some((one) => meanings.has(one));
  const texts = [table.title, table.sheet.name, ...textsOf(headOf(table))];
  const found = texts.find((text) => (isSaid && says(text)) || (text.length < LONGEST && isOfEnd(text)));
  if (found === undefined || vocabulary.holds(found)) return undefined;
  const isBeside = table.columns.some(({ role, path }) => role === 'value' && path.some(says));
  return isBeside ? undefined : { word: found, text: found };
}

const LONGEST = 40;

/** 「账面数 | 审计调整 | 调整后」: adjusted is whatever the other columns have, and only where one of them is a budget this is one too. */
export function adjustedOfWhat(table: Table, { path }: Column, vocabulary: Vocabulary): readonly Residue[] {
  const word = path.find((text) => ADJUSTED_ALONE.test(plainText(text)));
  if (word === undefined || [table.title, ...path].some((text) => /预算|指标/.test(text))) return [];
  const isBudget = (text: string) => vocabulary.explain(text).meanings.has('stage:initial');
  const isBeside = table.columns.some(({ role, path: other }) => role === 'value' && other.some(isBudget));
  return isBeside || vocabulary.holds(word) ? [] : [{ word, text: word }];
}

const ADJUSTED_ALONE = /^调整后(?:的?(?:数|金额|数额))?$/;
