import { type Decimal, sumOf } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { evened } from '../../statements/readText';
import type { Doubt, Proof } from '../proof';
import type { ReadColumn, ReadRow, ReadTable } from '../readTable';
import { isSlip } from '../slips';
import { suspectOf } from '../suspectOf';
import { type WrongSum, wrongSum } from '../wrongSum';

/** A line that is the sum of others. */
interface Group {
  readonly line: ReadRow;
  readonly parts: readonly ReadRow[];
  /** Whether the words alone say that these are all; of 「其中」 another column has to say it. */
  readonly certain: boolean;
  /** Of a 合计 over lines with 「其中」 among them: all that stand above it, and where an inner list opens. */
  readonly lines?: readonly { readonly row: ReadRow; readonly inner: boolean }[];
}

const TOTAL = /^(?:合计|总计|总分|合计得分)$/;
const SUBTOTAL = /小计$/;
const INNER = /^(?:其中[:：]?|——|\u3000+|\s{2,})/;
const PART_OF_BASIC = /^(?:人员经费|人员支出|(?:日常)?公用经费|(?:日常)?公用支出)$/;
const NOT_ADDED = /率|占比|比重|单价|单项|序号|平均|名次|增减|完成值/;

export const groupedSums: Proof = {
  code: 'tableSumDiffers',
  level: 'error',
  law: '小计等于它上面各行之和，合计等于各小计之和，“其中”的各行不多于它们的上一行',
  find: (report) => report.tables.flatMap(brokenIn),
};

const brokenIn = onceFor((table: ReadTable): readonly Doubt[] =>
  groupsOf(table).flatMap((group) => {
    const columns = table.columns.filter(({ heading }) => !NOT_ADDED.test(heading));
    const wrong = columns.map((column) => ({ column, found: sumIn(group, column) }));
    const holding = wrong.filter(({ column, found }) => found.length === 0 && isAdded(group, column)).length;
    // Columns that add up as they are printed were not rounded, and so was none of them.
    const exact = columns.filter((column) => isAdded(group, column) && isExact(group, column));
    const strict = exact.length > 1 && exact.length >= columns.filter((column) => isAdded(group, column)).length - 1;
    return wrong.flatMap(({ column, found: told }) => {
      const found = strict && !isExact(group, column) ? sumIn(group, column, true) : told;
      return (
        found
          // What fell beside what rose may be more than both together.
          .filter(
            ({ cell, parts, sum }) =>
              group.certain ||
              holding > 0 ||
              (group.lines !== undefined && isOneSlip({ cell, parts, sum }) && !addsUpOtherwise(group, column)) ||
              (parts.some(({ value }) => value.gt(cell.value)) && !parts.some(({ value }) => value.isNegative())),
          )
          .flatMap((one) => doubtOf(one, table))
      );
    });
  }),
);

function groupsOf({ rows, table, columns }: ReadTable): readonly Group[] {
  const inner = innerRows(rows, table);
  const outer = rows.filter((row) => !inner.has(row));
  const labelled = (row: ReadRow, pattern: RegExp): boolean =>
    [row.label, row.path[0] ?? ''].some((text) => pattern.test(evened(text)));
  const subtotals = outer.filter((row) => labelled(row, SUBTOTAL));
  const total = outer.find((row) => labelled(row, TOTAL));
  const listed = outer.filter((row) => row !== total);
  if (total && subtotals.length > 0 && areLinesToo(total, listed, subtotals, columns))
    return [{ line: total, parts: listed, certain: true }, ...parentsOf(rows, inner)];
  const groups: Group[] = subtotals.map((line, at) => {
    const from = at === 0 ? -1 : (subtotals[at - 1]?.index ?? -1);
    const parts = outer.filter(({ index }) => index > from && index < line.index).filter((row) => row !== total);
    return { line, parts, certain: true };
  });
  const last = subtotals.at(-1);
  // 「其中：基本支出」 「项目支出」 under a total are that total once more.
  const isLast = total !== undefined && outer[0] !== total;
  const leaves = outer.filter(
    (row) => row !== total && !subtotals.includes(row) && !(isLast && row.index > total.index),
  );
  // A line behind the last 小计 belongs to none.
  if (total && last && leaves.every(({ index }) => index < last.index))
    groups.push({ line: total, parts: subtotals, certain: subtotals.length > 1 });
  if (total && !last && inner.size > 0) {
    const lines = rows.filter((row) => row !== total).map((row) => ({ row, inner: inner.has(row) }));
    groups.push({ line: total, parts: leaves, certain: false, lines });
  }
  return [...groups, ...parentsOf(rows, inner)].filter(({ parts }) => parts.length > 1);
}

/** 「其他专项小计」 of what the table lists nowhere: a column makes its total with it, and none does without or by the 小计 alone. */
function areLinesToo(
  line: ReadRow,
  listed: readonly ReadRow[],
  subtotals: readonly ReadRow[],
  columns: readonly ReadColumn[],
): boolean {
  const added = columns.filter((column) => !NOT_ADDED.test(column.heading) && isAdded({ line, parts: listed }, column));
  const makes = (parts: readonly ReadRow[]) => added.some((column) => isExact({ line, parts }, column));
  return makes(listed) && !makes(subtotals) && !makes(listed.filter((row) => !subtotals.includes(row)));
}

