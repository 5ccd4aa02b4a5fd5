import { type Decimal, roundScore } from '../../base/decimal';
import { type HerCell, numberIn, numbersIn } from './quantity';
import { isBlank } from './readTarget';

/** A score as she types it: a number, or one written as text with 分 behind it. */
export function plainNumber(cell: HerCell): Decimal | undefined {
  const number = numberIn(cell);
  if (!number || number.shownAsPercent || number.before !== '' || !/^分?$/.test(number.after)) return undefined;
  return typeof cell.content === 'string' && numbersIn(cell.content).length > 1 ? undefined : number.value;
}

/** Her own score against the rule's, as both are shown. */
export function ownAgainst(own: HerCell | undefined, score: Decimal): 'higher' | 'lower' | 'same' | 'unread' | 'none' {
  if (own === undefined || isBlank(own)) return 'none';
  const hers = plainNumber(own);
  if (!hers) return 'unread';
  const difference = roundScore(hers).minus(roundScore(score));
  if (difference.isZero()) return 'same';
  return difference.isPositive() ? 'higher' : 'lower';
}
