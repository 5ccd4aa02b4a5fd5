import type { Review } from '../../app/outcomes';
import type { FactId } from '../../core/facts/catalogue';
import type { Fact } from '../../core/facts/facts';
import type { Question } from '../../core/schemes/questions';
import { questionsOf } from '../../core/schemes/questions';
import type { AnswerEntry } from '../../core/scorecard/entries';
import { isOpen } from '../../core/scorecard/isOpen';
import { asksForScore } from '../../core/scorecard/asksForScore';
import type { ScoredIndicator } from '../../core/scorecard/scorecard';
import { textOf } from '../../core/workbook/typed';

/** What is missing before the total is whole, in the order in which she is asked. */
export type Todo =
  /** Several places give different figures. */
  | { readonly kind: 'conflict'; readonly fact: Fact }
  /** A figure that no table gives; the indicators that wait for it. */
  | { readonly kind: 'fact'; readonly fact: FactId; readonly waiting: readonly string[] }
  | { readonly kind: 'questions'; readonly scored: ScoredIndicator; readonly questions: readonly Question[] }
  /** 实际值 itself. */
  | { readonly kind: 'value'; readonly scored: ScoredIndicator }
  /** The score itself. */
  | { readonly kind: 'score'; readonly scored: ScoredIndicator };

export function todosOf({ facts, scorecard }: Pick<Review, 'facts' | 'scorecard'>): readonly Todo[] {
  const pending = scorecard.indicators.filter(isOpen);
  const conflicts = [...facts.facts.values()].filter(({ status }) => status === 'conflict');
  return [
    ...conflicts.map((fact): Todo => ({ kind: 'conflict', fact })),
    ...missingFacts(pending, facts.facts),
    ...pending.flatMap(byPerson),
  ];
}

function missingFacts(pending: readonly ScoredIndicator[], facts: ReadonlyMap<FactId, Fact>): readonly Todo[] {
  const waiting = new Map<FactId, string[]>();
  for (const { rate, indicator } of pending) {
    for (const fact of rate?.kind === 'missing' ? rate.facts : []) {
      if (facts.get(fact)?.status !== 'conflict') waiting.set(fact, [...(waiting.get(fact) ?? []), indicator.name]);
    }
  }
  return [...waiting].map(([fact, names]): Todo => ({ kind: 'fact', fact, waiting: names }));
}

function byPerson(scored: ScoredIndicator): readonly Todo[] {
  if (scored.status === 'unconfirmed')
    return [
      {
        kind: 'questions',
        scored,
        questions: questionsOf(scored.indicator).filter(({ kind }) => kind === 'confirm'),
      },
    ];
  const { indicator, byPerson: judged } = scored;
  if (judged || asksForScore(scored)) return [{ kind: 'score', scored }];
  if (indicator.measure.kind === 'typed') return [{ kind: 'value', scored }];
  // Guards may stay empty: they are not what the score waits for.
  const questions = questionsOf(indicator).filter(({ kind }) => kind !== 'guard' && kind !== 'confirm');
  return questions.length > 0 ? [{ kind: 'questions', scored, questions }] : [];
}

/** What a person answered in the sheet; what was only assumed is still hers to say. */
export function answered({ entry }: ScoredIndicator, question: Question): string {
  switch (question.kind) {
    case 'point':
      return byHer(entry.points?.[question.index]);
    case 'guard':
      return byHer(entry.guards?.[question.index]);
    case 'confirm':
      return byHer(entry.confirmed?.get(question.sentence));
    case 'level':
      return byHer(entry.level);
    case 'figure':
      return textOf(entry.figures?.get(question.name)?.typed);
  }
}

function byHer(answer: AnswerEntry | undefined): string {
  return answer === undefined || answer.assumed ? '' : answer.text;
}
