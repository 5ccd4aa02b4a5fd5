import { type Label, plainText } from '../../base/text';
import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { contentAt } from '../../workbook/snapshot';
import type { FactId } from '../catalogue';
import type { Collector } from '../collector';
import { factLabelled } from './factLabels';
import { amountColumns, isTotal, rowsOf } from './labelled';
import type { Recogniser } from './recogniser';
import { isNamed } from './tableName';
import { totalRows } from './totalRows';

/** 机构人员情况表 with 行政, 事业 and 合计 as rows or columns: 编制数 and 在职人数 in all. */
export const staffTable: Recogniser = {
  id: '机构人员情况表',

  recognises: (table) =>
    isNamed(table, /人员|编制|机构|基本数字|基本情况/, /经费|支出|预算|决算/) && cellsOf(table).length > 1,

  read(table, collect) {
    for (const fact of ['authorisedStaff', 'actualStaff'] as const)
      collectTotal(
        fact,
        cellsOf(table).filter((cell) => cell.fact === fact),
        collect,
      );
    for (const column of amountColumns(table)) {
      for (const { row, label } of rowsOf(table, column)) {
        const fact = factLabelled(label.key);
        if (fact && OTHER_COUNTS.includes(fact)) collect.amount({ fact, row, column, label: label.text });
      }
    }
  },
};

/** What such a table tells beside the staff. */
const OTHER_COUNTS: readonly FactId[] = ['departments', 'vehicles', 'villages'];

/** A figure of the table with what its row and its headings say together. */
interface StaffCell {
  readonly fact: FactId;
  /** 行政 or 事业; undefined for the whole. */
  readonly part: string | undefined;
  readonly row: number;
  readonly column: Column;
  readonly label: string;
}

/** The printed whole; the sum of 行政 and 事业 only where none is printed. */
function collectTotal(fact: FactId, cells: readonly StaffCell[], collect: Collector): void {
  const whole = cells.filter(({ part }) => part === undefined);
  for (const { row, column, label } of whole) collect.amount({ fact, row, column, label });
  if (whole.length > 0) return;
  const parts = new Set(cells.map(({ part }) => part));
  const [first] = cells;
  if (!first || parts.size !== cells.length || !parts.has('行政') || !parts.has('事业')) return;
  collect.sumCells(
    { fact, row: first.row, column: first.column, label: cells.map(({ label }) => label).join(' + ') },
    cells.map(({ row, column }) => [row, column.column]),
  );
}

function cellsOf(table: Table): readonly StaffCell[] {
  const columns = amountColumns(table);
  const across = columns.some(({ path }) => path.some((word) => measureOf(word) !== undefined));
  if (across) {
    const totals = totalRows(table);
    if (totals.length > 0)
      return totals.flatMap(({ row, label }) =>
        columns.flatMap((column) => cellAt(table, row, column, column.path, label.text)),
      );
  }
  return columns.flatMap((column) =>
    // Under a heading that names the figure, a row that is neither a part nor the whole is somebody else's, or an office's.
    rowsOf(table, column)
      .filter(({ label, group }) => !across || namesStaff(label) || (group !== undefined && namesStaff(group)))
      .flatMap(({ row, label, group }) =>
        cellAt(table, row, column, [...column.path, ...wordsOf(group), ...wordsOf(label)], label.text),
      ),
  );
}

const PART = /^(行政|事业|参公|工勤|机关工勤)/;

function namesStaff(label: Label): boolean {
  return (
    isTotal(label) ||
    PART.test(label.key) ||
    measureOf(label.key) !== undefined ||
    /^(?:合计|小计|总数|人数)/.test(label.key)
  );
}

function wordsOf(label: Label | undefined): readonly string[] {
  return label ? [label.key] : [];
}

function cellAt(
  table: Table,
  row: number,
  column: Column,
  words: readonly string[],
  label: string,
): readonly StaffCell[] {
  const measures = new Set(words.flatMap((word) => measureOf(word) ?? []));
  const [fact] = measures;
  if (!fact || measures.size > 1 || words.some((word) => NOT_STAFF.test(word))) return [];
  if (readAmount(contentAt(table.sheet, row, column.column)).kind === 'nothing') return [];
  const parts = words.flatMap(
    (word) => /^(行政|事业|参公|工勤|机关工勤)/.exec(plainText(word).replace(/^其中:?/, ''))?.[1] ?? [],
  );
  return parts.length > 1 ? [] : [{ fact, part: parts[0], row, column, label: label === '' ? column.heading : label }];
}

/** Beside them stand the retired, those paid by nobody, and what was worked out. */
const NOT_STAFF = /离休|退休|离退|遗属|临时|编外|借调|空编|超编|缺编|控制率|学生|年初|上年|经费/;

function measureOf(word: string): FactId | undefined {
  const plain = plainText(word).replace(/^(?:20\d{2}年度?|年末)/, '');
  if (/^(?:行政|事业|参公|工勤)?(?:核定)?(?:人员)?编制(?:人)?(?:总)?数?(?:合计|小计|情况)?$|^核定编制/.test(plain))
    return 'authorisedStaff';
  if (
    /^(?:实际|实有|年末实有|行政|事业|参公|工勤)?在职(?:人员|职工|在编)?(?:人)?(?:总)?数?(?:合计|小计|情况)?$|^在编在职/.test(
      plain,
    )
  )
    return 'actualStaff';
  return undefined;
}
