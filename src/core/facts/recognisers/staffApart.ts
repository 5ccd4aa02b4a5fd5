import { decimal } from '../../base/decimal';
import { plainText } from '../../base/text';
import { type Amount, readAmount } from '../../tables/readAmount';
import type { Column, Table } from '../../tables/table';
import { contentAt } from '../../workbook/snapshot';
import type { FactId } from '../catalogue';
import { TOTAL_LABELS } from '../../tables/lexicon';
import { amountColumns, rowsOf } from './labelled';
import type { StaffCell } from './staffCell';
import { AGENCY, PART, PRESENT, holdsNoPlace, isPresent, measureOf } from './staffWords';

/**
 * 「小计」 or 「在职人员合计」 behind 行政, 事业 and 工勤, and behind it those who hold no place, 「退休人员」 「公益性岗位」: it alone is of those on
 * the books, since it is what the places come to and everybody else stands apart. As rows or as columns.
 */
export function apartFromOthers(table: Table): readonly StaffCell[] {
  const columns = amountColumns(table);
  const byRows = staffApart(table, linesAsRows(table, columns), measuresAsColumns(columns));
  return byRows.length > 0 ? byRows : staffApart(table, linesAsColumns(columns), measuresAsRows(table, columns));
}

/** A kind of people: a row, or a column. */
interface Kind {
  readonly key: string;
  readonly text: string;
  readonly partOf: boolean;
  readonly row?: number;
  readonly column?: Column;
}

/** What is counted of each kind: places, or people, who are only said to be there. */
interface Measure {
  readonly fact: FactId;
  readonly text: string;
  readonly isThere: boolean;
  readonly row?: number;
  readonly column?: Column;
}

function staffApart(table: Table, kinds: readonly Kind[], measures: readonly Measure[]): readonly StaffCell[] {
  const [place, ...places] = measures.filter(({ fact }) => fact === 'authorisedStaff');
  const [there, ...others] = measures.filter(({ fact }) => fact === 'actualStaff');
  if (!there || others.length + places.length > 0) return [];
  const filled = kinds.filter((kind) => amountOf(table, kind, there)?.kind !== 'nothing');
  const at = filled.findIndex(({ key }) => isSubtotal(key));
  const [total, before, behind] = [filled[at], filled.slice(0, at), filled.slice(at + 1)];
  const lines = before.filter(({ partOf }) => !partOf);
  const measured = place ? [there, place] : [there];
  const isApart =
    total !== undefined &&
    lines.length > 1 &&
    before.every(({ key }) => PART.test(key)) &&
    behind.some(({ key }) => holdsNoPlace(key)) &&
    behind.every(({ key }) => holdsNoPlace(key) || isSubtotal(key)) &&
    measured.every((measure) => isSumOf(table, total, lines, measure));
  if (!isApart) return [];
  // How many places there are is not in doubt.
  const isInDoubt = there.isThere && !areOnTheBooks(table, { total, before, behind }, there, place);
  const counted = isInDoubt ? measured.filter((measure) => measure !== there) : measured;
  return counted.flatMap((measure): readonly StaffCell[] => {
    const [row, column] = [total.row ?? measure.row, total.column ?? measure.column];
    if (row === undefined || !column) return [];
    const under = lines.flatMap((line) => line.row ?? []);
    return [
      { fact: measure.fact, part: undefined, row, column, label: `${total.text} · ${measure.text}`, lines: [], under },
    ];
  });
}

interface Kinds {
  readonly total: Kind;
  readonly before: readonly Kind[];
  readonly behind: readonly Kind[];
}

/**
 * 「实有人数」 of more than there are places: too many of them hold one, or some hold none. They are called after the places,
 * the total says it, or those that the township took on itself stand apart.
 */
function areOnTheBooks(
  table: Table,
  { total, before, behind }: Kinds,
  there: Measure,
  place: Measure | undefined,
): boolean {
  if (measureOf(total.key) === 'actualStaff' || behind.some(({ key }) => AGENCY.test(key))) return true;
  const isWithin = (kind: Kind) => {
    const held = amountOf(table, kind, there);
    const allowed = place && amountOf(table, kind, place);
    return held?.kind !== 'number' || (allowed?.kind === 'number' && held.value.lte(allowed.value));
  };
  // One too many of a kind holds the place of another, where all together are not too many.
  return isWithin(total) || before.every((kind) => isWithin(kind) || /编制?$/.test(kind.key));
}

function isSumOf(table: Table, total: Kind, lines: readonly Kind[], measure: Measure): boolean {
  const printed = amountOf(table, total, measure);
  const amounts = lines.map((line) => amountOf(table, line, measure));
  if (printed?.kind !== 'number' || amounts.some((amount) => amount?.kind === 'unreadable')) return false;
  const sum = amounts.reduce((all, amount) => (amount?.kind === 'number' ? all.plus(amount.value) : all), decimal(0));
  return sum.eq(printed.value);
}

function amountOf({ sheet }: Table, kind: Kind, measure: Measure): Amount | undefined {
  const [row, column] = [kind.row ?? measure.row, kind.column ?? measure.column];
  return row === undefined || !column ? undefined : readAmount(contentAt(sheet, row, column.column));
}

function linesAsRows(table: Table, columns: readonly Column[]): readonly Kind[] {
  const first = columns.find((column) => measuresAsColumns([column]).length > 0);
  const rows = first ? rowsOf(table, first) : [];
  return rows.map(({ row, label: { key, text, partOf }, group }) => ({
    // Under another name nobody knows of whom.
    key: group ? '' : key,
    text,
    partOf,
    row,
  }));
}

function measuresAsColumns(columns: readonly Column[]): readonly Measure[] {
  return columns.flatMap((column): readonly Measure[] => {
    const text = column.heading;
    if (isPresent(column)) return [{ fact: 'actualStaff', text, isThere: true, column }];
    const [fact, ...more] = column.path.filter((word) => !/情况$|^人[数员]$/.test(word)).map(measureOf);
    return fact && more.length === 0 ? [{ fact, text, isThere: false, column }] : [];
  });
}

function linesAsColumns(columns: readonly Column[]): readonly Kind[] {
  return columns.map((column) => {
    const key = column.path.length === 1 ? (column.path[0] ?? '') : '';
    return { key, text: column.heading, partOf: false, column };
  });
}

function measuresAsRows(table: Table, columns: readonly Column[]): readonly Measure[] {
  const [first] = columns;
  if (!first) return [];
  return rowsOf(table, first).flatMap(({ row, label: { key, text } }): readonly Measure[] => {
    const isThere = PRESENT.test(key);
    const fact = isThere ? 'actualStaff' : measureOf(key);
    return fact ? [{ fact, text, isThere, row }] : [];
  });
}

function isSubtotal(key: string): boolean {
  return TOTAL_LABELS.includes(key) || SUBTOTAL.test(plainText(key));
}

const SUBTOTAL = /^(?:在编在职|在职在编|在职|在编|编制内)?(?:人员|人数)?(?:小计|合计)$/;
