import type { Figure } from '../figure';
import { numberMismatch, wordMismatch } from '../mismatches';
import { printedPoints } from '../printed';
import { plainNumber, readingsOf } from '../readText';
import { type Span, followed, sentence } from '../shownSpan';
import type { StatementKind } from '../statement';

/**
 * 「综合得分为91.28分，评价等级为“优”」; converted: 「得分为89.8分（参评分值91.5分），换算得分为98.14分，评价等级为“优”」;
 * with what stands outside the full marks: 「综合得分为90分，加分3分、扣分1分，最后得分为92分」.
 */
export interface TotalScore {
  readonly total: Figure;
  /** Full mark of what applies, and the total on the whole scale, where something does not apply. */
  readonly applicable?: Figure;
  readonly converted?: Figure;
  /** What is added to it and taken from it, and what that leaves. */
  readonly added?: Figure;
  readonly taken?: Figure;
  readonly final?: Figure;
  /** None while anything is open. */
  readonly grade?: string;
}

const PATTERN =
  `(?:综合|总)?得分为?${plainNumber('total')}分` +
  `(?:\\(参评分值${plainNumber('applicable')}分\\),换算得分为?${plainNumber('converted')}分)?` +
  `(?:,(?:加分${plainNumber('added')}分)?[、,]?(?:扣分${plainNumber('taken')}分)?,最后得分为?${plainNumber('final')}分)?` +
  `(?:,(?:综合)?(?:绩效)?评价等级为[“"](?<grade>[^”"]{1,6})[”"])?`;

export const totalScore: StatementKind<TotalScore> = {
  id: 'totalScore',

  write({ total, applicable, converted, added, taken, final, grade }) {
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
      ...(final ? adjustedWords(added, taken, final) : []),
      ...(grade === undefined ? [] : ['，评价等级为“', followed(grade, final ?? converted ?? total), '”']),
    );
  },

  recognise(text) {
    return readingsOf(totalScore.id, PATTERN, text);
  },

  check(reading, truth) {
    if (!truth) return [];
    const { total, applicable, converted, added, taken, final, grade } = truth;
    return [
      ...numberMismatch(reading, 'total', { value: total.value, measure: 'points' }),
      ...(applicable
        ? numberMismatch(reading, 'applicable', { value: applicable.value, measure: 'points' })
        : wordMismatch(reading, 'applicable', '', 'claimWrong')),
      ...(converted
        ? numberMismatch(reading, 'converted', { value: converted.value, measure: 'points' })
        : wordMismatch(reading, 'converted', '', 'claimWrong')),
      ...(['added', 'taken', 'final'] as const).flatMap((slot) => {
        const figure = { added, taken, final }[slot];
        return figure
          ? numberMismatch(reading, slot, { value: figure.value, measure: 'points' })
          : wordMismatch(reading, slot, '', 'claimWrong');
      }),
      ...wordMismatch(reading, 'grade', grade ?? '', 'claimWrong'),
    ];
  },
};

/** Nothing is said of points where there are none. */
function adjustedWords(
  added: Figure | undefined,
  taken: Figure | undefined,
  final: Figure,
): readonly (string | Span)[] {
  const said = (
    [
      ['加分', added],
      ['扣分', taken],
    ] as const
  ).flatMap(([verb, figure]) =>
    figure && !figure.value.isZero() ? [[verb, followed(printedPoints(figure.value), figure), '分'] as const] : [],
  );
  if (said.length === 0) return [];
  return [
    ...said.flatMap((words, index) => [index > 0 ? '、' : '，', ...words]),
    '，最后得分为',
    followed(printedPoints(final.value), final),
    '分',
  ];
}
