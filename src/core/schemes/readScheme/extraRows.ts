import { type Decimal, ZERO } from '../../base/decimal';
import { type Finding, finding } from '../../base/problem';
import { plainText } from '../../base/text';
import { a1 } from '../../workbook/address';
import { EXTRA } from './lexicon';
import { readName } from './readName';
import type { RawIndicator, RawScheme } from './rawScheme';
import { textColumns } from './rowKind';
import type { SchemeColumns } from './schemeColumns';
import type { SheetCells } from './schemeCells';

/** A row that adds to the total or takes from it, outside the points that the table shares out. */
interface ExtraRow {
  readonly row: number;
  readonly column: number;
  readonly name: string;
}

/**
 * 扣分项 and 加分项 are no part of the points that come to the total: they are taken out of the scheme and named. Where the
 * table comes to its total only with them they are indicators like any other.
 */
export function withoutExtras(
  cells: SheetCells,
  columns: SchemeColumns,
  scheme: RawScheme,
): { readonly scheme: RawScheme; readonly findings: readonly Finding[] } {
  const inside = scheme.indicators.filter((one) => isExtra(one.groups[0] ?? one.name) || isExtra(one.name));
  const others = scheme.indicators.filter((one) => !inside.includes(one));
  const printed = scheme.totals.map(({ value }) => value);
  const sum = pointsOf(others);
  const isApart = others.length > 0 && (sum.eq(100) || printed.some((one) => one.eq(sum)));
  const below = extrasIn(cells, columns, scheme.otherRows);
  const named: readonly ExtraRow[] = [...(isApart ? inside : []), ...below];
  const [first] = named;
  if (!first) return { scheme, findings: [] };
  const places = named.map(({ row, column }) => ({ sheet: cells.sheet.name, cell: a1(row, column) }));
  const items = [...new Set(named.map(({ name }) => name))].join('、');
  return {
    scheme: isApart ? { ...scheme, indicators: others } : scheme,
    findings: [finding('schemeExtraNotCounted', 'notice', { items }, places)],
  };
}

function isExtra(text: string): boolean {
  return EXTRA.test(readName(plainText(text), true).name.replace(/\([^()]*\)$/, ''));
}

/** From a row that says 扣分项 on, as far as rows hold criteria. */
function extrasIn(cells: SheetCells, columns: SchemeColumns, rows: readonly number[]): readonly ExtraRow[] {
  const found: ExtraRow[] = [];
  let within = false;
  for (const row of rows) {
    const filled = cells.columnsFilled(row);
    const names = filled.filter((column) => columns.levels.includes(column) || column === columns.number);
    const at = filled.find((column) => isExtra(cells.text(row, column)));
    within ||= at !== undefined;
    const column = names.filter((one) => one !== columns.number).at(-1) ?? at;
    if (!within || column === undefined) continue;
    const isHeading = filled.length === 1;
    const hasCriterion = textColumns(columns).some((one) => cells.text(row, one) !== '');
    if (hasCriterion || (isHeading && !rows.includes(row + 1)))
      found.push({ row, column, name: readName(cells.text(row, column), true).name });
    else if (!isHeading && at === undefined) within = false;
  }
  return found;
}

function pointsOf(indicators: readonly RawIndicator[]): Decimal {
  return indicators.reduce((sum, { nameMark, parts }) => {
    const own = parts.reduce((all, { mark }) => (mark.kind === 'mark' ? all.plus(mark.value) : all), ZERO);
    return sum.plus(own.isZero() ? (nameMark ?? ZERO) : own);
  }, ZERO);
}
