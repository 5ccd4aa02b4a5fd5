import { readLabel } from '../../base/text';
import { contentAt, contentText } from '../../workbook/snapshot';
import { isFilled } from '../lines';
import { readAmount } from '../readAmount';
import type { Column, Table } from '../table';
import { isAnotherTotal } from './anotherTotal';
import type { Meaning } from './meaning';
import { comesTo, mayBeInTotal } from './partsOfTotal';
import type { Residue } from './residue';
import { ALL_OF_TOWNSHIP } from './townshipKinds';

/** A total of all with more said of it. */
const TOTAL = /(?:合|总|共)\s*计/;
/** Of all lines over it; 「项目预算合计」 in a list of figures is one figure of many. */
const CLOSING_TOTAL = new RegExp(`^(?:本年|部门|${ALL_OF_TOWNSHIP})?(?:收入|支出)?(?:合计|总计|共计)$`);
const QUALIFIED_TOTAL = /(?:合\s*计|总\s*计|共\s*计)\s*[(（[【:：,，]/;
const isAmount = (said: ReadonlySet<Meaning>) => ![...said].some((meaning) => meaning.startsWith('measure:'));

type Read = (texts: readonly string[]) => {
  readonly meanings: ReadonlySet<Meaning>;
  readonly residue: readonly Residue[];
};

/** What nobody knows of the totals that a column is in, or of which it is one. */
export function unknownOfTotals(
  table: Table,
  column: Column,
  said: ReadonlySet<Meaning>,
  read: Read,
): readonly Residue[] {
  return [
    ...unknownUnderTotal(table, column, read),
    ...unknownRivals(table, column, said, read),
    ...unknownOfTotalOver(table, column, read),
    ...unknownOfTotalRows(table, column, said, read),
  ];
}

/** 「合计（不含学校）」 is said of all that it is the total of: of the columns beside it, and of the rows. */
function unknownOfTotalOver(table: Table, { column, path }: Column, read: Read): readonly Residue[] {
  const over = path.slice(0, -1);
  return table.columns.flatMap((total) => {
    const word = total.path.at(-1) ?? '';
    const covers = total.path.slice(0, -1).every((one, level) => over[level] === one);
    return total.column !== column && total.role === 'value' && covers && QUALIFIED_TOTAL.test(word)
      ? read([word]).residue
      : [];
  });
}

function unknownOfTotalRows(
  table: Table,
  { column, labelColumns }: Column,
  said: ReadonlySet<Meaning>,
  read: Read,
): readonly Residue[] {
  const { sheet, rows } = table;
  const ofLines = new Set([...said, ...read([table.title]).meanings]);
  return labelColumns.flatMap((at) => {
    const lastTotal = lastTotalOf(table, at, column);
    return rows.flatMap((row) => {
      const content = contentAt(sheet, row, at);
      if (typeof content !== 'string') return [];
      // 「减：内部往来」 「抵销后支出」 under the last of the totals: what is left of it is another figure.
      if (row > lastTotal && isFilled(contentAt(sheet, row, column))) return read([readLabel(content).key]).residue;
      if (!TOTAL.test(content)) return [];
      const { key, text } = readLabel(content);
      const { meanings, residue } = read([key]);
      // 「调整后合计」 under 「合计」: nobody knows which of them is meant.
      if (/计$/.test(key) && isAnotherTotal(meanings, table.year, ofLines)) return [{ word: key, text }];
      return QUALIFIED_TOTAL.test(key) || meanings.has('stage:change') ? residue : [];
    });
  });
}

/** The last row of totals, where lines stand over the first: past all rows where the totals come before their lines. */
function lastTotalOf(table: Table, labels: number, column: number): number {
  const { sheet, rows } = table;
  const totals = rows.filter((row) => CLOSING_TOTAL.test(readLabel(contentText(contentAt(sheet, row, labels))).key));
  const [first = Infinity] = totals;
  const closes = rows.some((row) => row < first && readAmount(contentAt(sheet, row, column)).kind === 'number');
  return totals.length > 0 && closes ? Math.max(...totals) : Infinity;
}

/** A column of totals is of the columns beside it: what nobody knows over one of them, nobody knows of their total. */
function unknownUnderTotal(table: Table, column: Column, read: Read): readonly Residue[] {
  const { path } = column;
  const shared = path.slice(0, -1);
  if (!/(?:合计|总计|小计)$/.test(path.at(-1) ?? '')) return [];
  const parts = table.columns
    .filter((part) => part.role === 'value' && shared.every((word, level) => part.path[level] === word))
    .filter((part) => mayBeInTotal(table, part))
    .map((part) => ({ part, ...read(part.path.slice(shared.length)) }));
  const unknown = parts.flatMap(({ residue }) => residue);
  if (unknown.length === 0) return unknown;
  const known = parts.filter(
    ({ part, residue, meanings }) => part !== column && residue.length === 0 && isAmount(meanings),
  );
  return comesTo(
    table,
    column,
    known.map(({ part }) => part),
  )
    ? []
    : unknown;
}

/** Which of several figures of a row it is. */
const TELLS_WHICH = /^(?:item|stage|fund|year|measure|point|value|state|staff|whose|period):/;
const HEADS_AMOUNTS = /[数额值款]$|金额|口径/;

/** 「汇总数 | 账面数」: a heading that says nothing of its figures beside another that nobody understands; which of them is meant? */
function unknownRivals(table: Table, column: Column, said: ReadonlySet<Meaning>, read: Read): readonly Residue[] {
  if (column.path.length === 0 || [...said].some((one) => TELLS_WHICH.test(one))) return [];
  const over = column.path.slice(0, -1);
  const rivals = table.columns.filter(
    ({ role, path, column: at, labelColumns }) =>
      role === 'value' &&
      at !== column.column &&
      labelColumns[0] === column.labelColumns[0] &&
      path.length === column.path.length &&
      over.every((word, level) => path[level] === word) &&
      HEADS_AMOUNTS.test(path.at(-1) ?? ''),
  );
  return rivals
    .filter(({ column: at }) => table.rows.some((row) => readAmount(contentAt(table.sheet, row, at)).kind === 'number'))
    .flatMap(({ path }) => read(path.slice(-1)).residue);
}
