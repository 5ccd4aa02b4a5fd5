import type { Result } from '../core/base/problem';
import type { DocumentTree } from '../core/report/documentTree';
import type { FieldNames, FieldValues } from '../core/report/template/fieldValues';
import type { TemplateProblem } from '../core/report/template/templateProblem';

/** Where a report goes: a Word file, whole or not at all. */
export interface ReportPort {
  /** Whether a report can go there at all, and all that is wrong with the template where there is one: told before anything else is written. */
  check(template?: string, names?: FieldNames): Promise<Result<readonly TemplateProblem[]>>;
  write(tree: DocumentTree): Promise<Result<void>>;
  /** Her own template with the values in it. Where anything is wrong with it, all of it is said, and nothing is written. */
  fill(template: string, names: FieldNames, values: FieldValues): Promise<Result<readonly TemplateProblem[]>>;
}
