import { decimal } from '../base/decimal';
import type { Characters } from './characters';
import { replaced } from './replaced';

const N = '\\d+(?:\\.\\d+)?';
const EACH_TIMES = new RegExp(
  `\\((?:(?<each>${N})分(?:/[项个])?\\*(?<number>\\d{1,2})[项个条点]?|(?<many>\\d{1,2})[项个条点]\\*(?<points>${N})分)(?:=(?<sum>${N})分)?\\)`,
  'gu',
);
const LACKING = /[缺少](?:少)?(?:1|一)[项个条点][^,;。]{0,4},?扣(?<loss>\d+(?:\.\d+)?)?/;

/** 「四项制度（1分×4项）」: all of them bring so much, and each that is lacking costs its own. Said of one list; of several nobody could say which is meant. */
export function timesItems(characters: Characters): Characters {
  const { text } = characters;
  const [found, more] = [...text.matchAll(EACH_TIMES)];
  const { each, number, many, points, sum } = found?.groups ?? {};
  const [p, n] = [each ?? points, number ?? many];
  if (!found || more || p === undefined || n === undefined) return characters;
  const whole = decimal(p).times(n);
  if (sum !== undefined && !whole.eq(sum)) return characters;
  const said = LACKING.exec(text.slice(found.index));
  const loss = said?.groups?.['loss'];
  if (said && (loss === undefined || !decimal(loss).eq(p))) return characters;
  const lacking = said ? '' : `,每缺1项扣${p}分`;
  return replaced(characters, EACH_TIMES, () => `,得${whole.toFixed()}分${lacking}`);
}
