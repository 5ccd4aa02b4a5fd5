import { holdsThing, sameThing } from '../sameThing';
import type { Statement } from '../criterionStatement';
import { turnsRound } from './turnsRound';
import { type Group, isBareItem, isItem, takes } from './sumGroup';

/**
 * 「应采尽采得3分，每发现1项应采未采扣1分；程序合规得3分，每发现1项不合规扣1分」: each loss is off the mark before it, of whose failing it speaks.
 * Undefined where nobody says off what a loss is.
 */
export function withOwnLosses(
  groups: readonly Group[] | undefined,
  statements: readonly Statement[],
): readonly Group[] | undefined {
  if (!groups) return undefined;
  if (groups.length < 4 || groups.length % 2 === 1) return besideItems(groups);
  const [items, losses] = [0, 1].map((side) => groups.filter((_, at) => at % 2 === side)) as [Group[], Group[]];
  const isInTurn = items.every(isPlainItem) && losses.every((one) => one.kind === 'count' && isLoss(one));
  if (!isInTurn) return besideItems(groups);
  const merged = losses.flatMap((loss, at) => {
    const item = items[at];
    return item && isOffItem(loss, item, statements) ? [offItem(loss, item)] : [];
  });
  // 「应采尽采得3分，每发现1起投诉扣1分；…」
  return merged.length === losses.length ? named(merged) : undefined;
}

/** Of one thing, its very failing, or shut in with it by a 「扣完为止」 of their own. */
function isOffItem(loss: Group, item: Group, statements: readonly Statement[]): boolean {
  if (sameThing(loss.name, item.name) || turnsRound(item.name, loss.name)) return true;
  const [from, until] = [item.statements[0]?.span[0] ?? 0, loss.statements.at(-1)?.span[1] ?? 0];
  const next = statements.find(
    (one) => (one.kind === 'named' || one.kind === 'count' || one.kind === 'band') && one.span[0] >= until,
  );
  return statements.some(
    (one) =>
      one.kind === 'limit' &&
      one.limit === 'floor' &&
      (one.from ?? Infinity) <= from &&
      one.span[0] >= until &&
      (!next || one.span[0] < next.span[0]),
  );
}

/** 「财政检查未发现问题得3分，发现问题的每项扣1分；审计未发现问题得3分，发现问题的每项扣1分」: what is counted of each is called after it. */
function named(losses: readonly Group[]): readonly Group[] {
  const isTwice = (loss: Group): boolean => losses.filter(({ name }) => name === loss.name).length > 1;
  return losses.map((loss) => {
    const { from, name } = loss;
    return from && isTwice(loss) ? { ...loss, name: `${from.name.replace(/(?:，|,).*$/, '')}：${name}` } : loss;
  });
}

/** 「集体决策得3分，公示得1分；发现一次未集体决策扣1分」: off the 3, or the item would be lost and the point as well. */
function besideItems(groups: readonly Group[]): readonly Group[] | undefined {
  const items = groups.filter(isPlainItem);
  if (items.length < 2) return groups;
  const losses = groups.filter((one) => isLoss(one) && items.some((item) => isFailingOf(one.name, item.name)));
  const of = losses.map((loss) => items.filter((item) => isFailingOf(loss.name, item.name)));
  const isSure = losses.every(({ kind }, at) => kind === 'count' && of[at]?.length === 1);
  if (!isSure || new Set(of.flat()).size < losses.length) return undefined;
  return groups
    .filter((one) => !of.flat().includes(one))
    .map((one) => {
      const item = of[losses.indexOf(one)]?.[0];
      return item ? offItem(one, item) : one;
    });
}

/** 「未巡河」 of 「按频次巡河」, 「公示不及时」 of 「公示及时」, 「账实不符」 of 「账实相符」, 「应采未采」 of 「应采尽采」 */
function isFailingOf(loss: string, item: string): boolean {
  const { of = '', is = '' } = /^(?<of>\p{Script=Han}{2,})[未没不](?<is>\p{Script=Han})$/u.exec(loss)?.groups ?? {};
  if (of !== '' && item.startsWith(of) && item.endsWith(is)) return true;
  const undone = /(?:未能|没有|[未没不])(?:按[时期]|及时|能)?(?<what>\p{Script=Han}{2,})$/u.exec(loss)?.groups?.[
    'what'
  ];
  return undone !== undefined && (holdsThing(item, undone) || holdsThing(undone, item));
}

function offItem(loss: Group, { statements: [from] }: Group): Group {
  return from?.kind === 'named' ? { ...loss, from } : loss;
}

function isLoss({ statements }: Group): boolean {
  return statements.every(takes);
}

function isPlainItem(group: Group): boolean {
  const [first] = group.statements;
  return isBareItem(group) && first?.kind === 'named' && isItem(first);
}
