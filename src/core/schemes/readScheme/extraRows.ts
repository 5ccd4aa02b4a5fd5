import { type Decimal, ZERO, decimal, sumOf } from '../../base/decimal';
import { type Finding, finding } from '../../base/problem';
import { plainText } from '../../base/text';
import { a1 } from '../../workbook/address';
import { contentAt, contentText } from '../../workbook/snapshot';
import { type Adjustment, type AdjustingTerms, adjustmentKey } from '../adjustment';
import { extraTerms } from './extraTerms';
import { EXTRA, secondName } from './lexicon';
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
  /** What the row and the rows above it call it: 扣分项, 加分项. */
  readonly heading: string;
  readonly criterion: string;
}

interface Extras {
  readonly scheme: RawScheme;
  readonly adjustments: readonly Adjustment[];
  readonly terms: AdjustingTerms;
  readonly findings: readonly Finding[];
  /** Where they stand. */
  readonly rows: readonly number[];
}

/**
 * 扣分项 and 加分项 are no part of the points that come to the total: they are taken out of the scheme and counted beside
 * it. Where the table comes to its total only with them they are indicators like any other. One that does not say whether
 * it adds or takes is named, and not counted.
 */
export function withoutExtras(
  cells: SheetCells,
  columns: SchemeColumns,
  scheme: RawScheme,
  appliesTo: 'department' | 'project',
): Extras {
  const inside = scheme.indicators.filter((one) => isExtra(one.groups[0] ?? one.name) || isExtra(one.name));
  const others = scheme.indicators.filter((one) => !inside.includes(one));
  const printed = scheme.totals.map(({ value }) => value);
  const sum = pointsOf(others);
  const isApart = others.length > 0 && (sum.eq(100) || printed.some((one) => one.eq(sum)));
  const { rows: below, headings } = extrasIn(cells, columns, scheme.otherRows);
  const named: readonly ExtraRow[] = [...(isApart ? inside.map((one) => insideRow(one)) : []), ...below];
  if (named.length === 0) return { scheme, adjustments: [], terms: {}, findings: [], rows: [] };
  // A project has one form and one total, and no sheet for more.
  const isCounted = ({ heading, criterion }: ExtraRow): boolean =>
    appliesTo === 'department' && kindOf(heading) !== undefined && criterion !== '';
  const counted = named.filter(isCounted);
  const uncounted = named.filter((one) => !counted.includes(one));
  const adjustments = uniquelyNamed(counted.flatMap((row) => adjustmentIn(cells, columns, row)));
  return {
    scheme: isApart ? { ...scheme, indicators: others } : scheme,
    adjustments,
    terms: extraTerms([...headings, ...inside.map(({ groups, name }) => groups[0] ?? name)]),
    findings: [...said(cells, 'schemeExtraCounted', counted), ...said(cells, 'schemeExtraNotCounted', uncounted)],
    rows: named.map(({ row }) => row),
  };
}

function said(
  cells: SheetCells,
  code: 'schemeExtraCounted' | 'schemeExtraNotCounted',
  rows: readonly ExtraRow[],
): readonly Finding[] {
  if (rows.length === 0) return [];
  const places = rows.map(({ row, column }) => ({ sheet: cells.sheet.name, cell: a1(row, column) }));
  return [finding(code, 'notice', { items: [...new Set(rows.map(({ name }) => name))].join('、') }, places)];
}

/** 加减分项 and 奖惩 may be either. */
function kindOf(heading: string): Adjustment['kind'] | undefined {
  const [takes, adds] = [/扣|减|否决/.test(heading), /加|奖|附加|激励/.test(heading)];
  if (takes === adds || /否决|惩/.test(heading)) return undefined;
  return takes ? 'takes' : 'adds';
}

function adjustmentIn(cells: SheetCells, columns: SchemeColumns, row: ExtraRow): readonly Adjustment[] {
  const kind = kindOf(row.heading);
  const markColumn = columns.marks.get(columns.levels.length - 1);
  if (!kind) return [];
  const shown = markColumn === undefined ? '' : contentText(contentAt(cells.sheet, row.row, markColumn));
  const points = /^-?(\d+(?:\.\d+)?)分?$/.exec(plainText(shown))?.[1];
  const most = points !== undefined && decimal(points).gt(0) ? { most: decimal(points).toString() } : {};
  return [{ kind, name: row.name, criterion: row.criterion, ...most }];
}

function uniquelyNamed(adjustments: readonly Adjustment[]): readonly Adjustment[] {
  const taken = new Set<string>();
  return adjustments.map((one) => {
    let { name } = one;
    for (let number = 2; taken.has(adjustmentKey({ ...one, name })); number++) name = secondName(one.name, number);
    taken.add(adjustmentKey({ ...one, name }));
    return { ...one, name };
  });
}

function insideRow({ row, column, name, groups, parts }: RawIndicator): ExtraRow {
  const heading = groups.find(isExtra) ?? name;
  const criterion = parts.flatMap((part) => [part.criterion, part.mixed]).filter((text) => text !== '');
  return { row, column, name, heading: readName(plainText(heading), true).name, criterion: criterion.join('\n') };
}

function isExtra(text: string): boolean {
  return EXTRA.test(readName(plainText(text), true).name.replace(/\([^()]*\)$/, ''));
}

/** From a row that says 扣分项 on, as far as rows hold criteria. */
function extrasIn(
  cells: SheetCells,
  columns: SchemeColumns,
  rows: readonly number[],
): { readonly rows: readonly ExtraRow[]; readonly headings: readonly string[] } {
  const found: ExtraRow[] = [];
  const headings: string[] = [];
  let heading: string | undefined;
  for (const row of rows) {
    const filled = cells.columnsFilled(row);
    const names = filled.filter((column) => columns.levels.includes(column) || column === columns.number);
    const at = filled.find((column) => isExtra(cells.text(row, column)));
    if (at !== undefined) {
      heading = plainText(cells.text(row, at));
      headings.push(heading);
    }
    const column = names.filter((one) => one !== columns.number).at(-1) ?? at;
    if (heading === undefined || column === undefined) {
      headings.push(...filled.map((one) => cells.text(row, one)));
      continue;
    }
    const isHeading = filled.length === 1;
    const criterion = textColumns(columns)
      .map((one) => cells.text(row, one))
      .filter((text) => text !== '');
    if (criterion.length > 0 || (isHeading && !rows.includes(row + 1)))
      found.push({
        row,
        column,
        name: readName(cells.text(row, column), true).name,
        heading,
        criterion: criterion.join('\n'),
      });
    else if (!isHeading && at === undefined) heading = undefined;
  }
  return { rows: found, headings };
}

function pointsOf(indicators: readonly RawIndicator[]): Decimal {
  return indicators.reduce((sum, { nameMark, parts }) => {
    const own = sumOf(parts.map(({ mark }) => (mark.kind === 'mark' ? mark.value : ZERO)));
    return sum.plus(own.isZero() ? (nameMark ?? ZERO) : own);
  }, ZERO);
}
