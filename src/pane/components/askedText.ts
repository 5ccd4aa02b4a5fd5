import { answerText } from '../../core/rules/cellText';
import { SHEET_TITLES } from '../../core/sheets/sheetKeys';
import type { Question } from '../../core/schemes/questions';
import type { Words } from '../usePane';

type Chosen = Exclude<Question, { kind: 'figure' }>;

export function askedText(question: Chosen, t: Words): string {
  if (question.kind === 'level')
    return question.derived ? t('levelDerivedHint', { sheet: SHEET_TITLES.survey }) : t('levelHint');
  return question.kind === 'confirm' ? t('confirmHint', { words: question.text }) : question.text;
}

/** What stands in the cell, and what is said. */
export function choicesFor(question: Chosen, t: Words): readonly (readonly [value: string, label: string])[] {
  if (question.kind === 'level') return question.levels.map((level) => [level, level]);
  const yesNo = [
    [answerText.met, t('yes')],
    [answerText.unmet, t('no')],
  ] as const;
  return question.kind === 'guard' || question.kind === 'confirm'
    ? yesNo
    : [...yesNo, [answerText.notApplicable, t('notApplicable')]];
}
