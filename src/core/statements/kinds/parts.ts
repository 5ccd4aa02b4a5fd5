import { type Figure } from '../figure';
import { labelMismatch, numberMismatch } from '../mismatches';
import { readPrinted } from '../readPrinted';
import { money, name, readingsOf } from '../readText';
import { sentence, shown } from '../shownSpan';
import type { Mismatch, Reading, StatementKind } from '../statement';
import { amounts, itemMismatches, printedSum } from './amounts';

/** 「预算支出1381.73万元，其中：基本支出1071.99万元、项目支出309.74万元」: the parts are the whole. */
export interface Parts {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
}

const HEAD = `${name('whole')}${money('amount')},其中:`;
const ONLY = `${name('whole')}${money('amount')}\\(全部为(?<label0>[^()\\d,;。]{2,30})\\)`;

export const parts: StatementKind<Parts> = {
  id: 'parts',

  write({ whole, parts: all }, dress) {
    const present = all.filter(({ value }) => !value.isZero());
    const [only] = present;
    const head = sentence(whole.label, shown(whole, dress));
    if (!only || !coversWhole(whole, present)) return head;
    return present.length === 1
      ? sentence(head, `（全部为${only.label}）`)
      : sentence(head, '，其中：', amounts.write({ items: present }, dress));
  },

  recognise(text) {
    const headed = readingsOf(parts.id, HEAD, text).flatMap((head): Reading[] => {
      const rest = text.slice(head.span[1]);
      const [list] = amounts.recognise(rest);
      if (list?.span[0] !== 0) return [];
      const add = head.span[1];
      const moved = Object.entries(list.slots).map(([slot, { text: words, span }]) => [
        slot,
        { text: words, span: [span[0] + add, span[1] + add] as const },
      ]);
      return [
        {
          kind: parts.id,
          span: [head.span[0], list.span[1] + add],
          slots: { ...head.slots, ...(Object.fromEntries(moved) as Reading['slots']) },
        },
      ];
    });
    return [...headed, ...readingsOf(parts.id, ONLY, text)].sort((a, b) => a.span[0] - b.span[0]);
  },

  check(reading, truth) {
    if (!truth) return alone(reading);
    const present = truth.parts.filter(({ value }) => !value.isZero());
    const whole = [
      ...labelMismatch(reading, 'whole', truth.whole.label),
      ...numberMismatch(reading, 'amount', truth.whole),
    ];
    const only = reading.slots['label0'];
    if (!only) return [...whole, ...itemMismatches(reading, truth.parts, 'amount')];
    return present.length === 1 && present[0]?.label === only.text
      ? whole
      : [...whole, { code: 'claimWrong', slot: 'label0', span: only.span, says: only.text, should: '' }];
  },
};

/** 「其中」 is a promise: parts that do not make the whole are not written as if they did. */
export function coversWhole(whole: Figure, all: readonly Figure[]): boolean {
  return all.reduce((rest, { value }) => rest.minus(value), whole.value).isZero();
}

function alone(reading: Reading): readonly Mismatch[] {
  const amount = reading.slots['amount'];
  const says = amount && readPrinted(amount.text);
  const { sum, count } = printedSum(reading, 'amount');
  if (!says || count < 2) return [];
  return numberMismatch(reading, 'amount', { value: sum, measure: 'money', slack: count / 2, code: 'sumDiffers' });
}
