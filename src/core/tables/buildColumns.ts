import { oneLine, readLabel } from '../base/text';
import type { CellRange } from '../workbook/address';
import { type SheetSnapshot, contentText } from '../workbook/snapshot';
import { CODE_HEADINGS, COUNTER_HEADINGS, isLabelHeading } from './lexicon';
import type { Line } from './lines';
import { bracketedMoneyUnit, statedMoneyUnit } from './moneyUnit';
import { periodOf } from './period';
import type { Column } from './table';

/** The header as a tree, read off as one path per column. */
export function buildColumns(sheet: SheetSnapshot, header: readonly Line[], body: readonly Line[]): readonly Column[] {
  const left = Math.min(...[...header, ...body].map((line) => line.cells[0]?.column ?? Infinity));
  const right = Math.max(...[...header, ...body].map((line) => line.cells.at(-1)?.column ?? 0));
  const merges = sheet.merges.filter((merge) => header.some((line) => line.row >= merge.top && line.row <= merge.bottom));
  const levels = header.map((line, index) => spread(line, left, right, merges, index < header.length - 1 ? header[index + 1] : undefined));
  const columns: Column[] = [];
  let labelColumn: number | undefined;
  for (let column = left; column <= right; column++) {
    const texts: string[] = [];
    for (const level of levels) {
      const text = level.get(column);
      if (text !== undefined && text !== texts.at(-1)) texts.push(text);
    }
    const path = texts.map((text) => readLabel(text).key);
    const role = roleOf(path);
    if (role === 'label') labelColumn = column;
    if (texts.length === 0) continue;
    columns.push({
      column,
      path,
      heading: texts.map(oneLine).join(' / '),
      role,
      labelColumn,
      period: periodOf(path),
      unit: texts.map((text) => bracketedMoneyUnit(text) ?? statedMoneyUnit(text)).find((unit) => unit !== undefined),
    });
  }
  return columns;
}

/**
 * One header row laid over all columns. A merged cell covers its columns; where there are no merges, a blank to the
 * right of a text continues it as long as the row below has something to say there.
 */
function spread(line: Line, left: number, right: number, merges: readonly CellRange[], below: Line | undefined): ReadonlyMap<number, string> {
  const own = new Map(line.cells.map((cell) => [cell.column, contentText(cell.content)]));
  const laid = new Map<number, string>();
  let carried: string | undefined;
  for (let column = left; column <= right; column++) {
    const merge = merges.find((one) => line.row >= one.top && line.row <= one.bottom && column >= one.left && column <= one.right);
    const text = own.get(column);
    if (merge) {
      carried = undefined;
      const anchor = sheetText(own, merge, line.row);
      if (anchor !== undefined) laid.set(column, anchor);
      if (column === merge.right) carried = undefined;
    } else if (text !== undefined) {
      laid.set(column, text);
      carried = below && !merges.some((one) => one.top === line.row) ? text : undefined;
    } else if (carried !== undefined && below?.cells.some((cell) => cell.column === column)) {
      laid.set(column, carried);
    } else {
      carried = undefined;
    }
  }
  return laid;
}

/** A merge shows its top-left cell; a row below the merge's first adds nothing of its own. */
function sheetText(own: ReadonlyMap<number, string>, merge: CellRange, row: number): string | undefined {
  return row === merge.top ? own.get(merge.left) : undefined;
}

function roleOf(path: readonly string[]): Column['role'] {
  const last = path.at(-1) ?? '';
  if (COUNTER_HEADINGS.includes(last)) return 'counter';
  if (CODE_HEADINGS.includes(last) || /编码$|代码$/.test(last)) return 'code';
  return isLabelHeading(last) ? 'label' : 'value';
}
