import type { Decimal } from '../../base/decimal';
import { type Label, labelKey, plainText } from '../../base/text';
import { readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { contentAt, contentText } from '../../workbook/snapshot';
import type { FactId } from '../catalogue';
import type { Collector } from '../collector';
import { factLabelled } from './factLabels';
import { amountColumns, rowsOf, says } from './labelled';
import type { Recogniser } from './recogniser';
import type { StaffCell } from './staffCell';
import { NOT_STAFF, OTHER_COUNTS, strangersBeside, strangersIn } from './staffStrangers';
import { isNamed } from './tableName';
import {
  ALL_ON_THE_BOOKS,
  OFFICE,
  OFF_THE_BOOKS,
  PART,
  PRESENT,
  holdsNoPlace,
  isPresent,
  measureOf,
  namesStaff,
} from './staffWords';
import { apartFromOthers } from './staffApart';
import { totalLabel, totalRows } from './totalRows';
import { collectVillages } from './villages';

/** 机构人员情况表 with 行政, 事业 and 合计 as rows or columns: 编制数 and 在职人数 in all. */
export const staffTable: Recogniser = {
  id: '机构人员情况表',

  recognises: (table) =>
    isNamed(table, /人员|编制|机构|基本数字|基本情况/, /经费|支出|预算|决算/) &&
    !listsUnits(table) &&
    isKnownBy(cellsOf(table), table),

  read(table, collect) {
    for (const fact of ['authorisedStaff', 'actualStaff'] as const)
      collectTotal(
        fact,
        cellsOf(table).filter((cell) => cell.fact === fact),
        table,
        collect,
      );
    for (const column of amountColumns(table)) {
      if (column.path.some((word) => measureOf(word) !== undefined)) continue;
      const rows = rowsOf(table, column).map(({ row, label }) => ({ row, label, column }));
      for (const counted of rows) {
        const fact = factLabelled(counted.label.key);
        if (fact && OTHER_COUNTS.includes(fact))
          collectVillages({ fact, row: counted.row, column, label: counted.label.text }, counted, rows, collect);
      }
    }
    collectHeaded(table, collect);
  },
};

/** By both counts; or by the places of every kind of them, where nobody knows whom the other column counts. */
function isKnownBy([first, ...more]: readonly StaffCell[], table: Table): boolean {
  if (more.length > 0) return true;
  if (first?.fact !== 'authorisedStaff' || first.under.length === 0) return false;
  const isOther = (column: Column) => column === first.column || !says(column, /在职|在编|在岗/);
  return (
    amountColumns(table).every(isOther) &&
    rowsOf(table, first.column).every(({ row, label, group }) => {
      const places = readAmount(contentAt(table.sheet, row, first.column.column));
      return !group && (namesStaff(label) || (holdsNoPlace(label.key) && places.kind === 'nothing'));
    })
  );
}

/** 「车辆（辆） | 编制 | 实有」 beside the people of the same row. */
function collectHeaded(table: Table, collect: Collector): void {
  const [total, ...more] = totalRows(table);
  if (!total || more.length > 0) return;
  const headed = amountColumns(table).flatMap((column) => {
    const [name = '', ...under] = column.path;
    const fact = factLabelled(labelKey(name));
    const isWhole = under.every((word) => PRESENT.test(word) || OF_ALL.test(word));
    return fact && OTHER_COUNTS.includes(fact) && isWhole ? [{ fact, column }] : [];
  });
  for (const { fact, column } of headed)
    if (headed.filter((one) => one.fact === fact).length === 1)
      collect.amount({ fact, row: total.row, column, label: totalLabel(total, column) });
}

/** 「固定资产总额 | 万元 | 988.2」 among them: a list of figures of all kinds. */
function listsUnits({ sheet, rows, columns }: Table): boolean {
  return columns.some(
    ({ path, column }) =>
      /^(?:计量|度量)?单位$/.test(path.at(-1) ?? '') &&
      rows.some((row) => /^[万千亿]?元$/.test(contentText(contentAt(sheet, row, column)).trim())),
  );
}

/** The printed whole; the sum of 行政 and 事业 only where none is printed. */
function collectTotal(fact: FactId, cells: readonly StaffCell[], table: Table, collect: Collector): void {
  const whole = cells.filter(({ part }) => part === undefined);
  for (const { row, column, label, lines, under } of whole) {
    const spot = { fact, row, column, label };
    if (lines.every((line) => collect.mayHoldLine(spot, line))) collect.amountOf(spot, under);
  }
  if (whole.length > 0) return;
  const parts = new Set(cells.map(({ part }) => part));
  const [first] = cells;
  if (!first || parts.size !== cells.length || !parts.has('行政') || !parts.has('事业')) return;
  const spot = { fact, row: first.row, column: first.column, label: cells.map(({ label }) => label).join(' + ') };
  if (!strangersBeside(table, cells).every((line) => collect.mayHoldLine(spot, line))) return;
  collect.sumCells(
    spot,
    cells.map(({ row, column }) => ({ row, column })),
  );
}

function cellsOf(table: Table): readonly StaffCell[] {
  const onTheBooks = rowOnTheBooks(table);
  if (onTheBooks.length > 0) return onTheBooks;
  const apart = apartFromOthers(table);
  if (apart.length > 0) return apart;
  const present = countsThoseOnTheBooks(table);
  const columns = amountColumns(table).map((column) =>
    present && isPresentOfKind(column)
      ? { ...column, path: column.path.map((word) => word.replace(PRESENT, '在职人数')) }
      : column,
  );
  const across = columns.some(({ path }) => path.some((word) => measureOf(word) !== undefined));
  if (across) {
    const totals = totalRows(table);
    if (totals.length > 0)
      return totals.flatMap(({ row, label }) =>
        columns.flatMap((column) => cellAt(table, row, column, column.path, label)),
      );
  }
  // Beside a column that nobody knows the parts of the others are not all there is.
  if (!across && !columns.every((column) => isOfAll(column) || BESIDE.test(column.path.join('')))) return [];
  return columns.filter(isOfAll).flatMap((column) =>
    // Under a heading that names the figure, a row that is neither a part nor the whole is somebody else's, or an office's.
    rowsOf(table, column)
      .filter(({ label, group }) => !across || namesStaff(label) || (group !== undefined && namesStaff(group)))
      .flatMap(({ row, label, group }) =>
        cellAt(table, row, column, [...column.path, ...wordsOf(group), ...wordsOf(label)], label),
      ),
  );
}

/** 「一、在职人员 | 编制数 | 年末实有人数」 over those who have left and those who are lent: the one row of those on the books. */
function rowOnTheBooks(table: Table): readonly StaffCell[] {
  const columns = amountColumns(table).filter(
    (column) => isPresent(column) || column.path.some((word) => measureOf(word) === 'authorisedStaff'),
  );
  const [first] = columns;
  if (!first || !columns.some(isPresent)) return [];
  const rows = rowsOf(table, first).filter(
    ({ label, group }) =>
      (!group || TOTAL_LINE.test(group.key) || group.key === '小计') && ALL_ON_THE_BOOKS.test(label.key),
  );
  const [only, ...more] = rows;
  if (!only || more.length > 0) return [];
  const isApart = (_: number, key: string) => NOT_STAFF.test(key) || holdsNoPlace(key);
  return columns.map((column) => ({
    fact: isPresent(column) ? 'actualStaff' : 'authorisedStaff',
    part: undefined,
    row: only.row,
    column,
    label: `${only.label.text} · ${column.heading}`,
    lines: strangersIn(table, only.row, column, isApart),
    under: [],
  }));
}

/** Nobody is counted but by parts of the staff, and nowhere more than there are places. */
function countsThoseOnTheBooks(table: Table): boolean {
  const columns = amountColumns(table);
  if (columns.some(({ path }) => path.some((word) => measureOf(word) === 'actualStaff'))) return false;
  const present = columns.filter(({ path }) => path.some((word) => PRESENT.test(word)));
  const places = columns.filter(({ path }) => path.some((word) => measureOf(word) === 'authorisedStaff'));
  return (
    present.length > 0 &&
    present.every(isPresentOfKind) &&
    present.every((there) => {
      const [place, ...more] = places.filter((one) => kindOf(one) === kindOf(there));
      return place !== undefined && more.length === 0 && holdThem(table, there, place);
    })
  );
}

/** 「实有人数」, or 「实有人数 / 行政」 beside 「编制数 / 行政」. */
function isPresentOfKind(column: Column): boolean {
  return isPresent(column) || column.path.every((word) => PRESENT.test(word) || isOfStaff(word));
}

function kindOf({ path }: Column): string {
  return path
    .filter((word) => PART.test(word) || !(PRESENT.test(word) || measureOf(word) || /情况$|^人[数员]$/.test(word)))
    .join('|');
}

function holdThem(table: Table, there: Column, place: Column): boolean {
  const isWithin = (row: number) => {
    const [held, allowed] = [there, place].map(({ column }) => readAmount(contentAt(table.sheet, row, column)));
    if (held?.kind !== 'number') return true;
    return (
      allowed?.kind === 'number' && (held.value.lte(allowed.value) || saysExcess(table, row, allowed.value, held.value))
    );
  };
  if (there.labelColumns.length === 0) return table.rows.length === 1 && table.rows.every(isWithin);
  return rowsOf(table, there).every(({ row, label, group }) => {
    if (OTHER_COUNTS.includes(factLabelled(label.key) ?? 'actualStaff')) return true;
    const isKnown = [label, ...(group ? [group] : [])].every((one) => namesStaff(one) || OFFICE.test(one.key));
    const holdsOthers = (content: unknown) => typeof content === 'string' && OFF_THE_BOOKS.test(content);
    return isKnown && !(table.sheet.rows[row] ?? []).some(holdsOthers) && isWithin(row);
  });
}

/** 「空编（-超编）」 of the row is just how many more there are than places: they are held against those. */
function saysExcess(table: Table, row: number, allowed: Decimal, held: Decimal): boolean {
  return amountColumns(table).some((column) => {
    const amount = readAmount(contentAt(table.sheet, row, column.column));
    return says(column, /[空超缺]编/) && amount.kind === 'number' && amount.value.abs().eq(held.minus(allowed));
  });
}

/** A column that is neither a part of the staff nor of all of it is an office's, or somebody else's. */
function isOfAll({ path }: Column): boolean {
  return path.every((word) => PART.test(word) || measureOf(word) !== undefined || OF_ALL.test(plainText(word)));
}

/** 「车辆 | 编制」 counts no people, 「党政机关 | 编制数」 not all of them. */
function isOfStaff(word: string): boolean {
  return PART.test(word) || measureOf(word) !== undefined || OF_ALL.test(plainText(word)) || OF_STAFF.test(word);
}

const OF_STAFF = /^(?:机构)?(?:财政供养)?人员(?:编制|机构)?(?:情况|状况)?(?:\(人\))?$|^(?:其中|实有)$/;
const BESIDE =
  /^(?:空|超|缺)编(?:人?数)?(?:\([人名个]\))?$|^(?:本年|本期)(?:增加|减少)(?:人?数)?$|^(?:退休|离休|离退休)(?:人数|人员)?$/;
const OF_ALL =
  /^(?:20\d{2}年?度?)?(?:本年|全年|年末|年底|期末|末|上年|年初|期初)?(?:实有|现有|实际)?(?:总?人数|人员|数量|数值|数据|数额|数|值|情况|合计|总计|小计|个数|统计数|内容)?(?:\(.{1,2}\))?$/;

function wordsOf(label: Label | undefined): readonly string[] {
  return label ? [label.key] : [];
}

function cellAt(
  table: Table,
  row: number,
  column: Column,
  words: readonly string[],
  { text, partOf, key }: Label,
): readonly StaffCell[] {
  const isHeaded = column.path.some((word) => measureOf(word) !== undefined);
  // 「行政编制」 under 「在职人数」 is the kind of places they hold, and counts no places.
  const counting = isHeaded ? words.filter((word) => !KIND_OF_PLACES.test(plainText(word))) : words;
  const measures = new Set(counting.flatMap((word) => measureOf(word) ?? []));
  const [fact] = measures;
  if (!fact || measures.size > 1 || words.some((word) => NOT_STAFF.test(word)) || !column.path.every(isOfStaff))
    return [];
  if (readAmount(contentAt(table.sheet, row, column.column)).kind === 'nothing') return [];
  const parts = words.flatMap((word) => {
    const kind = PART.exec(plainText(word).replace(/^其中:?/, ''))?.[1];
    return kind === undefined ? [] : [kind === '公务员' ? '行政' : kind];
  });
  const [part] = parts;
  // 「其中：参公」 are among those counted already; of the whole, 行政 and 事业 are all there is.
  if (parts.length > 1 || (partOf && part !== undefined && part !== '行政') || part === '参公') return [];
  // 「机关在职」 「站所在职」: some of them.
  if (part === undefined && /在职|在岗/.test(key) && !ALL_ON_THE_BOOKS.test(key)) return [];
  const isTotalLine = TOTAL_LINE.test(key);
  const lines = isTotalLine ? strangersIn(table, row, column) : [];
  const under = isTotalLine ? table.rows.filter((one) => one !== row) : [];
  return [{ fact, part, row, column, label: text === '' ? column.heading : text, lines, under }];
}

const KIND_OF_PLACES = /^(?:其中:?)?(?:行政|事业|参公|工勤|机关工勤)编制(?:人员|人数)?$/;
const TOTAL_LINE = /^(?:合计|总计|总合计|合计数|总额|总数)$/;
