import type { Figure } from '../figure';
import { labelMismatch, numberMismatch, wordMismatch } from '../mismatches';
import { money, readingsOf } from '../readText';
import { followed, sentence, shown } from '../shownSpan';
import type { StatementKind } from '../statement';

/** 「预指〔2022〕1号追加第一季度平安建设经费3.00万元」: what a document brought or took. */
export interface LedgerLine {
  /** 文号; some lines have none. */
  readonly document: string;
  readonly direction: '追加' | '收回';
  readonly summary: string;
  readonly amount: Figure;
}

const PATTERN =
  `(?<document>(?:[^\\s,;:。、()\\d]{0,20}[〔\\[【(]\\d{4}[〕\\]】)][-\\d]+号)?)` +
  `(?<direction>追加|收回)(?<summary>[^,;。]{0,60}?)${money('amount')}(?=[,;。、]|$)`;

export const ledgerLine: StatementKind<LedgerLine> = {
  id: 'ledgerLine',

  write({ document, direction, summary, amount }, dress) {
    return sentence(
      document,
      followed(direction, amount),
      summary,
      shown({ ...amount, value: amount.value.abs() }, dress),
    );
  },

  recognise(text) {
    return readingsOf(ledgerLine.id, PATTERN, text);
  },

  check(reading, truth) {
    if (!truth) return [];
    return [
      ...wordMismatch(reading, 'direction', truth.direction, 'directionWrong'),
      ...labelMismatch(reading, 'document', truth.document),
      ...labelMismatch(reading, 'summary', truth.summary),
      ...numberMismatch(reading, 'amount', { value: truth.amount.value.abs(), measure: truth.amount.measure }),
    ];
  },
};
