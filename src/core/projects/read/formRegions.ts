import { plainText } from '../../base/text';
import { contentText } from '../../workbook/snapshot';
import { FIELD_LABEL, type Heading, NAME_LABEL, NAME_WITH_VALUE, headingOf } from './projectHeadings';
import type { SheetGrid } from './sheetGrid';
import type { HerCell } from '../targets/quantity';

/** One form on a sheet: from the line of 项目名称 to the next form, between two columns. */
export interface FormRegion {
  /** The first row after the form before it: title, year and unit stand from here on. */
  readonly from: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  /** The cell of the name, or of the label where nothing is filled in. */
  readonly nameCell: HerCell;
  readonly name: string;
  /** Where its 项目名称 stands, in the row `top`. */
  readonly labelColumn: number;
}

interface Anchor {
  readonly row: number;
  readonly column: number;
}

/** Every 项目名称 that heads a form and no list. */
export function formRegions(grid: SheetGrid): readonly FormRegion[] {
  const anchors = findAnchors(grid);
  return anchors.map((anchor, index) => region(grid, anchors, anchor, index));
}

/** Headings beside 项目名称 that make the row the header of a list. */
const OF_A_LIST: ReadonlySet<Heading> = new Set([
  'counter',
  'initial',
  'adjusted',
  'delta',
  'deltaOrAdjusted',
  'budget',
  'executed',
  'rate',
  'mark',
  'score',
  'first',
  'second',
  'third',
  'target',
  'done',
  'goal',
  'completion',
]);

function findAnchors(grid: SheetGrid): readonly Anchor[] {
  const anchors: Anchor[] = [];
  grid.sheet.rows.forEach((contents, row) => {
    contents?.forEach((content, column) => {
      if (typeof content !== 'string' || !content.includes('称')) return;
      const words = plainText(content).replace(/[:：]$/, '');
      if ((NAME_LABEL.test(words) || NAME_WITH_VALUE.test(words)) && !headsList(grid, row, column))
        anchors.push({ row, column });
    });
  });
  return anchors;
}

/** Between the blank columns on both sides of it. */
function headsList(grid: SheetGrid, row: number, column: number): boolean {
  if (isFollowedByFields(grid, row, column)) return false;
  const bottom = Math.min(row + ROWS_THAT_TELL, grid.lastRow);
  const right = lastFilledColumn(grid, row, bottom, column, column + MOST_COLUMNS);
  let left = column;
  while (left > 0 && !isBlankColumn(grid, row, bottom, left - 1)) left--;
  return grid
    .cellsOf(row, left, right)
    .some(
      (cell) =>
        cell.column !== column && typeof cell.content === 'string' && OF_A_LIST.has(headingOf(cell.content) ?? 'name'),
    );
}

/** 「项目名称 | 总分」 over 「主管部门 | …」 is a form of a project that is called so. */
function isFollowedByFields(grid: SheetGrid, row: number, column: number): boolean {
  const next = grid.bottomOf(row, column) + 1;
  return (
    FIELD_LABEL.test(grid.words(next, column).replace(/:$/, '')) &&
    grid.cellsOf(row, column, column + MOST_COLUMNS).length <= 2
  );
}

/** Two forms that begin within so many rows stand side by side. */
const SIDE_BY_SIDE = 3;
const MOST_COLUMNS = 40;
const ROWS_THAT_TELL = 12;

function region(grid: SheetGrid, anchors: readonly Anchor[], { row, column }: Anchor, index: number): FormRegion {
  const beside = near(anchors, index).filter((other) => other.column > column);
  const edge = Math.min(...beside.map((other) => other.column - 1), column + MOST_COLUMNS);
  const below = firstOf(anchors, index + 1, (other) => other.row > row + SIDE_BY_SIDE && other.column <= edge);
  const bottom = below ? below.row - 1 : grid.lastRow;
  const right = lastFilledColumn(grid, row, Math.min(bottom, row + ROWS_THAT_TELL), column, edge);
  const before = lastOf(anchors, index - 1, (other) => other.row < row - SIDE_BY_SIDE && other.column <= right);
  return {
    from: before ? before.row + 1 : 0,
    top: row,
    labelColumn: column,
    left: leftOf(grid, near(anchors, index), { row, column }),
    bottom,
    right,
    ...nameOf(grid, row, column, right),
  };
}

/** Of a thousand forms each looks at those around it only: they come in the order of their rows. */
function near(anchors: readonly Anchor[], index: number): readonly Anchor[] {
  const row = anchors[index]?.row ?? 0;
  let [first, last] = [index, index];
  while (row - (anchors[first - 1]?.row ?? -Infinity) <= SIDE_BY_SIDE) first--;
  while ((anchors[last + 1]?.row ?? Infinity) - row <= SIDE_BY_SIDE) last++;
  return anchors.slice(first, last + 1);
}

type Tells = (anchor: Anchor) => boolean;

function firstOf(anchors: readonly Anchor[], from: number, tells: Tells): Anchor | undefined {
  for (let at = from; at < anchors.length; at++) {
    const anchor = anchors[at];
    if (anchor && tells(anchor)) return anchor;
  }
  return undefined;
}

function lastOf(anchors: readonly Anchor[], from: number, tells: Tells): Anchor | undefined {
  for (let at = from; at >= 0; at--) {
    const anchor = anchors[at];
    if (anchor && tells(anchor)) return anchor;
  }
  return undefined;
}

/** The block names may stand on the left of 项目名称; where another form stands there, they are its. */
function leftOf(grid: SheetGrid, beside: readonly Anchor[], { row, column }: Anchor): number {
  if (beside.some((other) => other.column < column)) return column;
  const bottom = Math.min(row + ROWS_THAT_TELL, grid.lastRow);
  let left = column;
  while (left > 0 && !isBlankColumn(grid, row, bottom, left - 1)) left--;
  return left;
}

/** The form ends before the first column in which none of its first rows has anything. */
function lastFilledColumn(grid: SheetGrid, top: number, bottom: number, left: number, edge: number): number {
  for (let column = left + 1; column <= edge; column++) if (isBlankColumn(grid, top, bottom, column)) return column - 1;
  return edge;
}

function isBlankColumn(grid: SheetGrid, top: number, bottom: number, column: number): boolean {
  for (let row = top; row <= bottom; row++) if (!grid.isBlank(row, column)) return false;
  return true;
}

function nameOf(grid: SheetGrid, row: number, column: number, right: number): Pick<FormRegion, 'nameCell' | 'name'> {
  const label = grid.cell(row, column);
  const own = typeof label.content === 'string' ? NAME_WITH_VALUE.exec(plainText(label.content)) : undefined;
  if (own)
    return {
      nameCell: label,
      name: contentText(label.content)
        .replace(/^[^:：]*[:：]/, '')
        .trim(),
    };
  const [next] = grid.cellsOf(row, grid.rightOf(row, column) + 1, right);
  const text =
    next && typeof next.content !== 'boolean' && typeof next.content !== 'object'
      ? String(next.content ?? '').trim()
      : '';
  if (!next || FIELD_LABEL.test(plainText(text))) return { nameCell: label, name: '' };
  return { nameCell: grid.cell(next.row, next.column), name: text.replace(/\s+/g, ' ') };
}
