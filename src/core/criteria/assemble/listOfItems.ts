import type { SumPart } from '../../rules/rule';
import { type Group, isBareItem, isItem, takes } from './sumGroup';

/** Beside a value, or with losses of their own: 「按频次巡河得2分，问题整改到位得2分；发现一次未巡河扣0.5分」. */
export function isListOfItems(groups: readonly Group[], parts: readonly SumPart[]): boolean {
  if (groups.some(({ kind }) => kind === 'value')) return isPlainSum(parts);
  const [items, losses] = [groups.filter(isBareItem), groups.filter((one) => !isBareItem(one))];
  const owned = losses.filter(({ from }) => from !== undefined);
  const areItems =
    items.length + owned.length > 1 && items.every(({ statements: [one] }) => one?.kind === 'named' && isItem(one));
  return (
    areItems &&
    losses.length > 0 &&
    losses.every(({ name, statements }) => statements.every(takes) && !UNMET_ONLY.test(name))
  );
}

/** 「一项不符合扣1分」 says of the items what is taken off, and of nothing else. */
export const UNMET_ONLY =
  /^(?:要求|内容|要点|条件)?(?:不符合|不符|不满足|未达到|达不到|不达标|未做到|未完成|缺|少|缺少|不到位|不规范|不合格)(?:要求|标准|规定|内容|要点|条件)?$/;

/** Items and values that each bring something, and nothing that takes or counts. */
function isPlainSum(parts: readonly SumPart[]): boolean {
  return parts.every(({ takes, measure }) => !takes && measure.kind !== 'count');
}
