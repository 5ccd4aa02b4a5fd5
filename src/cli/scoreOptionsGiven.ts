import type { ScoreOptions } from '../app/outcomes';
import { type Result, success } from '../core/base/problem';
import { answersGiven } from './answersGiven';
import type { Given, Shell, WrongUsage } from './command';
import { schemeGiven } from './schemeGiven';
import { yearGiven } from './yearGiven';

/** `--year`, `--unit`, `--scheme`, `--answers`, `--assume-met`: how a workbook is scored, whatever is made of it. */
export async function scoreOptionsGiven(
  given: Given<'scheme' | 'year' | 'unit' | 'answers' | 'assume-met'>,
  shell: Pick<Shell, 'readText'>,
): Promise<Result<ScoreOptions> | WrongUsage> {
  const year = yearGiven(given);
  if ('wrong' in year) return year;
  const scheme = schemeGiven(given);
  if (!scheme.ok) return scheme;
  const answers = await answersGiven(given, shell);
  if (!answers.ok) return answers;
  return success({
    ...year,
    unit: given.text('unit')?.trim() || undefined,
    scheme: scheme.value,
    ...answers.value,
    assumeMet: given.flag('assume-met'),
  });
}
