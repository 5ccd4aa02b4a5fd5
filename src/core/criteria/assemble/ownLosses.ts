import { sameThing } from '../sameThing';
import { type Group, isBareItem, isItem, takes } from './sumGroup';

/** 「应采尽采得3分，每发现1项应采未采扣1分；程序合规得3分，每发现1项不合规扣1分」: each loss is off the mark before it, of whose failing it speaks. */
export function withOwnLosses(groups: readonly Group[] | undefined): readonly Group[] | undefined {
  if (!groups || groups.length < 4 || groups.length % 2 === 1) return groups;
  const [items, losses] = [0, 1].map((side) => groups.filter((_, at) => at % 2 === side)) as [Group[], Group[]];
  const isInTurn =
    items.every(isPlainItem) && losses.every((one) => one.kind === 'count' && one.statements.every(takes));
  if (!isInTurn) return groups;
  const merged = losses.flatMap((loss, at): readonly Group[] => {
    const item = items[at];
    const [from] = item?.statements ?? [];
    return item && from?.kind === 'named' && sameThing(loss.name, item.name) ? [{ ...loss, from }] : [];
  });
  // 「应采尽采得3分，每发现1起投诉扣1分；…」: off what that is nobody says.
  return merged.length === losses.length ? merged : undefined;
}

function isPlainItem(group: Group): boolean {
  const [first] = group.statements;
  return isBareItem(group) && first?.kind === 'named' && isItem(first);
}
