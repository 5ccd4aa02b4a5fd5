import type { Figure } from '../figure';
import { labelMismatch, numberMismatch } from '../mismatches';
import { printedPoints, printedRate } from '../printed';
import { percent, plainNumber, readingsOf } from '../readText';
import { followed, sentence } from '../shownSpan';
import type { StatementKind } from '../statement';

/** A problem is a point lost, with its figure: 「公用经费控制率为100.72%，得3.28分，扣0.72分」. */
export interface LostPoints {
  readonly indicator: string;
  readonly full: Figure;
  readonly score: Figure;
  /** The rate behind the score, where there is one. */
  readonly rate?: Figure;
  /** What cost the points, in a few words. */
  readonly reason?: string;
}

const PATTERN =
  `(?<indicator>[^\\s,;:。、=]{2,30}?)(?:为${percent('rate')})?,` +
  `(?:(?<reason>[^。;,]{2,60}),)?得${plainNumber('score')}分,扣${plainNumber('lost')}分`;

export const lostPoints: StatementKind<LostPoints> = {
  id: 'lostPoints',

  write({ indicator, full, score, rate, reason = '' }) {
    return sentence(
      indicator,
      ...(rate ? ['为', followed(printedRate(rate.value), rate)] : []),
      ...(reason === '' ? [] : ['，', followed(reason, score)]),
      '，得',
      followed(printedPoints(score.value), score),
      '分，扣',
      followed(printedPoints(full.value.minus(score.value)), score),
      '分',
    );
  },

  recognise(text) {
    return readingsOf(lostPoints.id, PATTERN, text);
  },

  check(reading, truth) {
    if (!truth) return [];
    return [
      ...labelMismatch(reading, 'indicator', truth.indicator),
      ...(truth.rate ? numberMismatch(reading, 'rate', { value: truth.rate.value, measure: 'rate' }) : []),
      ...labelMismatch(reading, 'reason', truth.reason ?? ''),
      ...numberMismatch(reading, 'score', { value: truth.score.value, measure: 'points' }),
      ...numberMismatch(reading, 'lost', { value: truth.full.value.minus(truth.score.value), measure: 'points' }),
    ];
  },
};