/** 「其中：购置费」, and what is set in below it. */
function innerRows(rows: readonly ReadRow[], table: ReadTable['table']): ReadonlySet<ReadRow> {
  const texts = rows.map(
    ({ index }) => (table.rows[index] ?? []).map(({ text }) => text).find((text) => /[\u4e00-\u9fff]/.test(text)) ?? '',
  );
  const plain = texts.map((text) => evened(text).replace(/\s|^其中:?/g, ''));
  // 「基本支出」, 「其中：人员经费」, 「公用经费」: the second of its parts says no more that it is one.
  const known = plain.some((text) => text === '基本支出') && plain.some((text) => PART_OF_BASIC.test(text));
  return new Set(
    rows.filter((_, at) => (INNER.test(texts[at] ?? '') && at > 0) || (known && PART_OF_BASIC.test(plain[at] ?? ''))),
  );
}

function parentsOf(rows: readonly ReadRow[], inner: ReadonlySet<ReadRow>): readonly Group[] {
  return rows.flatMap((line, at): readonly Group[] => {
    const next = rows[at + 1];
    if (inner.has(line) || !next || !inner.has(next)) return [];
    const end = rows.findIndex((row, index) => index > at && !inner.has(row));
    const below = rows.slice(at + 1, end < 0 ? rows.length : end);
    // 「其中：基本支出」, 「人员经费」, 「公用经费」: the two are of the first, and not of the total beside it.
    const basic = below.some(({ label }) => /^(?:其中[:：]?)?基本支出$/.test(evened(label).replace(/\s/g, '')));
    const isOfBasic = ({ label }: ReadRow): boolean => PART_OF_BASIC.test(evened(label).replace(/\s|^其中:?/g, ''));
    const beside = end >= 0 && /^项目支出$/.test(rows[end]?.label.trim() ?? '') ? rows.slice(end, end + 1) : [];
    const parts = basic ? [...below.filter((row) => !isOfBasic(row)), ...beside] : below;
    return [{ line, parts, certain: false }];
  });
}

function sumIn({ line, parts }: Group, { index, heading }: ReadColumn, strict = false): readonly WrongSum[] {
  const cell = line.cells[index];
  const own = parts
    .map(({ cells }) => cells[index])
    .filter((part, at, all) => all.findIndex((one) => one?.cell === part?.cell) === at);
  if (!cell || cell.percent) return [];
  return wrongSum(
    cell,
    own,
    `「${line.label}」「${heading}」是那几行之和`,
    strict || /得分|分值|权重|评分/.test(heading),
    strict,
  );
}

/** One figure another, of as many digits as no chance mends. */
function isOneSlip({ cell, parts, sum }: Pick<WrongSum, 'cell' | 'parts' | 'sum'>): boolean {
  const places = Math.max(cell.decimals, ...parts.map(({ decimals }) => decimals));
  const off = cell.value.minus(sum);
  const mends = [[cell, sum] as const, ...parts.map((part) => [part, part.value.plus(off)] as const)];
  return mends.some(
    ([one, value]) =>
      one.cell.text.replace(/\D/g, '').length >= 4 && isSlip(one.value.toFixed(places), value.toFixed(places)),
  );
}

/** How many readings of inner lists are tried. */
const READINGS = 256;

/** Behind 「其中：绩效工资」 the next lines may be of its list as well: any reading that adds up is right. */
function addsUpOtherwise({ line, lines = [] }: Group, { index }: ReadColumn): boolean {
  const total = line.cells[index];
  if (!total) return true;
  let sums: { readonly sum: Decimal; readonly open: boolean }[] = [{ sum: total.value.times(0), open: false }];
  for (const { row, inner } of lines) {
    const value = row.cells[index]?.value ?? total.value.times(0);
    sums = sums.flatMap(({ sum, open }) => [
      ...(inner ? [] : [{ sum: sum.plus(value), open: false }]),
      ...(inner || open ? [{ sum, open: true }] : []),
    ]);
    if (sums.length > READINGS) return true;
  }
  return sums.some(({ sum }) => sum.equals(total.value));
}

function isExact({ line, parts }: Pick<Group, 'line' | 'parts'>, { index }: ReadColumn): boolean {
  const values = parts.flatMap(({ cells }) => cells[index] ?? []).map(({ value }) => value);
  return line.cells[index]?.value.equals(sumOf(values)) === true;
}

/** Whether it adds anything up at all. */
function isAdded({ line, parts }: Pick<Group, 'line' | 'parts'>, { index }: ReadColumn): boolean {
  const cell = line.cells[index];
  return cell !== undefined && !cell.value.isZero() && parts.filter(({ cells }) => cells[index]).length > 1;
}

function doubtOf({ cell, sum, why, parts }: WrongSum, table: ReadTable): readonly Doubt[] {
  const { position } = table;
  const [first] = suspectOf(cell, sum, table, position);
  const suspects = parts.flatMap((part) => suspectOf(part, part.value.plus(cell.value).minus(sum), table, position));
  return first ? [{ ...first, why: `表格「${table.caption.slice(0, 30)}」${why}`, suspects }] : [];
}
