import type { FactId } from '../facts/catalogue';
import { type Question, questionKey } from './questions';

/** By which what she enters is known, in our sheets as in the pane. */

export function factKey(fact: FactId): string {
  return `fact:${fact}`;
}

/** The indicator's path and what tells its questions from each other. */
export function pointKey(path: string, question: Question): string {
  return `${path}#${questionKey(question)}`;
}

export function scoreKey(path: string): string {
  return `${path}#score`;
}

export function valueKey(path: string): string {
  return `${path}#value`;
}

const WORD = 'word:';

/** A word that nobody here knows, for her to say what it means. */
export function wordKey(word: string): string {
  return `${WORD}${word}`;
}

/** The word that a key is of; undefined for any other. */
export function wordOfKey(key: string): string | undefined {
  return key.startsWith(WORD) ? key.slice(WORD.length) : undefined;
}

const TEXT = 'text:';

/** A line of 报告填写. */
export function textKey(entry: string): string {
  return `${TEXT}${entry}`;
}

/** The line of 报告填写 that a key is of; undefined for any other. */
export function entryOfText(key: string): string | undefined {
  return key.startsWith(TEXT) ? key.slice(TEXT.length) : undefined;
}

const REASON = 'reason:';

/** Why something in 校验 is as it should be, by the key of its line there. */
export function reasonKey(finding: string): string {
  return `${REASON}${finding}`;
}

/** The line of 校验 that a key is of; undefined for any other. */
export function findingOfReason(key: string): string | undefined {
  return key.startsWith(REASON) ? key.slice(REASON.length) : undefined;
}
