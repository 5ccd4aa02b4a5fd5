import { type Result, success } from '../core/base/problem';
import type { DocumentTree, OpenRun } from '../core/report/documentTree';
import { type ReportFields, buildFields } from '../core/report/fields/buildFields';
import { fillForm } from '../core/report/forms/fillForm';
import type { Form } from '../core/report/forms/form';
import { openRuns } from '../core/report/openRuns';
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
  const read = await workbook.read();
  return read.ok ? fieldsOf(read.value, options) : read;
}

/** Reads the workbook, and writes the report; the workbook is left as it is. */
export async function writeReport(
  workbook: WorkbookPort,
  report: ReportPort,
  form: Form,
  options: ScoreOptions,
): Promise<Result<ReportOutcome>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  const made = reportOf(read.value, form, options);
  if (!made.ok) return made;
  const written = await report.write(made.value.tree);
  return written.ok ? made : written;
}
