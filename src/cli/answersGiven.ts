import { type Result, refuse, success } from '../core/base/problem';
import type { Scheme } from '../core/schemes/scheme';
import type { Entries } from '../core/scorecard/entries';
import type { Given, Shell } from './command';
import { readAnswers } from './readAnswers';
import { readReportAnswers } from './readReportAnswers';

type ReadAnswers = (scheme: Scheme) => Result<Entries>;

interface AnswersGiven {
  readonly answers?: ReadAnswers;
  /** What 报告填写 asks for: with answers to it there is a sheet for them. */
  readonly texts?: ReadonlyMap<string, string>;
  readonly forReport?: true;
}

/** `--answers A.json`: read at once, understood when the scheme is known. */
export async function answersGiven(
  given: Given<'answers'>,
  { readText }: Pick<Shell, 'readText'>,
): Promise<Result<AnswersGiven>> {
  const file = given.text('answers');
  if (file === undefined) return success({});
  const text = await readText(file);
  if (text === undefined) return refuse('answersNotFound', { file });
  const texts = readReportAnswers(text, file);
  if (!texts.ok) return texts;
  return success({
    answers: (scheme: Scheme) => readAnswers(text, file, scheme),
    ...(texts.value.size > 0 && { texts: texts.value, forReport: true }),
  });
}
