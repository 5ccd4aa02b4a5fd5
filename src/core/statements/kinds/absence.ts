import type { Figure } from '../figure';
import { readPrinted } from '../readPrinted';
import { money, name, readingsOf } from '../readText';
import { followed, sentence, shown } from '../shownSpan';
import { labelMismatch, numberMismatch } from '../mismatches';
import type { StatementKind } from '../statement';

/** 「没有政府性基金预算收入」 where there is none, 「政府性基金预算收入149.81万元」 where there is. */
export interface Absence {
  readonly what: Figure;
}

const NONE = `(?<none>没有|不存在|未发生|无)${name('what')}(?=[,;。)]|$)`;
const SOME = `${name('what')}(?:为)?${money('amount')}`;

export const absence: StatementKind<Absence> = {
  id: 'absence',

  write({ what }, dress) {
    return what.value.isZero()
      ? sentence(followed('没有', what), what.label)
      : sentence(what.label, shown(what, dress));
  },

  recognise(text) {
    const none = readingsOf(absence.id, NONE, text);
    const some = readingsOf(absence.id, SOME, text);
    return [...none, ...some].sort((a, b) => a.span[0] - b.span[0]);
  },

  check(reading, truth) {
    const { none, amount } = reading.slots;
    if (!truth) return [];
    const named = labelMismatch(reading, 'what', truth.what.label);
    if (amount) {
      const zero = readPrinted(amount.text)?.value.isZero() === true && truth.what.value.isZero();
      return [...named, ...(zero ? [] : numberMismatch(reading, 'amount', truth.what))];
    }
    if (!none || truth.what.value.isZero()) return named;
    return [
      ...named,
      { code: 'claimWrong', slot: 'none', span: none.span, says: none.text, should: truth.what.value.toString() },
    ];
  },
};
