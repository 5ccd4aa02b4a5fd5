import type { ScoreOptions } from '../app/outcomes';
import { checkReport } from '../app/reports';
import { type Result, success } from '../core/base/problem';
import type { Given, Shell } from './command';
import { formGiven } from './formGiven';
import { templateFaulty } from './templateFaulty';

/** Whether the report that was asked for can be made: a form that is not there, or a fault of the template, is told before the workbook is written. */
export async function reportPossible(
  given: Pick<Given<'form' | 'template'>, 'text'>,
  shell: Shell,
  book: string,
  out: string | undefined,
  options: ScoreOptions,
): Promise<Result<void>> {
  const form = formGiven(given);
  if (!form.ok) return form;
  if (out === undefined) return success(undefined);
  const template = given.text('template');
  const checked = await checkReport(shell.workbookFile(book, ''), shell.reportFile(out), template, options);
  if (!checked.ok) return checked;
  return template !== undefined && checked.value.length > 0
    ? templateFaulty(template, checked.value)
    : success(undefined);
}
