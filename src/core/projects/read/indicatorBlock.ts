import { oneLine, plainText } from '../../base/text';
import { contentText } from '../../workbook/snapshot';
import type { IndicatorRecord } from '../project';
import type { HerCell } from '../targets/quantity';
import { isBlank } from '../targets/readTarget';
import { type Columns, cellAt, columnsOf, only } from './columnsOf';
import type { FormRegion } from './formRegions';
import { type SheetGrid, placeOf } from './sheetGrid';

export interface IndicatorsOfForm {
  readonly indicators: readonly IndicatorRecord[];
  readonly ownTotal: HerCell | undefined;
  readonly ownFull: HerCell | undefined;
  readonly end: number;
  /** Whether the form has a place for what was done. */
  readonly asksDone: boolean;
}

const TOTAL = /^(?:总分|总计|合计|得分合计|总得分|自评总分|自评得分|合计得分|总分合计)(?:\(.*\))?$/;
/** What an empty form prints in place of an indicator. */
const PLACEHOLDER = /^(?:指标\d*:?|[…⋯.·]+|三级指标\d*|\d+[.、]?)$/;

/** The table of 三级指标 with their targets, completions and marks, down to 总分. `body`: where one project's lines begin in a table of many. */
export function readIndicatorBlock(grid: SheetGrid, region: FormRegion, from: number, body?: number): IndicatorsOfForm {
  const header = headerRow(grid, region, from);
  if (!header) return { indicators: [], ownTotal: undefined, ownFull: undefined, end: from, asksDone: false };
  const { row: top, columns } = header;
  const third = only(columns, 'third') ?? region.left;
  const indicators: IndicatorRecord[] = [];
  const groups = new Groups(columns);
  let [ownTotal, ownFull]: (HerCell | undefined)[] = [];
  let row = body ?? top + 1;
  for (; row <= region.bottom; row++) {
    if (isTotalRow(grid, row, region, columns)) {
      ownTotal = cellAt(grid, row, only(columns, 'score'));
      ownFull = cellAt(grid, row, only(columns, 'mark'));
      break;
    }
    if (endsBlock(grid, row, region, third)) break;
    groups.read(grid, row);
    const name = grid.words(row, third);
    const indicator = indicatorAt(
      grid,
      row,
      columns,
      groups.path(oneLine(contentText(grid.cell(row, third).content))),
      groups.mark,
    );
    if (name === '' ? hasFigures(indicator) : !(PLACEHOLDER.test(name) && !hasFigures(indicator)))
      indicators.push(indicator);
  }
  return { indicators, ownTotal, ownFull, end: row, asksDone: columns.has('done') || columns.has('completion') };
}

function headerRow(
  grid: SheetGrid,
  { left, bottom, right }: FormRegion,
  from: number,
): { row: number; columns: Columns } | undefined {
  for (let row = from; row <= bottom; row++) {
    const columns = columnsOf(grid, row, left, right);
    if (columns.has('third') && (columns.has('target') || columns.has('done') || columns.has('completion')))
      return { row, columns };
  }
  return undefined;
}

/** 一级 and 二级指标 as they go on downwards, merged or left blank. */
class Groups {
  private first = '';
  private second = '';
  /** Points behind the 一级指标. */
  mark: IndicatorRecord['groupMark'];

  constructor(private readonly columns: Columns) {}

  read(grid: SheetGrid, row: number): void {
    const [first, second] = [only(this.columns, 'first'), only(this.columns, 'second')];
    const given = first === undefined ? '' : grid.words(row, first);
    if (given !== '' && given !== this.first) {
      this.first = given;
      this.second = '';
      const points = /\((\d+(?:\.\d+)?)分?\)/.exec(given)?.[1] ?? /(\d+(?:\.\d+)?)分$/.exec(given)?.[1];
      this.mark = points === undefined ? undefined : { points, place: placeOf(grid.cell(row, first ?? 0)) };
    }
    const own = second === undefined ? '' : grid.words(row, second);
    if (own !== '') this.second = own;
  }

  path(name: string): readonly [string, string, string] {
    return [withoutMark(this.first), withoutMark(this.second), name];
  }
}

function withoutMark(name: string): string {
  return name.replace(/\(\d+(?:\.\d+)?分?\)|\d+(?:\.\d+)?分$/g, '');
}

function indicatorAt(
  grid: SheetGrid,
  row: number,
  columns: Columns,
  path: readonly [string, string, string],
  groupMark: IndicatorRecord['groupMark'],
): IndicatorRecord {
  const at = (heading: Parameters<typeof only>[1]): HerCell | undefined => cellAt(grid, row, only(columns, heading));
  const third = grid.cell(row, only(columns, 'third') ?? 0);
  return {
    path,
    place: placeOf(third),
    groupMark,
    relation: at('relation'),
    target: at('target'),
    unit: at('unit'),
    direction: at('direction'),
    done: at('done') ?? at('completion'),
    full: at('mark'),
    own: at('score'),
    reason: at('reason') ?? at('remark'),
  };
}

function hasFigures({ target, done, full, own }: IndicatorRecord): boolean {
  return [target, done, full, own].some((cell) => cell !== undefined && !isBlank(cell));
}

function isTotalRow(grid: SheetGrid, row: number, { left, right }: FormRegion, columns: Columns): boolean {
  const mark = only(columns, 'mark') ?? only(columns, 'score') ?? right;
  return grid
    .cellsOf(row, left, mark - 1)
    .some(({ content }) => typeof content === 'string' && TOTAL.test(plainText(content)));
}

/** A blank row, a title, a note, or a heading of another block: one text over the whole width, or nothing where names stand. */
function endsBlock(grid: SheetGrid, row: number, { left, right }: FormRegion, third: number): boolean {
  const cells = grid.cellsOf(row, left, right);
  const [first] = cells;
  if (!first) return true;
  if (grid.rightOf(row, left) >= third && grid.rightOf(row, third) >= right) return true;
  return (
    cells.length === 1 && first.column < third && grid.isBlank(row, third) && grid.bottomOf(row, first.column) === row
  );
}
