import type { Scorecard } from '../scorecard/scorecard';
import type { CellDraft, WorkbookDraft } from '../workbook/draft';
import { SCORE_COLUMNS as C } from './columns/scoreColumns';
import { placesOf } from './indicatorPlaces';
import type { SheetInputs } from './sheetInputs';

/**
 * 扣分说明 by path, as the sheet shows it. On the way it holds the sheet against the scorecard: the formula's score and
 * the exact one are two readings of one rule, and a difference between them is our mistake, never hers to find.
 */
export function scoreReasons(
  draft: WorkbookDraft,
  scorecard: Scorecard,
  inputs: SheetInputs,
): ReadonlyMap<string, string> {
  const cells = new Map<string, CellDraft>();
  for (const cell of draft.sheets.find(({ key }) => key === 'scores')?.cells ?? [])
    cells.set(`${String(cell.row)},${String(cell.column)}`, cell);
  const shown = (row: number, column: number): string => shownIn(cells.get(`${String(row)},${String(column)}`));
  return new Map(
    scorecard.indicators.map(({ path, score, status }) => {
      const row = placesOf(inputs.places, path).scoreRow;
      const printed = shown(row, C.score);
      const expected = status === 'notApplicable' ? '不适用' : (score?.toString() ?? '');
      if (printed !== expected && !(status === 'pending' && !/^-?\d/.test(printed))) {
        throw new Error(`The sheet scores ${path} as “${printed}”, the scorecard as “${expected}”`);
      }
      return [path, shown(row, C.reason)];
    }),
  );
}

function shownIn(cell: CellDraft | undefined): string {
  switch (cell?.content.kind) {
    case 'text':
      return cell.content.text;
    case 'number':
      return cell.content.value.toString();
    case 'formula': {
      const { value } = cell.content;
      return typeof value === 'object' && 'error' in value ? value.error : value.toString();
    }
    default:
      return '';
  }
}
