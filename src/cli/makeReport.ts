import type { ScoreOptions } from '../app/outcomes';
import { fillReport, writeReport } from '../app/reports';
import { type Result, success } from '../core/base/problem';
import type { OpenRun } from '../core/report/documentTree';
import type { Review } from '../app/outcomes';
import type { Given, Shell } from './command';
import { formGiven } from './formGiven';
import { templateFaulty } from './templateFaulty';

export interface MadeReport {
  readonly review: Review;
  readonly open: readonly OpenRun[];
  /** The form's name, or the template's file. */
  readonly by: { readonly form: string; readonly name: string } | { readonly template: string };
  readonly out: string;
}

/** By `--template T.docx`, else by `--form ID`. */
export async function makeReport(
  given: Pick<Given<'form' | 'template'>, 'text'>,
  shell: Shell,
  book: string,
  out: string,
  options: ScoreOptions,
): Promise<Result<MadeReport>> {
  const template = given.text('template');
  const [workbook, file] = [shell.workbookFile(book, ''), shell.reportFile(out)];
  if (template === undefined) {
    const form = formGiven(given);
    if (!form.ok) return form;
    const made = await writeReport(workbook, file, form.value, options);
    return made.ok ? success({ ...made.value, by: { form: form.value.id, name: form.value.name }, out }) : made;
  }
  const filled = await fillReport(workbook, file, template, options);
  if (!filled.ok) return filled;
  const { problems, review, open } = filled.value;
  return problems.length > 0 ? templateFaulty(template, problems) : success({ review, open, by: { template }, out });
}
