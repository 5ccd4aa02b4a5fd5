import { type Result, refuse, success } from '../core/base/problem';
import type { DocumentTree, OpenRun } from '../core/report/documentTree';
import { allForms, formById } from '../core/report/forms/allForms';
import { formTemplate } from '../core/report/forms/formTemplate';
import { textTree } from '../core/report/textTree';
import type { TemplateProblem } from '../core/report/template/templateProblem';
import { fileTitle } from '../core/report/fileTitle';
import type { Review, ScoreOptions } from './outcomes';
import type { NamedFile } from './namedFile';
import type { WorkbookPort } from './ports';
import { type FieldsOutcome, fillReport, readFields, writeReport } from './reports';
import { writeReportSheet } from './writeReportSheet';
import { type WordPort, bytesOf, refusedFile } from './wordPort';

/** Reports that a pane makes. */
export interface ReportDocuments {
  /** The built-in report forms, the first of them where nobody chose. */
  readonly forms: readonly FormName[];
  fields(options: ScoreOptions): Promise<Result<FieldsOutcome>>;
  /** The report as it is now: to be read, and as a file. The workbook is left as it is. */
  report(by: ReportBy, options: ScoreOptions): Promise<Result<MadeReport>>;
  /** The report as a sheet, where no file can be handed over; gives its name. */
  sheet(tree: DocumentTree): Promise<Result<string>>;
  /** A form as a Word file with its fields, for her to change. */
  template(form: string): Promise<Result<NamedFile>>;
}

export interface FormName {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
}

/** One of the forms, or a template of hers. */
export type ReportBy =
  { readonly kind: 'form'; readonly form: string } | { readonly kind: 'template'; readonly file: NamedFile };

export interface MadeReport {
  readonly review: Review;
  /** What she still has to say, place by place. */
  readonly open: readonly OpenRun[];
  /** What is wrong with her template: then there is neither a text nor a file. */
  readonly problems: readonly TemplateProblem[];
  readonly tree: DocumentTree | undefined;
  readonly file: NamedFile | undefined;
}

export function reportDocuments(workbook: WorkbookPort, word: WordPort): ReportDocuments {
  return {
    forms: allForms.map(({ id, name, unit }) => ({ id, name, unit })),
    fields: (options) => readFields(workbook, options),
    report: (by, options) =>
      by.kind === 'form' ? byForm(by.form, workbook, word, options) : byTemplate(by.file, workbook, word, options),
    sheet: (tree) => writeReportSheet(workbook, tree),
    async template(id) {
      const form = formById(id);
      if (!form) return unknownForm(id);
      const port = word.report(undefined);
      const made = await port.write(formTemplate(form));
      return made.ok ? success({ name: `${fileTitle(form.name)}.docx`, bytes: bytesOf(port) }) : made;
    },
  };
}

async function byForm(
  id: string,
  workbook: WorkbookPort,
  word: WordPort,
  options: ScoreOptions,
): Promise<Result<MadeReport>> {
  const form = formById(id);
  if (!form) return unknownForm(id);
  const port = word.report(undefined);
  const made = await writeReport(workbook, port, form, options);
  if (!made.ok) return made;
  const { review, tree, open } = made.value;
  const name = `${fileTitle(tree.title === '' ? form.name : tree.title)}.docx`;
  return success({ review, open, tree, problems: [], file: { name, bytes: bytesOf(port) } });
}

async function byTemplate(
  template: NamedFile,
  workbook: WorkbookPort,
  word: WordPort,
  options: ScoreOptions,
): Promise<Result<MadeReport>> {
  const port = word.report(template);
  const filled = await fillReport(workbook, port, template.name, options);
  if (!filled.ok) return refusedFile(filled.refusal, template);
  const { review, open, problems } = filled.value;
  if (problems.length > 0) return success({ review, open, problems, tree: undefined, file: undefined });
  const name = `${fileTitle(reportTitle(review, template))}.docx`;
  const file = { name, bytes: bytesOf(port) };
  const text = await word.finished(file).read();
  return text.ok
    ? success({ review, open, problems, tree: textTree(text.value, name), file })
    : refusedFile(text.refusal, template);
}

/** 「示例乡人民政府2022年度」 before the template's own name, so that it is told from the template. */
function reportTitle({ facts: { unit = '', year } }: Review, { name }: NamedFile): string {
  const own = name.replace(/\.docx$/i, '');
  return `${unit}${year === undefined ? '' : `${String(year)}年度`}${own}`;
}

function unknownForm(id: string): Result<never> {
  return refuse('unknownForm', { form: id, known: allForms.map((one) => one.id).join('、') });
}
