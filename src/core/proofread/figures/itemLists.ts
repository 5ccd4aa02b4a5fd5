import { type Decimal, ZERO } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { type ComparedItem, comparedItems } from './comparedItems';
import type { Figure } from './figure';

/** A thing with those that it is made of, each with what it is compared with. */
export interface ItemList {
  readonly whole: ComparedItem;
  readonly parts: readonly ComparedItem[];
  /** Whether the amounts of the parts make that of the whole. */
  readonly adds: boolean;
}

const OPENS = /其中|分项|分(?:部门|收入|类别?)|包括|具体|[:(]/;
const LONGEST = 12;

/** The lists of a paragraph: told by 「其中」, or by amounts that make the whole. What a part is made of itself is passed over. */
export const itemLists = onceFor((figures: readonly Figure[]): readonly ItemList[] => {
  const items = comparedItems(figures);
  return items.flatMap((whole, at): readonly ItemList[] => {
    const first = items[at + 1];
    if (!first || first.first.depth < whole.first.depth) return [];
    const adding = addingUp(items, at);
    if (adding) return [{ whole, parts: adding, adds: true }];
    if (!OPENS.test(leadOf(first.first))) return [];
    const parts = untilNext(items, at + 1);
    return parts.length > 1 ? [{ whole, parts, adds: false }] : [];
  });
});

/** The words from the figure before, or the beginning of the sentence. */
function leadOf({ sentence, number }: Figure): string {
  const before = sentence.numbers[sentence.numbers.indexOf(number) - 1];
  return before ? sentence.between(before, number) : sentence.before(number);
}

function addingUp(items: readonly ComparedItem[], at: number): readonly ComparedItem[] | undefined {
  const whole = items[at]?.amount;
  if (!whole || whole.number.value.isZero()) return undefined;
  const depth = items[at + 1]?.first.depth ?? 0;
  const parts: ComparedItem[] = [];
  let [sum, slack]: [Decimal, Decimal] = [ZERO, whole.number.step.div(2)];
  for (let next = at + 1; next < items.length && next <= at + LONGEST; next++) {
    const part = items[next];
    if (!part?.amount || part.first.depth < depth) return undefined;
    if (part.first.depth > depth) continue;
    parts.push(part);
    sum = sum.plus(part.amount.number.value);
    slack = slack.plus(part.amount.number.step.div(2));
    const made = parts.filter(({ amount }) => amount && !amount.number.value.isZero()).length > 1;
    if (made && sum.minus(whole.number.value).abs().lte(slack)) return parts;
    next += insideOf(items, next);
  }
  return undefined;
}

/** How many of those that follow are what a part is made of. */
function insideOf(items: readonly ComparedItem[], at: number): number {
  const first = items[at + 1];
  if (!first || !/其中|\(/.test(leadOf(first.first))) return 0;
  const last = addingUp(items, at)?.at(-1);
  return last ? items.indexOf(last) - at : 0;
}

/** Up to the next list, or the end of the paragraph. */
function untilNext(items: readonly ComparedItem[], from: number): readonly ComparedItem[] {
  const [first] = items.slice(from, from + 1);
  if (!first) return [];
  const rest = items.slice(from + 1);
  const end = rest.findIndex((one) => one.first.depth < first.first.depth || /其中/.test(leadOf(one.first)));
  return [first, ...(end < 0 ? rest : rest.slice(0, end))].filter((one) => one.first.depth === first.first.depth);
}
