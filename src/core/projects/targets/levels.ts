import { type Decimal, decimal } from '../../base/decimal';
import { plainText } from '../../base/text';
import { DOUBT, MET, PARTLY, UNMET } from './lexicon';

/** How far a 定性指标 came. */
export type Level = 'met' | 'partly' | 'unmet';

/** The lowest share of the 分值 of each level: 100–80–60–0, or the older 100–80–50–0. */
export interface LevelBounds {
  readonly met: string;
  readonly partly: string;
}

export function boundsOf(level: Level | undefined, { met, partly }: LevelBounds): readonly [Decimal, Decimal] {
  switch (level) {
    case 'met':
      return [decimal(met), decimal('1')];
    case 'partly':
      return [decimal(partly), decimal(met)];
    case 'unmet':
      return [decimal('0'), decimal(partly)];
    case undefined:
      return [decimal('0'), decimal('1')];
  }
}

/** The level that a completion says in so many words; undefined where it only describes. */
export function levelSaid(completion: string, target: string): Level | undefined {
  const words = plainText(completion);
  if (UNMET.test(words)) return 'unmet';
  if (PARTLY.test(words)) return 'partly';
  if (MET.test(words) || (words !== '' && words === plainText(target) && !DOUBT.test(words))) return 'met';
  return undefined;
}

/** Whether somebody who assumes the best may do so with these words standing in the cell. */
export function mayBeAssumedMet(completion: string, target: string): boolean {
  const words = plainText(completion);
  if (words === '') return false;
  const level = levelSaid(completion, target);
  if (level !== undefined) return level === 'met';
  return !DOUBT.test(words) && [...words.matchAll(/\d+(?:\.\d+)?/g)].every(([digits]) => digits === '100');
}
