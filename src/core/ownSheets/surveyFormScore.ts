import type { Decimal } from '../base/decimal';
import { averageScore, questionScore } from '../facts/survey';
import { numberOf } from '../workbook/typed';
import type { SurveyForm } from '../sheets/sheetInputs';

/** What the form in 满意度问卷 comes to: over the lines in which all three counts are numbers and somebody answered. */
export function surveyFormScore({ lines }: SurveyForm): Decimal | undefined {
  const scores = lines.flatMap(({ answers }) => {
    const counts = answers.flatMap((answer) => numberOf(answer) ?? []);
    const answered = counts.reduce((sum, count) => sum + count.toNumber(), 0);
    return counts.length === 3 && answered > 0 ? [questionScore(counts)] : [];
  });
  return scores.length > 0 ? averageScore(scores) : undefined;
}
