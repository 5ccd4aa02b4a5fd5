import { TAUGHT_TEXTS, type TaughtMeaning, type TaughtWords, taughtMeaning } from '../core/tables/words/taughtWords';
import { type BadAnswer, objectOr } from './answerParts';

/** `"words": {"青石": "本单位的名称", "久其软件": "不影响取数"}`: words that were not understood, by what they say. */
export function readTaughtWords(given: unknown, bad: BadAnswer[]): TaughtWords {
  const words = new Map<string, TaughtMeaning>();
  for (const [word, value] of Object.entries(objectOr(given ?? {}, 'words', bad))) {
    const means = typeof value === 'string' ? taughtMeaning(value) : undefined;
    if (means) words.set(word, means);
    else bad.push({ key: `words.${word}`, reason: `应当是“${TAUGHT_TEXTS.nothing}”或“${TAUGHT_TEXTS.ours}”` });
  }
  return words;
}
