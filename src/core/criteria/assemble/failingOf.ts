import { sameThing } from '../sameThing';
import { turnsRound } from './turnsRound';

/**
 * A failing that stands behind one of several items, or in its brackets, and denies another of them: 「③台账完整，2分（台账不实的扣1分）」 behind
 * 「②台账真实，1分」. Where it stands decides only between items that it is as close to.
 */
export function deniesAnother(failing: string, own: string, items: readonly string[]): boolean {
  const near = closeness(failing, own);
  return items.some((item) => item !== own && denied(failing, item) > 0 && closeness(failing, item) > near);
}

/** That very word turned round, before its contrary in other words; then whether it is of the thing that the failing names. */
function closeness(failing: string, item: string): number {
  return 2 * denied(failing, item) + (sameThing(failing, item) ? 1 : 0);
}

/** A single character is the end of many words: 「不全」 of 「健全」 and of 「齐全」. */
function denied(failing: string, item: string): number {
  const of = NOT.exec(failing)?.groups?.['of'];
  if (of !== undefined && item.endsWith(of) && (of.length > 1 || sameThing(failing, item))) return 2;
  return turnsRound(item, failing) ? 1 : 0;
}

const NOT = /(?:不够|未能|没有|[不未没失])(?<of>\p{Script=Han}{1,4})$/u;
