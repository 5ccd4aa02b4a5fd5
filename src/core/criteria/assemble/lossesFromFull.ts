import { FULL } from '../../rules/rule';
import type { Build } from '../criterion';
import { sameThing } from '../sameThing';
import { sameMark } from './marks';
import { type Group, isBareItem, isItem, takes } from './sumGroup';

/** 「资料齐全、归档及时得3分，缺一项扣1分，归档不及时扣1分」: what all the losses are taken from. */
export function withoutBase(groups: readonly Group[] | undefined, { fullMark }: Build): readonly Group[] | undefined {
  const last = groups?.at(-1);
  const [base, ...losses] = (last && isClean(last) ? [last, ...(groups ?? []).slice(0, -1)] : groups) ?? [];
  const [first] = base?.statements ?? [];
  const isBase =
    base !== undefined &&
    isBareItem(base) &&
    first?.kind === 'named' &&
    first.outcome.kind === 'gain' &&
    sameMark(first.outcome.mark, FULL, fullMark) &&
    (isItem(first) || CLEAN.test(first.name));
  const areLosses =
    losses.length > 1 && losses.every(({ kind, statements }) => kind !== 'value' && statements.every(takes));
  if (base && areLosses && !losses.every(({ name }) => sameThing(NONE_OF.exec(base.name)?.groups?.['of'] ?? '', name)))
    return groups;
  if (!isBase || !areLosses) return groups;
  const listed = /(?<of>\p{Script=Han}{2,6})(?:齐全|完整|齐备|完备)/u.exec(base.name)?.groups?.['of'];
  return losses.map((one) =>
    /^[缺少]$/.test(one.name) && listed !== undefined ? { ...one, name: `缺${listed}` } : one,
  );
}

/** 「未发生火灾」 says nothing of 「发生一般事故」: what there is none of is in the name of all that is counted. */
const NONE_OF =
  /(?:未发生|未出现|未发现|没有|不存在|^无|^未)(?:任何|上述|以上|此类|该类|上述的)*(?<of>\p{Script=Han}*?)(?:情形|情况|问题|现象|行为|事件|的)*$/u;

/** 「发生一般事故扣2分，发生较大事故扣5分，未发生的得满分」 */
function isClean(group: Group): boolean {
  return isBareItem(group) && CLEAN.test(group.name);
}

/** 「未发生火灾的得5分」 */
const CLEAN = /未发生|未出现|没有|不存在|^无|^未/;
