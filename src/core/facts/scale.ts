import { onceFor } from '../base/onceFor';
import { plainText } from '../base/text';
import { type MoneyUnit, bareMoneyUnit, bracketedMoneyUnit, moneyUnitNamed } from '../tables/moneyUnit';
import type { Amount } from '../tables/readAmount';
import type { Column, Table } from '../tables/table';
import { moneyUnitsInRows, unitCell } from '../tables/unitsInRows';
import { cellKey, contentText } from '../workbook/snapshot';
import { type FactId, factDefinition } from './catalogue';
import { countedOtherwise } from './countedIn';
import { unitOfWhole } from './unitOfWhole';

export type ReadNumber = Extract<Amount, { kind: 'number' }>;

/** How to come from the cell's number to the fact's unit. */
export interface Scale {
  readonly divisor: string;
  readonly unit: string;
}

/** The unit is not known; `written` is what stands there in its place. */
interface NoScale {
  readonly divisor: undefined;
  readonly written?: string;
}

interface Place {
  readonly fact: FactId;
  readonly row: number;
  readonly column: Column;
  readonly label: string;
  readonly unitText?: string;
}

/** `fromTable`: nothing nearer than the table says the unit. */
export function scaleAt(
  table: Table,
  place: Place,
  amount: ReadNumber,
): (Scale | NoScale) & { readonly fromTable: boolean } {
  const { kind } = factDefinition(place.fact);
  // 98 of a hundred are no money and no people.
  if ((kind === 'money' || kind === 'count') && isShare(table, place, amount))
    return { divisor: undefined, written: '%', fromTable: false };
  const other = countedOtherwise(table, place, amount);
  if (other !== undefined) return { divisor: undefined, written: other, fromTable: false };
  switch (kind) {
    case 'money': {
      const own = nearUnit(table, place, amount);
      if (own && contradicts(table, place, own.unit)) return { divisor: undefined, fromTable: false };
      const fromTable = own === undefined;
      const unit = fromTable ? table.unit : own.unit;
      if (unit) return { divisor: unit.perWanYuan, unit: unit.name, fromTable };
      return amount.value.isZero() ? { divisor: '1', unit: '', fromTable: false } : { divisor: undefined, fromTable };
    }
    case 'fraction':
      return { divisor: isPercentNumber(table, place, amount) ? '100' : '1', unit: '%', fromTable: false };
    case 'count':
      return COUNTED.test(plainText(place.unitText ?? ''))
        ? { divisor: '1', unit: place.unitText ?? '', fromTable: false }
        : { divisor: undefined, fromTable: false };
    case 'points':
      return POINTS.test(plainText(place.unitText ?? ''))
        ? { divisor: pointsDivisor(table, place, amount), unit: '分', fromTable: false }
        : { divisor: undefined, fromTable: false };
  }
}

/** Row and heading say two units, or all that is said nearer than the table's unit is another. */
function contradicts(table: Table, { column, row, label }: Place, unit: MoneyUnit | undefined): boolean {
  const cell = unitCell(table, row, column);
  const ofRow = cell === undefined ? undefined : bareMoneyUnit(cell);
  const ofHeading = bracketedMoneyUnit(label) ?? column.unit;
  if (ofRow && ofHeading && ofRow !== ofHeading) return true;
  return (unit === column.unit && saysTwoUnits(table)) || rowsSayOther(table, unit);
}

/** A 单位 column in which no row has the unit that the table says of all. */
function rowsSayOther(table: Table, unit: MoneyUnit | undefined): boolean {
  if (!unit || !table.unit || table.unitFrom !== undefined) return false;
  const said = moneyUnitsInRows(table);
  return said.has(unit) && !said.has(table.unit);
}

/** 「二、预算执行（万元）」, alone in its line, says it of the rows down to the next text that stands alone, numbered or not. */
function unitOfSection(table: Table, row: number): MoneyUnit | undefined {
  return sectionsOf(table)
    .filter((section) => section.row < row)
    .at(-1)?.unit;
}

const sectionsOf = onceFor(({ sheet, bodyTop, area }: Table) => {
  const sections: { readonly row: number; readonly unit: MoneyUnit | undefined }[] = [];
  for (let row = Math.min(bodyTop, area.top); row <= area.bottom; row++) {
    const filled = (sheet.rows[row] ?? []).filter((content) => contentText(content).trim() !== '');
    const [only] = filled;
    if (filled.length === 1 && typeof only === 'string') sections.push({ row, unit: bracketedMoneyUnit(only) });
  }
  return sections;
});

/** 「单位：元」 over headings that all say 「（万元）」: of what is the 元 said, if not of them? */
function saysTwoUnits({ unit, unitFrom, columns }: Table): boolean {
  if (!unit || unitFrom !== undefined) return false;
  const headed = columns.filter(({ role, path }) => role === 'value' && path.length > 0);
  return headed.every((column) => column.unit !== undefined && column.unit.name !== unit.name);
}

/** One by one: 「百人」 are not. */
const COUNTED = /^\(?(?:[人名位个项件辆台部套家户处所村次条类科室]|人数|单位|机构|任务|[-—/])?\)?$/;
const POINTS = /^\(?(?:分|百分制?|百分比|%|分值|得分|[-—/])?\)?$/;

/** 「92%」 of 100 points are 92. */
function pointsDivisor(table: Table, place: Place, amount: ReadNumber): string {
  return isShare(table, place, amount) && amount.value.lte(1) ? '0.01' : '1';
}

/** Written or shown with a %. */
function isShare({ sheet }: Table, { row, column }: Place, { decoration }: ReadNumber): boolean {
  return decoration?.percent ?? sheet.formats.get(cellKey(row, column.column))?.includes('%') ?? false;
}

/** Behind the number, in a 单位 cell beside it, in its label or its heading; a 单位 cell that names no money unit is no unit. */
function nearUnit(
  table: Table,
  { label, row, column, unitText }: Place,
  amount: ReadNumber,
): { unit: MoneyUnit | undefined } | undefined {
  if (amount.unit) return { unit: amount.unit };
  if (unitText !== undefined && unitText !== '') return { unit: moneyUnitNamed(unitText) };
  const cell = unitCell(table, row, column);
  if (cell !== undefined) return { unit: bareMoneyUnit(cell) };
  const unit = bracketedMoneyUnit(label) ?? column.unit ?? unitOfSection(table, row) ?? unitOfWhole(table, row, column);
  return unit && { unit };
}

/** 74.2 with 「%」 beside it, and not 0.742 shown as 74.2%. A progress beyond 200 % does not exist. */
function isPercentNumber(table: Table, place: Place, amount: ReadNumber): boolean {
  if (isShare(table, place, amount)) return false;
  return plainText(place.unitText ?? '') === '%' ? amount.value.gt(1) : amount.value.gt(2);
}
