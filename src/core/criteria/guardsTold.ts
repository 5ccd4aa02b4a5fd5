import { decimal } from '../base/decimal';
import { asksFor, type RuleNeed } from '../rules/ruleNeed';
import type { GuardedRule } from '../rules/rule';
import type { Given } from './given';
import { plain, quantityFor } from './givenValue';
import { isListMark } from './lexicon/signs';

type Guards = GuardedRule['guards'];
type Answers = readonly (boolean | undefined)[];

/**
 * What was given besides an answer tells of a case as well: item ④ is not met; both figures are 0; it happened twice. Undefined where a
 * number was given that may be of one of several cases: it belongs to one of them, and nobody says to which.
 */
export function guardsTold(
  guards: Guards,
  answers: Answers,
  needs: readonly RuleNeed[],
  given: Given,
): Answers | undefined {
  const told = guards.map(
    ({ name }, at) =>
      answers[at] ?? ofItem(name, given) ?? ofFigures(name, given) ?? ofTwo(name, given) ?? ofTimes(name, given),
  );
  const count = given.numbers['count'];
  const isUsed = asksFor(needs, 'count', 'items', 'quantity') || (asksFor(needs, 'value') && !given.numbers['value']);
  if (count === undefined || isUsed) return told;
  const open = guards.flatMap(({ name }, at) => (told[at] === undefined && HAPPENED.test(name) ? [at] : []));
  const [only, second] = open;
  if (only === undefined || second !== undefined) return guards.length === 0 ? told : undefined;
  const least = LEAST.exec(guards[only]?.name ?? '')?.groups?.['least'] ?? '1';
  return told.map((one, at) => (at === only ? count.gte(decimal(least)) : one));
}

const HAPPENED = /^(?:[^,]{0,8}(?:年内|全年|期内|中))?(?:发生|出现|发现|存在|查出|有|被|受到|引发|造成|产生)/;
const LEAST = /(?<least>\d+)[次起例件个项处人](?:及以上|以上|的|$)/;

/** 「其中第④项不符合」 */
function ofItem(name: string, { items }: Given): boolean | undefined {
  const mark = UNMET_ITEM.exec(plain(name))?.groups?.['item'];
  if (mark === undefined) return undefined;
  const met = items?.[isListMark(mark) ? mark.charCodeAt(0) - FIRST_MARK : Number(mark) - 1];
  return met === undefined ? undefined : !met;
}

const FIRST_MARK = '①'.charCodeAt(0);
const UNMET_ITEM =
  /^(?:其中|上述|以上)?第?(?<item>[①-⑳]|\d{1,2})(?:项|条|点|款)(?:要求|内容)?(?:不符合|不满足|未达到|不达标|未做到|未满足|未符合)/;

/** `违规进人: 1` of 「有违规进人」: how often it happened. */
function ofTimes(name: string, { numbers }: Given): boolean | undefined {
  const of = plain(name).replace(HAPPENED, '').replace(/的$/, '');
  const told = Object.entries(numbers).find(([key]) => key !== 'value' && plain(key).replace(HAPPENED, '') === of);
  return told && of !== '' ? told[1].gt(0) : undefined;
}

/** 「实际采购金额大于采购计划金额」, where both were given. */
function ofTwo(name: string, { numbers }: Given): boolean | undefined {
  const { a, sign, b } = TWO.exec(plain(name))?.groups ?? {};
  if (a === undefined || b === undefined || sign === undefined) return undefined;
  const figures = Object.fromEntries(Object.entries(numbers).filter(([key]) => key !== 'value'));
  const [one, other] = [a, b].map((figure) => quantityFor(figure, figures, [a, b]));
  if (!one || !other) return undefined;
  return /[大超高多]/.test(sign) ? one.gt(other) : one.lt(other);
}

const TWO =
  /^(?:如果?|若|凡)?(?<a>[^,、\d]{2,16}?)(?<sign>大于|超过|超出|高于|多于|小于|低于|少于)(?<b>[^,、\d]{2,16}?)的?$/;

/** 「采购预算和实际采购均为0」 「预算数为0而实际采购大于0」 */
function ofFigures(name: string, { numbers }: Given): boolean | undefined {
  const parts = plain(name)
    .split(/,|而|但|且|并/)
    .filter((part) => part !== '');
  const held = parts.flatMap((part) => {
    const { figures, sign } = ZERO.exec(part)?.groups ?? {};
    return figures === undefined
      ? [undefined]
      : figures.split(/[、和与及]/).map((figure) => {
          const value = quantityFor(figure, numbers, Object.keys(numbers));
          if (value === undefined) return undefined;
          return sign === undefined ? value.isZero() : value.gt(0);
        });
  });
  return held.length === 0 || held.includes(undefined) ? undefined : held.every((one) => one === true);
}

const ZERO =
  /^(?<figures>\p{Script=Han}{2,24}?)(?:均|都|同时)?(?:为|是|等于|=)?(?:0|零|(?<sign>大于0|>0|不为0|不为零))$/u;
