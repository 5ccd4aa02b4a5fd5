import { type Decimal, ZERO } from '../../base/decimal';
import type { Figure } from '../figure';
import { numberMismatch } from '../mismatches';
import { readPrinted } from '../readPrinted';
import { evened, money, slotsOf } from '../readText';
import { type Span, sentence, shown } from '../shownSpan';
import type { Mismatch, Reading, Slot, StatementKind } from '../statement';

/** 「一般公共服务支出914.36万元、公共安全支出4.86万元」: what is 0 is not listed. */
export interface Amounts {
  readonly items: readonly Figure[];
  /** The mark between two items. */
  readonly mark?: '、' | '，' | '；';
}

const ITEM = new RegExp(`(?<label>[^\\s\\d,;:。、()%=]{2,40}?|[^,;:。、%=]{2,60}?)${money('amount')}`, 'dy');

export const amounts: StatementKind<Amounts> = {
  id: 'amounts',

  write({ items, mark = '、' }, dress) {
    return listed(
      items.filter(({ value }) => !value.isZero()).map((item) => [item.label, shown(item, dress)]),
      mark,
    );
  },

  recognise(text) {
    return listsIn(text, amounts.id, ITEM, /^[、,;]/);
  },

  check(reading, truth) {
    return truth ? itemMismatches(reading, truth.items, 'amount') : [];
  },
};

export function listed(items: readonly (readonly (string | Span)[])[], mark: string): readonly Span[] {
  return items.flatMap((item, index) => sentence(index > 0 ? mark : '', ...item));
}

/** Runs of at least two items, one directly behind the other. */
export function listsIn(text: string, kind: string, item: RegExp, mark: RegExp): readonly Reading[] {
  const even = evened(text);
  const found: Reading[] = [];
  let at = 0;
  while (at < even.length) {
    const items: Record<string, Slot>[] = [];
    let next = at;
    for (;;) {
      item.lastIndex = next;
      const match = item.exec(even);
      if (!match) break;
      items.push(slotsOf(text, match));
      next = match.index + match[0].length;
      const between = mark.exec(even.slice(next));
      if (!between) break;
      next += between[0].length;
    }
    if (items.length >= 2) {
      found.push({ kind, span: [items[0]?.['label']?.span[0] ?? at, endOf(items)], slots: numbered(items) });
      at = endOf(items);
    } else at = nextStart(even, at);
  }
  return found;
}

/** Items begin at the start of the text or behind a mark. */
function nextStart(text: string, at: number): number {
  const mark = /[,;:。、(\n]|为|包括|包含|其中/.exec(text.slice(at + 1));
  return mark ? at + 1 + mark.index + mark[0].length : text.length;
}

function endOf(items: readonly Record<string, Slot>[]): number {
  return Math.max(...Object.values(items.at(-1) ?? {}).map(({ span }) => span[1]));
}

function numbered(items: readonly Record<string, Slot>[]): Record<string, Slot> {
  return Object.fromEntries(
    items.flatMap((slots, index) => Object.entries(slots).map(([slot, value]) => [`${slot}.${String(index)}`, value])),
  );
}

export function itemCount(reading: Reading): number {
  return Object.keys(reading.slots).filter((slot) => slot.startsWith('label.')).length;
}

/** Each item by its name; one that nobody knows, and one that was left out, is a mismatch of the list. */
export function itemMismatches(reading: Reading, items: readonly Figure[], slot: string): readonly Mismatch[] {
  const wanted = new Map(items.filter(({ value }) => !value.isZero()).map((item) => [evened(item.label), item]));
  const found: Mismatch[] = [];
  for (let index = 0; index < itemCount(reading); index++) {
    const label = reading.slots[`label.${String(index)}`];
    if (!label) continue;
    const item = wanted.get(evened(label.text));
    if (item) {
      found.push(...numberMismatch(reading, `${slot}.${String(index)}`, item));
      wanted.delete(evened(label.text));
    } else
      found.push({
        code: 'claimWrong',
        slot: `label.${String(index)}`,
        span: label.span,
        says: label.text,
        should: '',
      });
  }
  for (const { label } of wanted.values())
    found.push({ code: 'countDiffers', slot: 'list', span: reading.span, says: '', should: label });
  return found;
}

/** The sum of what a list prints, and how far rounding of its parts may put it off. */
export function printedSum(reading: Reading, slot: string): { readonly sum: Decimal; readonly count: number } {
  let [sum, count] = [ZERO, 0];
  for (let index = 0; index < itemCount(reading); index++) {
    const says = readPrinted(reading.slots[`${slot}.${String(index)}`]?.text ?? '');
    if (!says) continue;
    sum = sum.plus(says.value);
    count++;
  }
  return { sum, count };
}
