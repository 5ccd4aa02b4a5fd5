import type { Figure, Measure } from '../figure';
import { labelMismatch, numberMismatch, wordMismatch } from '../mismatches';
import { money, name, percent, plainNumber, readingsOf } from '../readText';
import { sentence, shown } from '../shownSpan';
import type { StatementKind } from '../statement';

/** 「预算收入1381.73万元」 「在职人员58人」 「预算完成率91.72%」. */
export interface Amount {
  readonly figure: Figure;
}

const SLOTS: Readonly<Record<Measure, string>> = { money: 'money', rate: 'rate', count: 'count', points: 'count' };
const UNIT = '(?<unit>[个项人辆户次件名张份处家宗分])';
const PATTERN = `${name('label')}(?:为|共|共计|合计)?(?:${money('money')}|${percent('rate')}|${plainNumber('count')}${UNIT})`;

export const amount: StatementKind<Amount> = {
  id: 'amount',

  write({ figure }, dress) {
    return sentence(figure.label, shown(figure, dress));
  },

  recognise(text) {
    return readingsOf(amount.id, PATTERN, text);
  },

  check(reading, truth) {
    if (!truth) return [];
    const { figure } = truth;
    const slot = SLOTS[figure.measure];
    if (!reading.slots[slot]) return [{ code: 'wordWrong', slot, span: reading.span, says: '', should: figure.label }];
    return [
      ...labelMismatch(reading, 'label', figure.label),
      ...numberMismatch(reading, slot, figure),
      ...(slot === 'count'
        ? wordMismatch(reading, 'unit', figure.measure === 'points' ? '分' : (figure.unit ?? ''))
        : []),
    ];
  },
};
