import { type Result, refuse, success } from '../core/base/problem';
import type { Scheme } from '../core/schemes/scheme';
import type { Entries } from '../core/scorecard/entries';
import type { Given, Shell } from './command';
import { readAnswers } from './readAnswers';

type ReadAnswers = (scheme: Scheme) => Result<Entries>;

/** `--answers A.json`: read at once, understood when the scheme is known. */
export async function answersGiven(
  given: Given<'answers'>,
  { readText }: Pick<Shell, 'readText'>,
): Promise<Result<ReadAnswers | undefined>> {
  const file = given.text('answers');
  if (file === undefined) return success(undefined);
  const text = await readText(file);
  return text === undefined
    ? refuse('answersNotFound', { file })
    : success((scheme: Scheme) => readAnswers(text, file, scheme));
}
