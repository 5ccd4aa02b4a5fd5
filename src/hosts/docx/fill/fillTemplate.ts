import type { Result } from '../../../core/base/problem';
import type { FieldNames, FieldValues } from '../../../core/report/template/fieldValues';
import type { TemplateProblem } from '../../../core/report/template/templateProblem';
import { attemptDocument } from '../attemptDocument';
import { openDocument } from '../openDocument';
import type { MakeWorkbook } from '../write/writeDocument';
import { Template } from './template';

/** Everything that is wrong with a template, in the order of reading; empty where it can be filled. */
export function checkTemplate(bytes: Uint8Array, names: FieldNames): Result<readonly TemplateProblem[]> {
  return attemptDocument(() => new Template(openDocument(bytes), names).problems);
}

export type Filled =
  | { readonly kind: 'filled'; readonly bytes: Uint8Array }
  /** Nothing was written: these come first. */
  | { readonly kind: 'problems'; readonly problems: readonly TemplateProblem[] };

/** Her template with the values in it. Parts without a field keep their very bytes. */
export function fillTemplate(
  bytes: Uint8Array,
  names: FieldNames,
  values: FieldValues,
  makeWorkbook?: MakeWorkbook,
): Result<Filled> {
  return attemptDocument(() => {
    const template = new Template(openDocument(bytes), names);
    return template.problems.length > 0
      ? { kind: 'problems', problems: template.problems }
      : { kind: 'filled', bytes: template.fill(values, makeWorkbook) };
  });
}
