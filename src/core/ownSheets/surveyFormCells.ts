import type { SheetKey } from '../sheets/sheetKeys';
import type { SurveyForm } from '../sheets/sheetInputs';
import type { OwnSheet } from './ownSheet';

/** The cells of 满意度问卷 that hold a line of the form, those of rows that she put in between among them. */
export function surveyFormCells({
  sheets,
  surveyForm,
}: {
  readonly sheets: ReadonlyMap<SheetKey, OwnSheet>;
  readonly surveyForm: SurveyForm;
}): (row: number, column: number) => boolean {
  const found = sheets.get('survey');
  const first = (found?.headerRow ?? -1) + 1;
  const columns = new Set(LINE.map((name) => found?.columns.get(name)));
  return (row, column) => row >= first && row < first + surveyForm.lines.length && columns.has(column);
}

const LINE = ['question', 'satisfied', 'neutral', 'dissatisfied'];
