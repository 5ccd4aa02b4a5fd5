import type { Figure } from '../figure';
import { numberMismatch } from '../mismatches';
import { printedPoints } from '../printed';
import { readPrinted } from '../readPrinted';
import { plainNumber, readingsOf } from '../readText';
import { followed, sentence } from '../shownSpan';
import type { Mismatch, Reading, StatementKind } from '../statement';

/** 「该指标得3.28分，扣0.72分」: the score, and what was lost where anything was. */
export interface IndicatorScore {
  readonly full: Figure;
  readonly score: Figure;
}

const PATTERN = `该项?指标(?:实际)?得(?:分)?(?:为)?${plainNumber('score')}分(?:,扣${plainNumber('lost')}分)?`;

export const indicatorScore: StatementKind<IndicatorScore> = {
  id: 'indicatorScore',

  write({ full, score }) {
    const lost = full.value.minus(score.value);
    const said = sentence('该指标得', followed(printedPoints(score.value), score), '分');
    return lost.isPositive() && !lost.isZero()
      ? sentence(said, '，扣', followed(printedPoints(lost), score), '分')
      : said;
  },

  recognise(text) {
    return readingsOf(indicatorScore.id, PATTERN, text);
  },

  check(reading, truth) {
    if (!truth) return [];
    const lost = truth.full.value.minus(truth.score.value);
    return [
      ...numberMismatch(reading, 'score', { value: truth.score.value, measure: 'points' }),
      ...numberMismatch(reading, 'lost', { value: lost, measure: 'points' }),
      ...missingLoss(reading, lost.isPositive() && !lost.isZero() ? printedPoints(lost) : undefined),
    ];
  },
};

/** 「扣0分」 is never written. */
function missingLoss(reading: Reading, lost: string | undefined): readonly Mismatch[] {
  const says = reading.slots['lost'];
  if (!says || lost !== undefined || !readPrinted(says.text)?.value.isZero()) return [];
  return [{ code: 'claimWrong', slot: 'lost', span: says.span, says: says.text, should: '' }];
}
