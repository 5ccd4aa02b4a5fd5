import { type Label, plainText, readLabel } from '../../base/text';
import { type CellContent, contentAt, contentText } from '../../workbook/snapshot';
import { readAmount } from '../readAmount';
import type { Column, Table } from '../table';

/** A text that names a row. */
export interface RowName {
  readonly text: string;
  /** Only a row without figures further up, which may as well be a line in which nothing was spent. */
  readonly loose: boolean;
  /** Among lines of its numbering that have figures. */
  readonly listed?: true;
}

/** What names a row, the row itself first, then the rows it stands under. */
export function rowPath(table: Table, row: number, column: Column): readonly RowName[] {
  const own = labelOf(table, row, column);
  if (!own) return [];
  const at = table.rows.indexOf(row);
  const path = own.texts.map((text): RowName => ({ text: readLabel(text).key, loose: false }));
  let current: Named = own;
  // A total belongs to no group, whatever stands beside the row above it.
  let group = own.texts.length > 1 || CLOSES.test(own.label.key);
  // 「一、食堂 | 收入合计 | 支出合计」: totals with nothing that they add up are of what heads them.
  let onlyTotals = group && own.texts.length === 1;
  for (let index = at - 1; index >= 0; index--) {
    const above = labelOf(table, table.rows[index] ?? 0, column);
    if (!above) continue;
    if (!group && above.texts.length > 1 && column.labelColumns.length > 1) {
      // A merged cell on the left shows its text in its first row only.
      path.push(...above.texts.slice(1).map((text): RowName => ({ text: readLabel(text).key, loose: false })));
      group = true;
    }
    if (closesGroup(current, above)) {
      path.push({ text: above.label.key, loose: false });
      break;
    }
    if (standsUnder(current, above, table, column)) {
      path.push({ text: above.label.key, loose: false });
      current = above;
      onlyTotals ||= above.texts.length === 1 && CLOSES.test(above.label.key);
      if (depthOf(current) === 1) break;
    } else if (isHeadingRow(table, above, column) && (onlyTotals || !CLOSES.test(current.label.key)))
      path.push({
        text: above.label.key,
        loose: true,
        ...(isLineOfList(table, above, column) ? { listed: true } : {}),
      });
    onlyTotals &&= CLOSES.test(above.label.key);
  }
  return path;
}

interface Named {
  readonly row: number;
  readonly label: Label;
  readonly indent: number;
  /** The label and what stands further left in the same row. */
  readonly texts: readonly string[];
}

function labelOf(table: Table, row: number, column: Column): Named | undefined {
  const texts = column.labelColumns.flatMap((at) => {
    const content = contentAt(table.sheet, row, at);
    return isWord(content) ? [content] : [];
  });
  const [raw] = texts;
  if (raw !== undefined) return { row, label: readLabel(raw), indent: indentOf(raw), texts };
  for (let at = column.column - 1; at >= table.area.left; at--) {
    const content = contentAt(table.sheet, row, at);
    if (content === undefined) continue;
    return isWord(content)
      ? { row, label: readLabel(content), indent: indentOf(content), texts: [content] }
      : undefined;
  }
  return undefined;
}

function isWord(content: CellContent): content is string {
  return typeof content === 'string' && readAmount(content).kind === 'unreadable';
}

function indentOf(raw: string): number {
  return /^\s*/.exec(raw)?.[0].length ?? 0;
}

/** How deep a numbering style stands: 一、 （一） 1. (1) ①; undefined without numbering. */
function depthOf({ label: { numbering } }: Named): number | undefined {
  if (numbering === '') return undefined;
  if (numbering === '○') return 5;
  if (/^[一二三四五六七八九十]+$/.test(numbering)) return 1;
  if (/^\([一二三四五六七八九十]+\)$/.test(numbering)) return 2;
  return numbering.startsWith('(') ? 4 : 3;
}

/** What stands under a total, 「其中：基本支出」, is a part of it and of nothing above it. */
function closesGroup(row: Named, above: Named): boolean {
  return (
    depthOf(row) === undefined &&
    depthOf(above) === undefined &&
    !above.label.partOf &&
    /^(?:合计|总计)$/.test(above.label.key) &&
    !CLOSES.test(row.label.key)
  );
}

const CLOSES = /合计|总计|小计|结转|结余|(?<!资产|负债)总额/;

function standsUnder(row: Named, above: Named, table: Table, column: Column): boolean {
  if (row.label.partOf) return !above.label.partOf;
  const [depth, aboveDepth] = [depthOf(row), depthOf(above)];
  if (depth !== undefined && aboveDepth !== undefined) return aboveDepth < depth;
  if (CLOSES.test(row.label.key)) return false;
  if (row.indent > above.indent) return true;
  if (above.label.partOf) return false;
  return (
    depth === undefined && aboveDepth !== undefined && row.indent >= above.indent && !countsUnder(table, above, column)
  );
}

const FIRST = new Set(['一', '(一)', '1', '(1)']);

/** 「项目支出 | 1、业务专项 | 2、运行专项 | 公用经费」: the numbers count what stands under a row without one. */
function countsUnder(table: Table, numbered: Named, column: Column): boolean {
  let at = table.rows.indexOf(numbered.row);
  let first: Named | undefined = numbered;
  while (first && !(depthOf(first) === depthOf(numbered) && FIRST.has(first.label.numbering)))
    first = labelOf(table, table.rows[--at] ?? -1, column);
  const before = first && labelOf(table, table.rows[at - 1] ?? -1, column);
  return (
    before !== undefined && before.label.numbering === '' && !before.label.partOf && !CLOSES.test(before.label.key)
  );
}

/** A label with no figure in the whole row: it heads those below. */
function isHeadingRow(table: Table, { row }: Named, column: Column): boolean {
  // The names of a column without any are not its own.
  if (column.labelColumns.length === 0) return false;
  return table.columns.every(
    (one) =>
      one.role !== 'value' ||
      one.labelColumns[0] !== column.labelColumns[0] ||
      isBlankOrHeading(contentText(contentAt(table.sheet, row, one.column)), one),
  );
}

/** 「三、国有资本经营预算财政拨款」 without a figure right under 「一、…」 and 「二、…」, one of which has one: nothing came in there. */
function isLineOfList(table: Table, row: Named, column: Column): boolean {
  const depth = depthOf(row);
  if (depth === undefined) return false;
  for (let at = table.rows.indexOf(row.row) - 1; at >= 0; at--) {
    const before = labelOf(table, table.rows[at] ?? -1, column);
    if (!before || depthOf(before) !== depth) return false;
    if (!isHeadingRow(table, before, column)) return true;
  }
  return false;
}

/** 「上年数 | 预算数 | 决算数」 in the middle of a body: the headings once more. */
function isBlankOrHeading(text: string, { path }: Column): boolean {
  const plain = plainText(text);
  return plain === '' || plain === path.at(-1);
}
