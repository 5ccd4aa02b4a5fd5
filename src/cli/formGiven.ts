import { type Result, refuse, success } from '../core/base/problem';
import { allForms, formById } from '../core/report/forms/allForms';
import type { Form } from '../core/report/forms/reportForm';
import type { Given } from './command';

/** `--form ID`; the first of the built-in ones without it. */
export function formGiven(given: Pick<Given<'form'>, 'text'>): Result<Form> {
  const id = given.text('form') ?? allForms[0]?.id ?? '';
  const form = formById(id);
  return form ? success(form) : refuse('unknownForm', { form: id, known: allForms.map((one) => one.id).join('、') });
}
