import { oneLine, readLabel } from '../base/text';
import type { CellRange } from '../workbook/address';
import { type SheetSnapshot, contentText } from '../workbook/snapshot';
import { COUNTER_HEADINGS, isCodeHeading, isLabelHeading } from './lexicon';
import type { Line } from './lines';
import { bracketedMoneyUnit, statedMoneyUnit } from './moneyUnit';
import { periodOf } from './period';
import { readAmount } from './readAmount';
import type { Column } from './table';
import { isUnitColumn } from './unitColumn';

/** The header as a tree, read off as one path per column. */
export function buildColumns(sheet: SheetSnapshot, header: readonly Line[], body: readonly Line[]): readonly Column[] {
  const { left, right } = spanOf(header, body);
  const merges = sheet.merges.filter(
    (merge) =>
      merge.left <= right &&
      merge.right >= left &&
      header.some((line) => line.row >= merge.top && line.row <= merge.bottom),
  );
  const levels: ReadonlyMap<number, string>[] = [];
  for (const [index, line] of header.entries())
    levels.push(spread(line, { left, right, merges, above: levels.at(-1), below: header.slice(index + 1) }));
  const found = Array.from({ length: right - left + 1 }, (_, index) => headingOf(left + index, levels));
  const columns = withLabels(found, body).filter(
    ({ path, role }) => path.length > 0 || role === 'label' || role === 'unit',
  );
  return columns.filter((column, index) => !goesOn(column, columns[index - 1], body));
}

/** Under the same merged heading as the column before it, and empty: each of its cells is merged with the one on the left. */
function goesOn({ column, path, role }: Column, before: Column | undefined, body: readonly Line[]): boolean {
  const isSame = role === 'value' && before?.column === column - 1 && before.path.join('|') === path.join('|');
  return isSame && !body.some((line) => line.cells.some((cell) => cell.column === column));
}

function spanOf(...parts: readonly (readonly Line[])[]): { left: number; right: number } {
  let [left, right] = [Infinity, 0];
  for (const lines of parts) {
    for (const line of lines) {
      left = Math.min(left, line.first);
      right = Math.max(right, line.last);
    }
  }
  return { left, right };
}

type Heading = Omit<Column, 'labelColumns'>;

function headingOf(column: number, levels: readonly ReadonlyMap<number, string>[]): Heading {
  const texts: string[] = [];
  for (const level of levels) {
    const text = level.get(column);
    if (text !== undefined && text !== texts.at(-1)) texts.push(text);
  }
  const path = texts.map((text) => readLabel(text).key);
  return {
    column,
    path,
    heading: texts.map(oneLine).join(' / '),
    role: roleOf(path),
    period: periodOf(path),
    unit: texts.map((text) => bracketedMoneyUnit(text) ?? statedMoneyUnit(text)).find((unit) => unit !== undefined),
  };
}

function roleOf(path: readonly string[]): Column['role'] {
  const last = path.at(-1) ?? '';
  if (COUNTER_HEADINGS.includes(last)) return 'counter';
  if (isCodeHeading(last)) return 'code';
  return isLabelHeading(last) ? 'label' : 'value';
}

/** Ties every column to those that name its rows. Where no heading says so, texts on the left of the figures are the labels. */
function withLabels(headings: readonly Heading[], body: readonly Line[]): readonly Column[] {
  const { texts, figures } = contentsOf(headings, body);
  const columns: Column[] = [];
  let naming: number[] = [];
  // A number or a code in front of a name does not name the row.
  let named = false;
  let figuresSince = false;
  for (const heading of headings) {
    if (heading.role === 'value' && isUnitColumn(heading, body)) {
      columns.push({ ...heading, role: 'unit', labelColumns: naming });
      continue;
    }
    const role: Column['role'] =
      heading.role === 'value' &&
      texts.has(heading.column) &&
      (!named ||
        heading.path.length === 0 ||
        (figuresSince && namesFigures(heading, headings, { texts, figures })) ||
        (!figuresSince && divides(heading, naming[0], body)))
        ? 'label'
        : heading.role;
    if (role !== 'value') {
      if (figuresSince) {
        naming = [];
        named = false;
      }
      figuresSince = false;
      named ||= role === 'label';
      if (role === 'label') naming = [heading.column, ...naming];
      else naming = [...naming, heading.column];
    } else if (heading.path.length > 0 || figures.has(heading.column)) {
      figuresSince = true;
    }
    columns.push({ ...heading, role, labelColumns: naming });
  }
  return columns;
}

/** Enough rows to tell texts from figures; a register of thousands of rows is not read for it. */
const SAMPLE_ROWS = 40;

