import { NOT_APPLICABLE } from '../rules/cellText';
import type { Scorecard, ScoredIndicator } from '../scorecard/scorecard';
import type { CellDraft, WorkbookDraft } from '../workbook/workbookDraft';
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
      const scoreCell = cells.get(`${String(row)},${String(C.score)}`);
      if (!agrees(scoreCell, status, score)) {
        const expected = status === 'notApplicable' ? NOT_APPLICABLE : (score?.toString() ?? '');
        throw new Error(`The sheet scores ${path} as “${shownIn(scoreCell)}”, the scorecard as “${expected}”`);
      }
      return [path, shown(row, C.reason)];
    }),
  );
}

/** Only a number is a score, here as in the sums of the sheet: a 「0」 she typed as a text leaves the score open. */
function agrees(
  cell: CellDraft | undefined,
  status: ScoredIndicator['status'],
  score: ScoredIndicator['score'],
): boolean {
  const content = cell?.content;
  const value = content?.kind === 'formula' || content?.kind === 'number' ? content.value : undefined;
  const number = typeof value === 'object' && !('error' in value) ? value : undefined;
  if (status === 'notApplicable') return shownIn(cell) === NOT_APPLICABLE;
  return score === undefined ? number === undefined : number?.equals(score) === true;
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
