import { type Result, success } from '../core/base/problem';
import { type Reuse, reuse } from '../core/proofread/reuse';
import type { ReusedField } from '../core/proofread/reusedField';
import { reportTextOf } from '../core/proofread/reportTextOf';
import { say } from '../core/wording/say';
import { buildFields } from '../core/report/fields/buildFields';
import { type FinishedReportPort, truthIn } from './proofreading';
import { reportData } from './reportData';
import type { WorkbookPort } from './ports';

/**
 * Last year's report becomes a template: its words stay, its figures become fields, what is not understood is marked. `answered` is what
 * she says of a doubtful field: one that she refuses stays as it stands, marked; one that she takes needs no remark; one of which she says
 * nothing is a field with a remark, and what it writes this year is marked as well.
 */
export async function reuseReport(
  report: FinishedReportPort,
  workbook: WorkbookPort | undefined,
  output: string | undefined,
  answered: (field: ReusedField) => boolean | undefined = () => undefined,
): Promise<Result<Reuse>> {
  const document = await report.read();
  if (!document.ok) return document;
  const last = workbook ? await readLastYear(workbook) : success(undefined);
  if (!last.ok) return last;
  const text = reportTextOf(document.value);
  const found = reuse(text, last.value?.truth, last.value?.fields);
  if (output === undefined) return success(found);
  const index = (paragraph: number): number => text.paragraphs[paragraph]?.index ?? 0;
  // A list is repeated whole: without one of its fields the others would stand alone.
  const undone = new Set(found.fields.flatMap((field) => (answered(field) === false ? (field.loop ?? []) : [])));
  const isTaken = (field: ReusedField): boolean => answered(field) !== false && !undone.has(field.loop ?? -1);
  const taken = found.fields.filter(isTaken);
  const refused = found.fields.filter((field) => !isTaken(field));
  const staying = found.removed.filter((_, loop) => undone.has(loop)).flat();
  const going = found.removed.filter((_, loop) => !undone.has(loop)).flat();
  const doubtful = taken.filter((field) => !field.certain && answered(field) !== true);
  const written = await report.rewrite(
    {
      replacements: taken.map(({ paragraph, start, end, put }) => ({
        paragraph: index(paragraph),
        start,
        end,
        text: put,
      })),
      remarks: [
        ...found.left.map(({ paragraph, numbers, sentence }) =>
          numbers.length > 0
            ? leftRemark(index(paragraph), numbers.join('、'))
            : { paragraph: index(paragraph), text: say({ code: 'wordsLeft', details: { sentence } }) },
        ),
        ...refused.map((field) => leftRemark(index(field.paragraph), field.text)),
        ...doubtful.map(({ paragraph, text: words, put }) => ({
          paragraph: index(paragraph),
          text: say({ code: 'fieldDoubtful', details: { words, put } }),
        })),
      ],
      removed: going.map(index),
      left: [
        ...found.left.flatMap(({ paragraph, places }) =>
          places.map(([start, end]) => ({ paragraph: index(paragraph), start, end })),
        ),
        ...[...refused, ...doubtful].map(({ paragraph, start, end }) => ({ paragraph: index(paragraph), start, end })),
        ...staying.map((paragraph) => ({
          paragraph: index(paragraph),
          start: 0,
          end: text.paragraphs[paragraph]?.text.length ?? 0,
        })),
      ],
    },
    output,
  );
  return written.ok ? success(found) : written;
}

function leftRemark(paragraph: number, numbers: string): { readonly paragraph: number; readonly text: string } {
  return { paragraph, text: say({ code: 'figuresLeft', details: { numbers } }) };
}

/** Last year's workbook, as reports are held to it and as it wrote them. */
async function readLastYear(workbook: WorkbookPort) {
  const read = await workbook.read();
  if (!read.ok) return read;
  const truth = truthIn(read.value);
  if (!truth.ok) return truth;
  const material = reportData(read.value, {});
  return success({ truth: truth.value, fields: material.ok ? buildFields(material.value.data) : undefined });
}
