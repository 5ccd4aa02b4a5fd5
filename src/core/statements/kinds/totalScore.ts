import type { Figure } from '../figure';
import { numberMismatch, wordMismatch } from '../mismatches';
import { printedPoints } from '../printed';
import { plainNumber, readingsOf } from '../readText';
import { followed, sentence } from '../shownSpan';
import type { StatementKind } from '../statement';

/** 「综合得分为91.28分，评价等级为“优”」; converted: 「得分为89.8分（参评分值91.5分），换算得分为98.14分，评价等级为“优”」. */
export interface TotalScore {
  readonly total: Figure;
  /** Full mark of what applies, and the total on the whole scale, where something does not apply. */
  readonly applicable?: Figure;
  readonly converted?: Figure;
  /** None while anything is open. */
  readonly grade?: string;
}

const PATTERN =
  `(?:综合|总)?得分为?${plainNumber('total')}分` +
  `(?:\\(参评分值${plainNumber('applicable')}分\\),换算得分为?${plainNumber('converted')}分)?` +
  `(?:,(?:综合)?(?:绩效)?评价等级为[“"](?<grade>[^”"]{1,6})[”"])?`;

export const totalScore: StatementKind<TotalScore> = {
  id: 'totalScore',

  write({ total, applicable, converted, grade }) {
    return sentence(
      '综合得分为',
      followed(printedPoints(total.value), total),
      '分',
      ...(applicable && converted
        ? [
            '（参评分值',
            followed(printedPoints(applicable.value), applicable),
            '分），换算得分为',
            followed(printedPoints(converted.value), converted),
            '分',
          ]
        : []),
      ...(grade === undefined ? [] : ['，评价等级为“', followed(grade, converted ?? total), '”']),
    );
  },

  recognise(text) {
    return readingsOf(totalScore.id, PATTERN, text);
  },

  check(reading, truth) {
    if (!truth) return [];
    const { total, applicable, converted, grade } = truth;
    return [
      ...numberMismatch(reading, 'total', { value: total.value, measure: 'points' }),
      ...(applicable
        ? numberMismatch(reading, 'applicable', { value: applicable.value, measure: 'points' })
        : wordMismatch(reading, 'applicable', '', 'claimWrong')),
      ...(converted
        ? numberMismatch(reading, 'converted', { value: converted.value, measure: 'points' })
        : wordMismatch(reading, 'converted', '', 'claimWrong')),
      ...wordMismatch(reading, 'grade', grade ?? '', 'claimWrong'),
    ];
  },
};