/** Words after figures and before others begin the next list, whatever its heading says: 「收入 | 决算数 | 支出 | 决算数」. */
function namesFigures({ column, path }: Heading, headings: readonly Heading[], { texts, figures }: Contents): boolean {
  if (path.some((word) => BESIDE_FIGURES.test(word))) return false;
  const next = headings.find((one) => one.column > column && (texts.has(one.column) || figures.has(one.column)));
  return next !== undefined && figures.has(next.column);
}

/** 「支出 | 人员经费」 over 「支出 | 公用经费」, whatever the headings are called: the first names a group, the second its rows. */
function divides({ column, path }: Heading, group: number | undefined, body: readonly Line[]): boolean {
  if (group === undefined || path.some((word) => BESIDE_FIGURES.test(word))) return false;
  const textAt = ({ cells }: Line, at: number) => {
    const content = cells.find((cell) => cell.column === at)?.content;
    return content === undefined ? '' : contentText(content).trim();
  };
  // A merged cell on the left shows its text in its first row only.
  let over = '';
  const rows = body.slice(0, SAMPLE_ROWS).map((line) => {
    over = textAt(line, group) || over;
    return [over, textAt(line, column)] as const;
  });
  const named = rows.filter(([, name]) => name !== '');
  const groups = new Set(named.map(([over]) => over).filter((over) => over !== ''));
  const names = new Set(named.map((pair) => pair.join('|')));
  return groups.size < named.length && names.size === named.length && named.length * 2 > rows.length;
}

/** What is written beside a figure and names none. */
const BESIDE_FIGURES =
  /备注|说明|原因|依据|文号|日期|时间|来源|方式|单位$|负责|责任|状态|是否|类型|方向|性质$|目标|完成情况|措施/;

interface Contents {
  readonly texts: ReadonlySet<number>;
  readonly figures: ReadonlySet<number>;
}

/** Columns in which more cells are words than numbers, and those in which more are numbers. */
function contentsOf(headings: readonly Heading[], body: readonly Line[]): Contents {
  const words = new Map<number, number>();
  for (const { cells } of body.slice(0, SAMPLE_ROWS)) {
    for (const { column, content } of cells) {
      const amount = typeof content === 'string' ? readAmount(content).kind : 'number';
      if (amount === 'nothing') continue;
      words.set(column, (words.get(column) ?? 0) + (amount === 'unreadable' ? 1 : -1));
    }
  }
  const columns = headings.map(({ column }) => column);
  return {
    texts: new Set(
      headings.flatMap((heading) =>
        (words.get(heading.column) ?? 0) > 0 || holdsYears(heading, body) ? [heading.column] : [],
      ),
    ),
    figures: new Set(columns.filter((column) => (words.get(column) ?? 0) < 0)),
  };
}

/** 2023 over 2024 under 「年度」 names the rows. */
function holdsYears({ path, column }: Heading, body: readonly Line[]): boolean {
  if (!/^(?:年度|年份)$/.test(path.at(-1) ?? '')) return false;
  const cells = body.flatMap((line) => line.cells.filter((cell) => cell.column === column));
  return cells.length > 0 && cells.every(({ content }) => /^20\d{2}(?:年度?)?$/.test(contentText(content).trim()));
}

interface Surroundings {
  readonly left: number;
  readonly right: number;
  readonly merges: readonly CellRange[];
  /** The header row above, laid out already. */
  readonly above: ReadonlyMap<number, string> | undefined;
  readonly below: readonly Line[];
}

/**
 * One header row laid over all columns. A merged cell covers its columns; where there are no merges, a blank to the
 * right of a text continues it as long as it stands under the same heading and a row below has something to say there.
 */
function spread(line: Line, { left, right, merges, above, below }: Surroundings): ReadonlyMap<number, string> {
  const own = new Map(line.cells.map((cell) => [cell.column, contentText(cell.content)]));
  const headedBelow = new Set(below.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const merged = merges.some((one) => one.top === line.row && one.right > one.left);
  const laid = new Map<number, string>();
  let carried: string | undefined;
  for (let column = left; column <= right; column++) {
    const merge = merges.find(
      (one) => line.row >= one.top && line.row <= one.bottom && column >= one.left && column <= one.right,
    );
    const text = own.get(column);
    if (merge) {
      carried = undefined;
      const anchor = mergedText(own, merge, line.row);
      if (anchor !== undefined) laid.set(column, anchor);
    } else if (text !== undefined) {
      laid.set(column, text);
      carried = merged || isLabelHeading(readLabel(text).key) ? undefined : text;
    } else if (carried !== undefined && headedBelow.has(column) && above?.get(column) === above?.get(column - 1)) {
      laid.set(column, carried);
    } else {
      carried = undefined;
    }
  }
  return laid;
}

/** A merge shows its top-left cell; a row below the merge's first adds nothing of its own. */
function mergedText(own: ReadonlyMap<number, string>, merge: CellRange, row: number): string | undefined {
  return row === merge.top ? own.get(merge.left) : undefined;
}
