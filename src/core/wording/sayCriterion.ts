import { type CriterionCode, criterionMessages } from './criterionMessages';
import type { Language } from './say';
import { say } from './say';

/** A problem of a criterion as two sentences: what is wrong, and what to do. */
export function sayCriterion(
  code: CriterionCode,
  details: Readonly<Record<string, string>>,
  language: Language = 'zh',
): { readonly message: string; readonly suggestion: string } {
  return {
    message: say({ code, details }, language),
    suggestion: criterionMessages[code].todo[language],
  };
}
