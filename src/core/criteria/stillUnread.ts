import { quantitiesOf } from '../rules/expression';
import { ruleNeeds } from '../rules/ruleNeeds';
import type { Criterion, Unread } from './criterion';
import type { Given } from './given';
import { plain } from './givenValue';

/**
 * What nobody has read yet, where something is given. Whoever gives a result that exists nowhere else, or a thing that the sentence says what it
 * is, has read that; but 「调整数应剔除政策性追加」 beside 调整数 and 政策性追加 leaves the taking out to us.
 */
export function stillUnread(criterion: Criterion, { numbers, flags }: Given): readonly Unread[] {
  const { unread, rule, measure } = criterion;
  const used = [
    ...ruleNeeds(rule).flatMap((need) => ('name' in need ? [need.name] : [])),
    ...(measure ? quantitiesOf(measure) : []),
  ].map(plain);
  const keys = [...Object.keys(numbers), ...Object.keys(flags)].map(plain);
  // 「政策性追加数」 is no other name of 追加数 where that is given as well.
  const open = used.filter((name) => !keys.includes(name));
  const besides = keys.filter(
    (key) =>
      !OWN_KEYS.has(key) && !used.includes(key) && !open.some((name) => name.includes(key) || key.includes(name)),
  );
  const isValue = numbers['value'] !== undefined;
  const asked = unread.filter(({ madeOf }) => !madeOf || !isValue);
  return asked.filter(
    ({ text, onlySource, defines }) =>
      !onlySource || besides.some((key) => key !== defines && sharesWord(plain(text), key)),
  );
}

const OWN_KEYS: ReadonlySet<string> = new Set(['value', 'count', 'na', 'veto']);

/** Three characters in a row, as 「政策性追加」 of 「因落实国家政策性追加数」. */
function sharesWord(text: string, key: string): boolean {
  return Array.from({ length: Math.max(1, key.length - 2) }, (_, at) => key.slice(at, at + 3)).some((word) =>
    text.includes(word),
  );
}
