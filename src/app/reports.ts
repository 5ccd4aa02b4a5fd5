import { type Result, success } from '../core/base/problem';
import type { DocumentTree, OpenRun } from '../core/report/documentTree';
import { type ReportFields, buildFields } from '../core/report/fields/buildFields';
import { fillForm } from '../core/report/forms/fillForm';
import type { Form } from '../core/report/forms/reportForm';
import { openRuns } from '../core/report/openRuns';
import type { FieldValues } from '../core/report/template/fieldValues';
import { reportNames, reportValues } from '../core/report/template/reportScope';
import type { TemplateProblem } from '../core/report/template/templateProblem';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import type { Review, ScoreOptions } from './outcomes';
import type { WorkbookPort } from './ports';
import { reportData } from './reportData';
import type { ReportPort } from './reportPort';

export interface FieldsOutcome {
  readonly review: Review;
  readonly fields: ReportFields;
}

export interface ReportOutcome extends FieldsOutcome {
  readonly tree: DocumentTree;
  /** What she still has to say, place by place. */
  readonly open: readonly OpenRun[];
}

/** The fields of a report in this workbook, with what they say now. */
export function fieldsOf(snapshot: WorkbookSnapshot, options: ScoreOptions): Result<FieldsOutcome> {
  const found = reportData(snapshot, options);
  return found.ok ? success({ review: found.value.review, fields: buildFields(found.value.data) }) : found;
}

/** A report by one of the forms, not written yet: for a preview, or for a file. */
export function reportOf(snapshot: WorkbookSnapshot, form: Form, options: ScoreOptions): Result<ReportOutcome> {
  const found = fieldsOf(snapshot, options);
  if (!found.ok) return found;
  const tree = fillForm(form, found.value.fields);
  return success({ ...found.value, tree, open: openRuns(tree) });
}

export async function readFields(workbook: WorkbookPort, options: ScoreOptions): Promise<Result<FieldsOutcome>> {
  const read = await workbook.read(options.watch);
  return read.ok ? fieldsOf(read.value, options) : read;
}

/** Reads the workbook, and writes the report; the workbook is left as it is. */
export async function writeReport(
  workbook: WorkbookPort,
  report: ReportPort,
  form: Form,
  options: ScoreOptions,
): Promise<Result<ReportOutcome>> {
  const read = await workbook.read(options.watch);
  if (!read.ok) return read;
  const made = reportOf(read.value, form, options);
  if (!made.ok) return made;
  const written = await report.write(made.value.tree);
  return written.ok ? made : written;
}

export interface FilledOutcome extends FieldsOutcome {
  /** What is wrong with the template: then nothing was written. */
  readonly problems: readonly TemplateProblem[];
  readonly open: readonly OpenRun[];
}

/** Whether a template can be filled from the workbook; nothing is written. What is wrong is the same before the scoring and after. */
export async function checkReport(
  workbook: WorkbookPort,
  report: ReportPort,
  template: string | undefined,
  options: ScoreOptions,
): Promise<Result<readonly TemplateProblem[]>> {
  const possible = await report.check(template);
  if (!possible.ok || template === undefined) return possible;
  const found = await readFields(workbook, options);
  return found.ok ? report.check(template, reportNames(found.value.fields, DRESS)) : found;
}

/** Her own template filled from the workbook. */
export async function fillReport(
  workbook: WorkbookPort,
  report: ReportPort,
  template: string,
  options: ScoreOptions,
): Promise<Result<FilledOutcome>> {
  const found = await readFields(workbook, options);
  if (!found.ok) return found;
  const { fields } = found.value;
  const open: OpenRun[] = [];
  const values = seeing(reportValues(fields, DRESS), (run) => open.push(run));
  const filled = await report.fill(template, reportNames(fields, DRESS), values);
  return filled.ok ? success({ ...found.value, problems: filled.value, open }) : filled;
}

const DRESS = { money: '万元' } as const;

/** Notes what stays open while the values are written in. */
function seeing(values: FieldValues, saw: (run: OpenRun) => void): FieldValues {
  return {
    resolve(name, suffix, unit) {
      const run = values.resolve(name, suffix, unit);
      if (run?.kind === 'open') saw(run);
      return run;
    },
    list: (name) => values.list(name)?.map((line) => seeing(line, saw)),
    holds: (name) => values.holds(name),
  };
}
