import { isNothing } from '../rules/mark';
import type { LevelChoiceRule } from '../rules/kinds/levelChoice';
import { metSaid } from './metInNumbers';
import { sameThing } from './sameThing';

/** 「符合3项」 of four 要点 of which three are met: the level that goes by how many there are. */
export function levelOfItems(levels: readonly string[], items: readonly boolean[]): string | undefined {
  const met = items.filter((one) => one).length;
  const found = levels.filter((name) => holds(name, met, items.length));
  return levels.every((name) => holds(name, -1, 0) !== undefined) && found.length === 1 ? found[0] : undefined;
}

/** 「仅符合一项」 of levels that go by how many there are: in other words than the rule has them. */
export function levelSaid(levels: readonly string[], grade: string): string | undefined {
  const met = metSaid(grade);
  if (met === undefined || !levels.every((name) => holds(name, -1, 0) !== undefined)) return undefined;
  const all = levels.filter((name) => holds(name, MANY, MANY));
  const found = levels.filter((name) => {
    if (met === 'all') return all.includes(name);
    return met === 'part' ? !all.includes(name) && !holds(name, 0, MANY) : holds(name, met, MANY);
  });
  return found.length === 1 ? found[0] : undefined;
}

const MANY = 99;

/** Undefined where the level is no number of them. */
function holds(name: string, met: number, all: number): boolean | undefined {
  if (/^(?:全部|均|都)(?:符合|满足|达到|具备)/.test(name)) return met === all;
  if (/^(?:均|都|全部)?(?:不符合|不满足|未达到)/.test(name)) return met === 0;
  if (/^(?:仅|只)?部分(?:符合|满足|达到|具备)/.test(name)) return met > 0 && met < all;
  const { low, high, less } =
    /^(?:符合|满足|达到|具备|做到)(?<low>\d+)(?:-(?<high>\d+))?[项条点](?<less>及以下)?$/.exec(name)?.groups ?? {};
  if (low === undefined) return undefined;
  if (less !== undefined) return met <= Number(low);
  return Number(low) <= met && met <= Number(high ?? low);
}

/** 「按要求分解的得2分，未完成的不得分」 asks one thing, which is met or is not; 「有方案的得3分，没有台账的不得分」 asks two. */
export function metOrNot({ levels }: LevelChoiceRule, items: readonly boolean[]): string | undefined {
  const [met, missed, more] = levels;
  const [only, second] = items;
  if (!met || !missed || more || only === undefined || second !== undefined) return undefined;
  const isOneThing = !isNothing(met.mark) && isNothing(missed.mark) && lacks(missed.name, met.name);
  if (!isOneThing) return undefined;
  return only ? met.name : missed.name;
}

/** Nothing else is named than what the other says is there. */
function lacks(missed: string, met: string): boolean {
  if (!DENIES.test(missed) || DENIES.test(met)) return false;
  const what = missed.replace(DENIES, '');
  return what === '' || DONE.test(what) || sameThing(what, met) || Array.from(what).some((one) => met.includes(one));
}

const DENIES = /^(?:没有|未能?|没|不|无|其他|其余|否则)/;
const DONE = /^(?:完成|达到|做到|开展|落实|符合|满足|执行|实行|具备)(?:要求|标准|规定)?$/;
