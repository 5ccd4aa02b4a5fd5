import { decimal } from '../../core/base/decimal';
import type { Place } from '../../core/base/problem';
import { type Question, questionsOf } from '../../core/schemes/questions';
import type { AnswerEntry, IndicatorEntry } from '../../core/scorecard/entries';
import type { ScoredIndicator } from '../../core/scorecard/scorecard';
import { pointKey } from '../../core/schemes/entryKeys';
import { type CellContent, contentText } from '../../core/workbook/snapshot';
import { typedNumber } from '../../core/workbook/typed';

/** What she has answered in 评价要点 by now, and the 实际值 she typed. */
export function liveEntry(
  { path, indicator, entry }: ScoredIndicator,
  answers: ReadonlyMap<string, Place>,
  shown: (place: Place | undefined) => CellContent,
  value: CellContent,
): IndicatorEntry {
  const questions = questionsOf(indicator);
  const content = (question: Question) => shown(answers.get(pointKey(path, question)));
  const listed = (kind: 'point' | 'guard', known: readonly AnswerEntry[] | undefined) =>
    questions.flatMap((question) =>
      question.kind === kind ? [answer(known?.[question.index], content(question))] : [],
    );
  const points = listed('point', entry.points);
  const guards = listed('guard', entry.guards);
  const confirmed = questions.flatMap((question) =>
    question.kind === 'confirm'
      ? [[question.sentence, answer(entry.confirmed?.get(question.sentence), content(question))] as const]
      : [],
  );
  const level = questions.find(({ kind }) => kind === 'level');
  const figures = questions.flatMap((question) => {
    const number = question.kind === 'figure' ? content(question) : undefined;
    return question.kind === 'figure'
      ? [
          [
            question.name,
            {
              ...entry.figures?.get(question.name),
              ...(typeof number === 'number' ? { typed: typedNumber(decimal(number)) } : {}),
            },
          ] as const,
        ]
      : [];
  });
  return {
    ...entry,
    ...(points.length > 0 ? { points } : {}),
    ...(guards.length > 0 ? { guards } : {}),
    ...(confirmed.length > 0 ? { confirmed: new Map(confirmed) } : {}),
    ...(level ? { level: answer(entry.level, content(level)) } : {}),
    ...(figures.length > 0 ? { figures: new Map(figures) } : {}),
    ...(indicator.measure.kind === 'typed' && typeof value === 'number' ? { value: typedNumber(decimal(value)) } : {}),
  };
}

/** What was only assumed stays so until she writes something else. */
function answer(known: AnswerEntry | undefined, content: CellContent): AnswerEntry {
  const text = contentText(content);
  return known?.text === text ? known : { ...known, text, assumed: false };
}
