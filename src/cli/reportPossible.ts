import { type Result, success } from '../core/base/problem';
import type { Given, Shell } from './command';
import { formGiven } from './formGiven';

/** Whether the report that was asked for can be made: a form that is not there is told before the workbook is written. */
export async function reportPossible(
  given: Pick<Given<'form' | 'template'>, 'text'>,
  shell: Shell,
  out: string | undefined,
): Promise<Result<void>> {
  const form = formGiven(given);
  if (!form.ok) return form;
  return out === undefined ? success(undefined) : shell.reportFile(out).check(given.text('template'));
}
