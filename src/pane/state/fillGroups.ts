import type { Review } from '../../app/outcomes';
import { answerText } from '../../core/rules/cellText';
import { type Question, questionsOf } from '../../core/schemes/questions';
import type { ScoredIndicator } from '../../core/scorecard/scorecard';
import { pointKey } from '../../core/schemes/entryKeys';
import { type Draft } from './answerDraft';
import { type Todo, answered, todosOf } from './todos';

/** What a person gives of one indicator. */
export type Asked = Extract<Todo, { readonly scored: ScoredIndicator }>;

/** One part of the form: a dimension with what is asked in it. */
export interface FillGroup {
  readonly name: string;
  readonly asked: readonly Asked[];
}

/** Everything that a person gives, dimension by dimension; or only what is still open. */
export function fillGroups(
  { facts, scorecard }: Pick<Review, 'facts' | 'scorecard'>,
  onlyOpen: boolean,
): readonly FillGroup[] {
  const open = new Map(
    todosOf({ facts, scorecard }).flatMap((todo) => ('scored' in todo ? [[todo.scored.path, todo] as const] : [])),
  );
  return scorecard.groups.flatMap(({ name }): FillGroup[] => {
    const asked = scorecard.indicators
      .filter(({ dimension }) => dimension === name)
      .flatMap((scored) => (onlyOpen ? (open.get(scored.path) ?? []) : (open.get(scored.path) ?? everAsked(scored))));
    return asked.length > 0 ? [{ name, asked }] : [];
  });
}

/** Of an indicator that is scored: what she answered, and may answer otherwise. */
function everAsked(scored: ScoredIndicator): Asked | readonly [] {
  const { indicator, byPerson } = scored;
  const questions = questionsOf(indicator);
  if (byPerson || indicator.measure.kind === 'judgement') return { kind: 'score', scored };
  if (indicator.measure.kind === 'typed') return { kind: 'value', scored };
  return questions.length > 0 ? { kind: 'questions', scored, questions } : [];
}

/** 「本部分全部符合」: yes to every point of a part that has no answer yet; what she answered otherwise stays. */
export function allMet({ asked }: FillGroup, { typed }: Draft): Readonly<Record<string, string>> {
  return Object.fromEntries(
    asked.flatMap((todo) =>
      todo.kind === 'questions'
        ? todo.questions
            .filter((question) => question.kind === 'point' && answerOf(todo.scored, question, typed) === '')
            .map((question) => [pointKey(todo.scored.path, question), answerText.met] as const)
        : [],
    ),
  );
}

/** As she has it now: typed in the pane, else in the workbook. */
export function answerOf(scored: ScoredIndicator, question: Question, typed: Draft['typed']): string {
  return typed[pointKey(scored.path, question)] ?? answered(scored, question);
}
