import { type Question, questionKey } from '../schemes/questions';

/** Key of a question: the indicator's path and what tells it from the others. */
export function pointKey(path: string, question: Question): string {
  return `${path}#${questionKey(question)}`;
}
