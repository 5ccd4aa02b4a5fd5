import { type Result, success } from '../core/base/problem';
import { type Reuse, reuse } from '../core/proofread/reuse';
import type { ReusedField } from '../core/proofread/reusedField';
import { reportTextOf } from '../core/proofread/reportTextOf';
import { say } from '../core/wording/say';
import { type FinishedReportPort, readTruth } from './proofreading';
import type { WorkbookPort } from './ports';

/**
 * Last year's report becomes a template: its words stay, its figures become fields, what is not understood is marked. `answered` is what
 * she says of a doubtful field: one that she refuses stays as it stands, marked; one that she takes needs no remark.
 */
export async function reuseReport(
  report: FinishedReportPort,
  workbook: WorkbookPort | undefined,
  output: string | undefined,
  answered: (field: ReusedField) => boolean | undefined = () => undefined,
): Promise<Result<Reuse>> {
  const document = await report.read();
  if (!document.ok) return document;
  const truth = workbook ? await readTruth(workbook) : success(undefined);
  if (!truth.ok) return truth;
  const text = reportTextOf(document.value);
  const found = reuse(text, truth.value);
  if (output === undefined) return success(found);
  const index = (paragraph: number): number => text.paragraphs[paragraph]?.index ?? 0;
  const taken = found.fields.filter((field) => answered(field) !== false);
  const refused = found.fields.filter((field) => answered(field) === false);
  const written = await report.rewrite(
    taken.map(({ paragraph, start, end, put }) => ({ paragraph: index(paragraph), start, end, text: put })),
    [
      ...found.left.map(({ paragraph, numbers, sentence }) =>
        numbers.length > 0
          ? leftRemark(index(paragraph), numbers.join('、'))
          : { paragraph: index(paragraph), text: say({ code: 'wordsLeft', details: { sentence } }) },
      ),
      ...refused.map((field) => leftRemark(index(field.paragraph), field.text)),
      ...taken
        .filter((field) => !field.certain && answered(field) !== true)
        .map(({ paragraph, text: words, put }) => ({
          paragraph: index(paragraph),
          text: say({ code: 'fieldDoubtful', details: { words, put } }),
        })),
    ],
    output,
  );
  return written.ok ? success(found) : written;
}

function leftRemark(paragraph: number, numbers: string): { readonly paragraph: number; readonly text: string } {
  return { paragraph, text: say({ code: 'figuresLeft', details: { numbers } }) };
}
