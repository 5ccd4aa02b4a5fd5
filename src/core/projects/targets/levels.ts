import { type Decimal, decimal } from '../../base/decimal';
import { plainText } from '../../base/text';
import { DOUBT, MET, PARTLY, UNMET } from './lexicon';
import { isPlainlyMet } from './plainlyMet';

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
export function levelSaid(completion: string, target: string, levels: LevelBounds): Level | undefined {
  const words = plainText(completion);
  const part = /^(?:已|共|实际|累计)?(?:完成|达成|达到|实现)(?:率|了)?(\d+(?:\.\d+)?)%$/.exec(words)?.[1];
  if (part !== undefined) return levelOf(decimal(part).div(100), levels);
  if (UNMET.test(words)) return 'unmet';
  if (PARTLY.test(words)) return 'partly';
  if (MET.test(words) || (words !== '' && words === plainText(target) && !DOUBT.test(words))) return 'met';
  return undefined;
}

function levelOf(share: Decimal, { met, partly }: LevelBounds): Level {
  if (share.gte(met)) return 'met';
  return share.gte(partly) ? 'partly' : 'unmet';
}

/** Whether somebody who assumes the best may do so with these words standing in the cell. */
export function mayBeAssumedMet(completion: string, target: string, levels: LevelBounds): boolean {
  if (/\d/.test(completion) || levelSaid(completion, target, levels) === undefined)
    return isPlainlyMet(completion, target);
  return levelSaid(completion, target, levels) === 'met';
}
