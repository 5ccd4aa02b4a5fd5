import { type Decimal, ZERO, sumOf } from '../../base/decimal';
import { onceFor } from '../../base/onceFor';
import { LEAF, levelOf } from '../levelOf';
import type { Doubt, Proof } from '../proof';
import { type ReadCell, type ReadRow, type ReadTable, halfStep } from '../readTable';
import { isSlip } from '../slips';
import { suspectOf } from '../suspectOf';

/** 「一、基本支出」 of 「（一）人员经费」 and 「（二）公用经费」; 「支出总计」 of 一、 and 二、. */
interface Family {
  readonly parent: ReadRow;
  readonly children: readonly ReadRow[];
  /** Lines without a number behind the last numbered one: nothing says where its own end. */
  readonly open?: boolean;
}

const TOTAL = /(?:合计|总计)$/;
const NOT_ADDED = /率|占比|比重|单价|序号|平均|进度/;

export const levelSums: Proof = {
  code: 'tableSumDiffers',
  level: 'error',
  law: '表里上一级的数等于下一级各行之和',
  find: (report) => report.tables.flatMap(brokenIn),
};

const brokenIn = onceFor((table: ReadTable): readonly Doubt[] => {
  const families = familiesOf(table);
  return table.columns.flatMap(({ index, heading }) => {
    if (NOT_ADDED.test(heading)) return [];
    const sums = families.filter(isBorneOut).flatMap((family) => readSum(family, index) ?? []);
    const holding = sums.filter((sum) => offBy(sum).isZero());
    return sums.flatMap((sum): readonly Doubt[] => {
      const off = offBy(sum);
      // A line may list only some of what it holds: another line that adds up, or a slip of hand, says that this one does not.
      if (off.isZero() || (holding.length === 0 && !slipMends(sum, off))) return [];
      return doubtOf(sum, off, table);
    });
  });
});

/** 「3.公务接待」 above 「基本支出」: lines that nothing parts from what is another list are its own where some column adds up. */
function isBorneOut({ open = false, ...family }: Family): boolean {
  if (!open) return true;
  return family.parent.cells.some((_, column) => {
    const sum = readSum(family, column);
    return sum !== undefined && !sum.whole.value.isZero() && offBy(sum).isZero();
  });
}

function familiesOf({ rows, table }: ReadTable): readonly Family[] {
  const levels = rows.map((row) => levelOf(table.rows[row.index]?.[0]?.text ?? ''));
  const own = rows.map((row, at) => ({ row, level: levels[at] ?? LEAF }));
  const lines = own.filter(({ row }) => !TOTAL.test(row.label.replace(/\s/g, '')));
  const numbered = lines.filter(({ level }) => level < LEAF);
  if (numbered.length < 2) return [];
  const nested = lines.flatMap(({ row, level }, at): readonly Family[] => {
    if (level === LEAF) return [];
    const end = lines.findIndex((one, index) => index > at && one.level <= level);
    const below = lines.slice(at + 1, end < 0 ? lines.length : end);
    const open = end < 0 && below.every((one) => one.level === LEAF);
    return family(row, below).map((one) => ({ ...one, open }));
  });
  const totals = own.filter(({ row }) => !lines.some((line) => line.row === row));
  const [total] = totals;
  return [...nested, ...(total && totals.length === 1 ? family(total.row, lines) : [])];
}

function family(parent: ReadRow, below: readonly { readonly row: ReadRow; readonly level: number }[]): Family[] {
  const top = Math.min(...below.map(({ level }) => level));
  const children = below.filter(({ level }) => level === top).map(({ row }) => row);
  return children.length >= 2 ? [{ parent, children }] : [];
}

interface Sum {
  readonly whole: ReadCell;
  readonly parts: readonly ReadCell[];
  readonly name: string;
}

function readSum({ parent, children }: Family, column: number): Sum | undefined {
  const whole = parent.cells[column];
  const parts = children.flatMap(({ cells }) => cells[column] ?? []);
  if (!whole || whole.percent || parts.length < 2 || parts.some(({ percent }) => percent)) return undefined;
  return { whole, parts, name: parent.label };
}

/** Nothing, where only rounding parts them. */
function offBy({ whole, parts }: Sum): Decimal {
  const off = sumOf(parts.map(({ value }) => value)).minus(whole.value);
  const most = Math.max(whole.decimals, ...parts.map(({ decimals }) => decimals));
  const slack = sumOf([whole, ...parts].map((cell) => (most === 0 ? ZERO : halfStep(cell, most))));
  return off.abs().lte(slack) ? ZERO : off;
}

function slipMends({ whole, parts }: Sum, off: Decimal): boolean {
  return (
    isSlip(whole.value.toFixed(2), whole.value.plus(off).toFixed(2)) ||
    parts.some(({ value }) => isSlip(value.toFixed(2), value.minus(off).toFixed(2)))
  );
}

function doubtOf({ whole, parts, name }: Sum, off: Decimal, table: ReadTable): readonly Doubt[] {
  const [told] = suspectOf(whole, whole.value.plus(off), table, table.position);
  if (!told) return [];
  return [
    {
      ...told,
      why: `表格「${table.caption.slice(0, 30)}」“${name}”下面各行之和`,
      suspects: parts.flatMap((part) => suspectOf(part, part.value.minus(off), table, table.position)),
    },
  ];
}
